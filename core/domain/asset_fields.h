// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/json_node.h"

#include <string>
#include <vector>

namespace kvorum::domain {

/// Fields that the template file and the question file share.

/// A text in all three languages.
[[nodiscard]] Text readText(const JsonNode& node);
/// The same among other keys: only its three members are looked at.
[[nodiscard]] Text readTextMembers(const JsonNode& node);
/// An id as files write it: small letters, digits and underscores, first a letter.
[[nodiscard]] std::string readId(const JsonNode& node);
/// The name of a file's subject: small letters, digits and hyphens.
[[nodiscard]] std::string readName(const JsonNode& node);
/// "M-45" and so on, at least one, each once.
[[nodiscard]] Rows readRows(const JsonNode& node);
/// Ids of leaves or traits of the template, each once.
[[nodiscard]] std::vector<std::size_t> readLeaves(const JsonNode& node, const Template& model);
/// One id of a leaf or trait.
[[nodiscard]] std::size_t readLeaf(const JsonNode& node, const Template& model);
/// Refuses where the file does not have exactly the product's languages.
void checkLanguages(const JsonNode& node);
/// Some of the product's languages, each once, at least one.
[[nodiscard]] std::vector<Language> readLanguages(const JsonNode& node);

} // namespace kvorum::domain
