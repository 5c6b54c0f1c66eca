// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/text.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace kvorum::domain {

/// What no question and no note of an interview may be about (requirements, section 4).
enum class Topic {
    Age,
    Family,
    Pregnancy,
    Health,
    Religion,
    Union,
    Pay,
    Origin,
    Politics,
    Orientation
};

/// The first passage of a text that touches a forbidden topic: bytes from `begin`.
struct Finding {
    Topic topic = Topic::Age;
    std::size_t begin = 0;
    std::size_t length = 0;
};

/// Looks for a forbidden topic in any of the three languages. Pure; nothing is kept anywhere.
[[nodiscard]] std::optional<Finding> findForbidden(std::string_view text);

/// Words of a pattern stand apart by spaces: "age" that word, "pregnan*" what begins so, "his|her"
/// one of them, "_" any word. Small letters.
struct TopicPatterns {
    Topic topic;
    std::span<const std::string_view> patterns;
};

/// What a language looks for, and the ordinary passages that are passed over first.
struct TopicWords {
    std::span<const TopicPatterns> topics;
    std::span<const std::string_view> harmless;
};
[[nodiscard]] TopicWords topicWords(Language language);

} // namespace kvorum::domain
