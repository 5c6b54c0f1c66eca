// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kvorum::domain {

enum class QuestionKind {
    Open,
    MultiPart,   ///< several parts, rated apart
    Behavioural, ///< what was done, what came of it, what was learned
    Choice,      ///< one of the twelve resources, with a reason
    Sorter,      ///< the twelve resources in two lists
    Trend,       ///< with the date of its source
    NumberPair,  ///< two sizes and years, after a follow-up
    Split,       ///< numbers that sum to 100
    List,        ///< names with depth, free text with suggestions
    Checklist,   ///< evidence to tick
    ThreeNotes,  ///< noted, not rated
    Scenario,    ///< one of several variants, the same for every candidate
};

/// Carries one note and one evidence tag; rates the leaves that it names, none where empty.
struct QuestionPart {
    std::string id;
    Text name;
    std::vector<std::size_t> leaves; ///< flat leaf indices
};

/// A further question; where it informs one leaf, that leaf and the rows that ask for it.
struct Probe {
    Text text;
    std::optional<std::size_t> leaf;
    Rows rows;
};

/// A probe that is asked when the role profile ticks its item of the budget scope (M-30).
struct BudgetProbe {
    std::string id;
    Text name;
    Text text;
};

/// An entry of a checklist or of a split.
struct NamedItem {
    std::string id;
    Text name;
};

struct Variant {
    std::string id;
    Text text;
};

struct Question {
    std::string id;
    int number = 0;
    Text shortText;
    Text text;
    std::optional<Text> followUp; ///< spoken after the first answer
    int minutes = 0;
    QuestionKind kind = QuestionKind::Open;
    std::vector<QuestionPart> parts;
    std::vector<Probe> probes;
    std::optional<Text> help; ///< for the rater, never read aloud
    Rows rows;
    std::vector<BudgetProbe> budgetProbes;
    std::vector<NamedItem> checklist;
    std::vector<NamedItem> shares;
    std::vector<std::string> suggestions;
    std::vector<Variant> variants;
    bool sketch = false; ///< of an open question: the candidate may draw the answer (M-117)
};

/// Where a leaf is rated.
struct QuestionPlace {
    std::size_t question = 0;
    std::size_t part = 0;
};

/// The questions of a template, in the order of the default kit (M-111 to M-126).
struct QuestionBank {
    std::string templateId;
    std::vector<Question> questions;
    std::vector<QuestionPlace> placeOfLeaf; ///< by flat leaf index

    [[nodiscard]] const Question* find(std::string_view id) const {
        for (const Question& question : questions) {
            if (question.id == id) return &question;
        }
        return nullptr;
    }
};

} // namespace kvorum::domain
