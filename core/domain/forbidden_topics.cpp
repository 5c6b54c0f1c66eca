// SPDX-License-Identifier: Apache-2.0
#include "core/domain/forbidden_topics.h"

#include "core/domain/topic_words.h"

#include <algorithm>
#include <string>
#include <vector>

namespace kvorum::domain {

namespace {

/// A word of a text in small letters, and where it stands.
struct Word {
    std::string letters;
    std::size_t begin = 0;
    std::size_t length = 0;
};

/// The small letter of a code point of ASCII, Latin-1 and Latin Extended-A.
char32_t small(char32_t c) {
    const bool latin1 = c >= 0xC0 && c <= 0xDE && c != 0xD7;
    if ((c >= 'A' && c <= 'Z') || latin1) {
        return c + 0x20;
    }
    const bool evenFirst = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177);
    const bool oddFirst = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    if ((evenFirst && c % 2 == 0) || (oddFirst && c % 2 == 1)) {
        return c + 1;
    }
    return c;
}

bool isLetter(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           (c >= 0xDF && c <= 0x17F && c != 0xF7);
}

/// The code point at `at`, which moves behind it; a broken byte is read as itself.
char32_t next(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const char32_t lead = byte(at++);
    const bool pair = lead >= 0xC0 && lead < 0xE0 && at < text.size();
    return pair ? ((lead & 0x1FU) << 6U) | (byte(at++) & 0x3FU) : lead < 0x80 ? lead : char32_t{0};
}

void append(std::string& out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else {
        out += static_cast<char>(0xC0U | (c >> 6U));
        out += static_cast<char>(0x80U | (c & 0x3FU));
    }
}

std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = small(next(text, at));
        if (!isLetter(c)) {
            inside = false;
            continue;
        }
        if (!inside) {
            words.push_back({{}, begin, 0});
        }
        inside = true;
        append(words.back().letters, c);
        words.back().length = at - words.back().begin;
    }
    return words;
}

std::vector<std::string_view> split(std::string_view text, char by) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(by), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool fits(std::string_view choice, const std::string& word) {
    return choice == "_" || choice == word ||
           (choice.ends_with('*') && word.starts_with(choice.substr(0, choice.size() - 1)));
}

/// A pattern: for each word its choices.
class Pattern {
public:
    explicit Pattern(std::string_view text) {
        for (const std::string_view place : split(text, ' ')) {
            m_places.push_back(split(place, '|'));
        }
    }
    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    [[nodiscard]] bool standsAt(const std::vector<Word>& words, std::size_t at) const {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const auto& choices = m_places[i];
            if (at + i >= words.size() ||
                std::none_of(choices.begin(), choices.end(), [&](std::string_view choice) {
                    return fits(choice, words[at + i].letters);
                })) {
                return false;
            }
        }
        return true;
    }

private:
    std::vector<std::vector<std::string_view>> m_places;
};

/// The words of all languages, taken apart once: an ordinary passage of one is so in each.
struct Lookout {
    std::vector<Pattern> harmless;
    std::vector<std::pair<Topic, Pattern>> forbidden;
};

Lookout makeLookout() {
    Lookout lookout;
    for (const Language language : {Language::En, Language::Sv, Language::Pl}) {
        const TopicWords words = topicWords(language);
        for (const std::string_view passage : words.harmless) {
            lookout.harmless.emplace_back(passage);
        }
        for (const TopicPatterns& topic : words.topics) {
            for (const std::string_view pattern : topic.patterns) {
                lookout.forbidden.emplace_back(topic.topic, Pattern(pattern));
            }
        }
    }
    return lookout;
}

/// Which words belong to an ordinary passage.
std::vector<bool> passedOver(const Lookout& lookout, const std::vector<Word>& words) {
    std::vector<bool> passed(words.size(), false);
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (const Pattern& pattern : lookout.harmless) {
            if (pattern.standsAt(words, at)) {
                std::fill_n(passed.begin() + static_cast<std::ptrdiff_t>(at), pattern.size(), true);
            }
        }
    }
    return passed;
}

} // namespace

TopicWords topicWords(Language language) {
    switch (language) {
    case Language::Sv:
        return words::swedish();
    case Language::Pl:
        return words::polish();
    case Language::En:
        break;
    }
    return words::english();
}

std::optional<Finding> findForbidden(std::string_view text) {
    static const Lookout lookout = makeLookout();
    const std::vector<Word> words = wordsOf(text);
    const std::vector<bool> passed = passedOver(lookout, words);
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (const auto& [topic, pattern] : lookout.forbidden) {
            if (!pattern.standsAt(words, at)) {
                continue;
            }
            const auto from = passed.begin() + static_cast<std::ptrdiff_t>(at);
            const auto to = from + static_cast<std::ptrdiff_t>(pattern.size());
            if (std::find(from, to, true) == to) {
                const Word& last = words[at + pattern.size() - 1];
                return Finding{topic, words[at].begin, last.begin + last.length - words[at].begin};
            }
        }
    }
    return std::nullopt;
}

} // namespace kvorum::domain
