// SPDX-License-Identifier: Apache-2.0
#include "core/vault/words.h"

#include "core/vault/hasher.h"

#include <cctype>
#include <optional>

namespace kvorum::vault {

namespace {

constexpr std::string_view consonants = "bdfghjklmnprstvz"; // 4 bits
constexpr std::string_view vowels = "aiou";                 // 2 bits
constexpr std::string_view lastVowels = "ao";               // 1 bit
constexpr std::size_t wordCount = 24;
constexpr std::size_t bitsInWord = 11;

std::string wordOf(unsigned bits) {
    return {consonants[bits >> 7 & 15], vowels[bits >> 5 & 3], consonants[bits >> 1 & 15],
            lastVowels[bits & 1]};
}

std::optional<unsigned> bitsOf(std::string_view word) {
    constexpr auto none = std::string_view::npos;
    if (word.size() != 4) return std::nullopt;
    const auto first = consonants.find(word[0]), second = vowels.find(word[1]);
    const auto third = consonants.find(word[2]), last = lastVowels.find(word[3]);
    if (first == none || second == none || third == none || last == none) return std::nullopt;
    return static_cast<unsigned>(first << 7 | second << 5 | third << 1 | last);
}

base::Byte checksum(base::ByteView seed) {
    return hashOf(seed).bytes.front();
}

bool isLetter(char letter) {
    return std::isalpha(static_cast<unsigned char>(letter)) != 0;
}

/// The next run of letters from `at` on, in lower case; moves `at` behind it.
std::string nextWord(std::string_view text, std::size_t& at) {
    std::string word;
    while (at < text.size() && !isLetter(text[at])) {
        ++at;
    }
    while (at < text.size() && isLetter(text[at])) {
        word += static_cast<char>(std::tolower(static_cast<unsigned char>(text[at++])));
    }
    return word;
}

} // namespace

std::string newWords() {
    return toWords(DeviceKeys::random().seed);
}

std::string toWords(const Secret<32>& seed) {
    std::string words;
    unsigned bits = 0;
    std::size_t held = 0;
    const auto take = [&](base::Byte byte) {
        bits = bits << 8 | byte;
        held += 8;
        if (held < bitsInWord) return;
        held -= bitsInWord;
        if (!words.empty()) words += ' ';
        words.append(wordOf(bits >> held & 0x7ff));
        bits &= (1U << held) - 1;
    };
    for (const auto byte : seed.view()) {
        take(byte);
    }
    take(checksum(seed.view()));
    return words;
}

base::Result<Secret<32>> fromWords(std::string_view words) {
    const auto refuse = [](const char* what) {
        return base::Error{base::ErrorCode::BadFormat, "recovery words", what};
    };
    Secret<64> bytes; // 33 of them are used
    std::size_t at = 0, filled = 0, held = 0;
    unsigned bits = 0;
    for (std::size_t number = 1; number <= wordCount; ++number) {
        const auto word = nextWord(words, at);
        const auto read = bitsOf(word);
        if (!read) {
            return base::Error{base::ErrorCode::BadFormat,
                               std::string("recovery words/").append(std::to_string(number)),
                               "is none of a recovery sheet"};
        }
        bits = bits << bitsInWord | *read;
        held += bitsInWord;
        while (held >= 8) {
            held -= 8;
            bytes.data()[filled++] = static_cast<base::Byte>(bits >> held & 0xff);
        }
        bits &= (1U << held) - 1;
    }
    if (!nextWord(words, at).empty()) return refuse("there are more than 24 words");
    const Secret<32> seed(bytes.view().first(32));
    if (bytes.view()[32] != checksum(seed.view())) return refuse("one of the words is another");
    return seed;
}

} // namespace kvorum::vault
