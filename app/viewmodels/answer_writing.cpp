// SPDX-License-Identifier: Apache-2.0
#include "app/session/device_session.h"
#include "app/session/fields.h"
#include "app/viewmodels/answer_reading.h"

#include <algorithm>

namespace kvorum::viewmodels {

using domain::Answer;
using domain::Question;
using domain::QuestionKind;
using log::Value;

namespace {

namespace fields = session::fields;
using Written = std::optional<FieldValue>;

/// In characters; a name is part of a field's name.
constexpr qsizetype longestSystem = 60;
constexpr double mostYears = 100.0;
constexpr qsizetype longestStrokeKey = 16;

bool isResource(const std::string& id) {
    const auto& all = session::shippedTemplate().resources;
    return std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.id == id; });
}

std::optional<std::size_t> indexOf(const std::vector<domain::NamedItem>& items,
                                   const std::string& id) {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const domain::NamedItem& item) { return item.id == id; });
    return found == items.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - items.begin()));
}

Written choose(const Question& question, const Answer& answer, const std::string& resource) {
    if (!isResource(resource)) {
        return std::nullopt;
    }
    return FieldValue{fields::answer(question.id, fields::answerChoice),
                      answer.choice == resource ? Value() : Value(resource)};
}

Written place(const Question& question, const std::string& resource, int list) {
    if (!isResource(resource)) {
        return std::nullopt;
    }
    return FieldValue{fields::answer(question.id, fields::answerPlacePrefix, resource),
                      list < 0   ? Value("inside")
                      : list > 0 ? Value("bought")
                                 : Value()};
}

Written source(const Question& question, const std::string& month) {
    if (!month.empty() && !domain::isMonth(month)) {
        return std::nullopt;
    }
    return FieldValue{fields::answer(question.id, fields::answerSource),
                      month.empty() ? Value() : Value(month)};
}

Written amount(const Question& question, const std::string& item, double number) {
    const bool years = item == fields::answerYears;
    const bool known = years || item == fields::answerEnd || item == fields::answerStart;
    const double most = years ? mostYears : domain::mostMsek;
    if (!known || number < 0.0 || number > most) {
        return std::nullopt;
    }
    return FieldValue{fields::answer(question.id, item), number == 0.0 ? Value() : Value(number)};
}

Written share(const Question& question, const Answer& answer, const std::string& item, int value,
              const std::vector<std::size_t>& giving) {
    const auto index = indexOf(question.shares, item);
    if (!index) {
        return std::nullopt;
    }
    const auto shares =
        domain::withShare(answer.shares, question.shares.size(), *index, value, giving);
    return FieldValue{fields::answer(question.id, fields::answerShares),
                      session::sharesValue(question, shares)};
}

/// The name as it stands in the list of suggestions, or among those named already.
QString knownName(const Question& question, const Answer& answer, const QString& typed) {
    const QString name = typed.simplified().left(longestSystem);
    for (const domain::SystemUse& use : answer.systems) {
        if (name.compare(QString::fromStdString(use.name), Qt::CaseInsensitive) == 0) {
            return QString::fromStdString(use.name);
        }
    }
    for (const std::string& known : question.suggestions) {
        if (name.compare(QString::fromStdString(known), Qt::CaseInsensitive) == 0) {
            return QString::fromStdString(known);
        }
    }
    return name;
}

Written system(const Question& question, const Answer& answer, const QString& typed, int depth) {
    const std::string name = knownName(question, answer, typed).toStdString();
    if (name.empty() || depth > domain::deepestUse) {
        return std::nullopt;
    }
    std::string field = fields::answer(question.id, fields::answerSystemPrefix, name);
    if (depth < 0) {
        return FieldValue{std::move(field), Value()};
    }
    const auto at = std::find_if(answer.systems.begin(), answer.systems.end(),
                                 [&](const domain::SystemUse& use) { return use.name == name; });
    const auto slot = static_cast<int>(at - answer.systems.begin());
    return FieldValue{std::move(field), Value(Value::Map{{"depth", depth}, {"place", slot}})};
}

Written tick(const Question& question, const std::string& item, bool ticked) {
    if (!indexOf(question.checklist, item)) {
        return std::nullopt;
    }
    return FieldValue{fields::answer(question.id, fields::answerTickPrefix, item),
                      ticked ? Value(true) : Value()};
}

Written notAsked(const Question& question, const std::string& part, const QVariant& why) {
    const bool known = std::any_of(question.parts.begin(), question.parts.end(),
                                   [&](const auto& each) { return each.id == part; });
    if (!known) {
        return std::nullopt;
    }
    return FieldValue{fields::answer(question.id, fields::answerNotAskedPrefix, part),
                      why.isNull() ? Value() : Value(why.toString().toStdString())};
}

/// A new stroke has the time as its key, so that they stay in order and no two are the same one.
bool isStrokeKey(const QString& key) {
    return !key.isEmpty() && key.size() <= longestStrokeKey &&
           std::all_of(key.begin(), key.end(), [](QChar each) { return each.isDigit(); });
}

Written stroke(const Question& question, const Answer& answer, const QString& key,
               const std::string& points) {
    const bool gone = points.empty();
    if (gone ? !answer.strokes.contains(key.toStdString())
             : !isStrokeKey(key) || !domain::isStroke(points)) {
        return std::nullopt;
    }
    return FieldValue{fields::answer(question.id, fields::answerStrokePrefix, key.toStdString()),
                      gone ? Value() : Value(points)};
}

} // namespace

Written answerField(const Question& question, const Answer& answer, const QString& item,
                    const QVariant& value, const std::vector<std::size_t>& giving) {
    const std::string id = item.toStdString();
    switch (question.kind) {
    case QuestionKind::Choice:
        return choose(question, answer, id);
    case QuestionKind::Sorter:
        return place(question, id, value.toInt());
    case QuestionKind::Trend:
        return source(question, value.toString().trimmed().toStdString());
    case QuestionKind::NumberPair:
        return amount(question, id, value.toDouble());
    case QuestionKind::Split:
        return share(question, answer, id, value.toInt(), giving);
    case QuestionKind::List:
        return system(question, answer, item, value.toInt());
    case QuestionKind::Checklist:
        return tick(question, id, value.toBool());
    case QuestionKind::ThreeNotes:
        return notAsked(question, id, value);
    default:
        return question.sketch ? stroke(question, answer, item, value.toString().toStdString())
                               : std::nullopt;
    }
}

std::vector<std::size_t> givingShares(const Question& question,
                                      const std::vector<std::size_t>& shared) {
    std::vector<std::size_t> giving;
    for (std::size_t i = question.shares.size(); i-- > 0;) {
        if (std::find(shared.begin(), shared.end(), i) == shared.end()) {
            giving.push_back(i);
        }
    }
    giving.insert(giving.end(), shared.begin(), shared.end());
    return giving;
}

void rememberShare(const Question& question, std::vector<std::size_t>& shared,
                   const QString& item) {
    if (const auto index = indexOf(question.shares, item.toStdString())) {
        std::erase(shared, *index);
        shared.push_back(*index);
    }
}

} // namespace kvorum::viewmodels
