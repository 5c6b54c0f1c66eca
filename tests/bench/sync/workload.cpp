// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/sync/workload.h"

#include <zstd.h>

#include <sstream>

namespace kvorum::bench {

namespace {

constexpr std::size_t noteLength = 200;
constexpr int callsPerId = 8;

std::vector<std::string> words() {
    std::istringstream text(
        "candidate explained the trade off clearly and gave an example from the last project with "
        "numbers but did not name the risk owner asked good questions about scope timing tests "
        "cost and people showed calm under pressure answer was short needs follow up on database "
        "design security reviews leadership listening written plan");
    std::vector<std::string> all;
    for (std::string word; text >> word;) {
        all.push_back(word);
    }
    return all;
}

/// The linear congruential generator of gen.mjs.
class Numbers {
public:
    explicit Numbers(std::uint32_t seed) : m_state(seed) {}
    std::uint32_t below(std::uint32_t end) {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<std::uint32_t>(std::uint64_t{m_state} * end >> 32U);
    }
    void skipId() {
        for (int i = 0; i < callsPerId; ++i) {
            below(1);
        }
    }

private:
    std::uint32_t m_state;
};

std::string noteFrom(Numbers& numbers) {
    static const auto all = words();
    std::string note;
    while (note.size() < noteLength) {
        note += all[numbers.below(static_cast<std::uint32_t>(all.size()))] + " ";
    }
    return note.substr(0, noteLength);
}

} // namespace

std::vector<Interview> interviewsOf(int device) {
    Numbers numbers(static_cast<std::uint32_t>(1000 + device));
    std::vector<Interview> interviews(interviewsEach);
    for (int i = 0; i < interviewsEach; ++i) {
        auto& interview = interviews[static_cast<std::size_t>(i)];
        interview.startedMs = 1760000000000 + device * 1000000LL + i * 3600000LL;
        for (int id = 0; id < 3; ++id) {
            numbers.skipId();
        }
        for (int k = 0; k < ratingsEach; ++k) {
            numbers.skipId();
            const int score = static_cast<int>(numbers.below(5));
            interview.ratings.push_back({score, noteFrom(numbers)});
        }
    }
    return interviews;
}

std::size_t zstdOfNotes(const Interview& interview) {
    std::string text;
    for (const auto& rating : interview.ratings) {
        text += rating.note + "\n";
    }
    std::string packed(ZSTD_compressBound(text.size()), '\0');
    return ZSTD_compress(packed.data(), packed.size(), text.data(), text.size(), 9);
}

} // namespace kvorum::bench
