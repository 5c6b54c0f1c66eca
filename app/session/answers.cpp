// SPDX-License-Identifier: Apache-2.0
#include "app/session/answers.h"

#include "app/session/fields.h"

#include <algorithm>

namespace kvorum::session {

namespace {

using domain::Answer;
using domain::Question;
using log::Value;

/// The fields of one question's answer.
class AnswerFields {
public:
    AnswerFields(const SheetFacts& sheet, const Question& question)
        : m_values(sheet.answers), m_question(question.id + '/') {}

    [[nodiscard]] const Value& operator[](std::string_view name) const {
        static const Value nothing;
        const auto found = m_values.find(m_question + std::string(name));
        return found == m_values.end() ? nothing : found->second;
    }
    /// Calls f(item, value) for each field that begins so.
    template <typename F>
    void each(std::string_view prefix, F f) const {
        const std::string start = m_question + std::string(prefix);
        for (auto it = m_values.lower_bound(start);
             it != m_values.end() && it->first.starts_with(start); ++it) {
            f(it->first.substr(start.size()), it->second);
        }
    }
    [[nodiscard]] std::optional<double> amount(std::string_view name) const {
        const double value = (*this)[name].toDouble();
        return value > 0.0 ? std::optional(value) : std::nullopt;
    }

private:
    const std::map<std::string, Value, std::less<>>& m_values;
    std::string m_question;
};

std::vector<domain::SystemUse> readSystems(const AnswerFields& fields) {
    std::vector<std::pair<std::int64_t, domain::SystemUse>> placed;
    fields.each(fields::answerSystemPrefix, [&](std::string name, const Value& value) {
        const auto depth =
            std::clamp<std::int64_t>(value.at("depth").toInt(), 0, domain::deepestUse);
        placed.push_back({value.at("place").toInt(), {std::move(name), static_cast<int>(depth)}});
    });
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<domain::SystemUse> systems;
    systems.reserve(placed.size());
    for (auto& [place, use] : placed) {
        systems.push_back(std::move(use));
    }
    return systems;
}

} // namespace

std::vector<int> readShares(const Value& value, const Question& question) {
    std::vector<int> shares;
    for (const domain::NamedItem& item : question.shares) {
        shares.push_back(static_cast<int>(value.at(item.id).toInt()));
    }
    return domain::isSplit(shares) ? shares : std::vector<int>();
}

Answer readAnswer(const SheetFacts& sheet, const Question& question) {
    const AnswerFields fields(sheet, question);
    Answer answer;
    answer.choice = fields[fields::answerChoice].toText();
    fields.each(fields::answerPlacePrefix, [&](const std::string& resource, const Value& place) {
        answer.inside.emplace(resource, place.toText() == "inside");
    });
    if (const std::string& month = fields[fields::answerSource].toText(); domain::isMonth(month)) {
        answer.sourceMonth = month;
    }
    answer.end = fields.amount(fields::answerEnd);
    answer.start = fields.amount(fields::answerStart);
    answer.years = fields.amount(fields::answerYears);
    answer.shares = readShares(fields[fields::answerShares], question);
    answer.systems = readSystems(fields);
    fields.each(fields::answerTickPrefix, [&](const std::string& item, const Value& ticked) {
        if (ticked.toBool()) {
            answer.ticked.insert(item);
        }
    });
    fields.each(fields::answerNotAskedPrefix, [&](const std::string& part, const Value& reason) {
        answer.notAsked.emplace(part, reason.toText());
    });
    fields.each(fields::answerStrokePrefix, [&](const std::string& key, const Value& points) {
        if (domain::isStroke(points.toText())) {
            answer.strokes.emplace(key, points.toText());
        }
    });
    return answer;
}

domain::Answers readAnswers(const SheetFacts& sheet, const domain::QuestionBank& bank) {
    domain::Answers answers;
    if (sheet.answers.empty()) {
        return answers;
    }
    for (const Question& question : bank.questions) {
        if (Answer answer = readAnswer(sheet, question); !answer.empty()) {
            answers.emplace(question.id, std::move(answer));
        }
    }
    return answers;
}

Value sharesValue(const Question& question, const std::vector<int>& shares) {
    Value::Map values;
    for (std::size_t i = 0; i < question.shares.size() && i < shares.size(); ++i) {
        values.emplace_back(question.shares[i].id, shares[i]);
    }
    return values;
}

} // namespace kvorum::session
