// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/forbidden_topics.h"

/// The words of each language, one file each.
namespace kvorum::domain::words {

[[nodiscard]] TopicWords english();
[[nodiscard]] TopicWords swedish();
[[nodiscard]] TopicWords polish();

} // namespace kvorum::domain::words
