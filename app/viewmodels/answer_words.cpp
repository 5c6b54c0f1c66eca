// SPDX-License-Identifier: Apache-2.0
#include "app/session/device_session.h"
#include "app/session/fields.h"
#include "app/viewmodels/answer_reading.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"
#include "core/scoring/figures.h"
#include "core/scoring/resource_plan.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace kvorum::viewmodels {

using domain::Answer;
using domain::Question;
using Lines = QList<std::pair<QString, QString>>;

namespace {

namespace fields = session::fields;

class Answers {
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

class Planning {
    Q_DECLARE_TR_FUNCTIONS(Planning)
};

class Comparing {
    Q_DECLARE_TR_FUNCTIONS(Comparing)
};

QString itemName(const std::vector<domain::NamedItem>& items, const std::string& id,
                 const QString& language) {
    for (const domain::NamedItem& item : items) {
        if (item.id == id) {
            return wording::in(item.name, language);
        }
    }
    return QString::fromStdString(id);
}

QString placedNames(const Answer& answer, bool inside, const QString& language) {
    QStringList names;
    for (const domain::Resource& resource : session::shippedTemplate().resources) {
        const auto found = answer.inside.find(resource.id);
        if (found != answer.inside.end() && found->second == inside) {
            names << wording::in(resource.name, language);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString amount(double msek, const QString& language) {
    return Answers::tr("%1 MSEK").arg(wording::locale(language).toString(msek, 'g', 8));
}

Lines sizeLines(const Answer& answer, const QString& language) {
    Lines lines;
    if (answer.end) {
        lines << std::pair{Answers::tr("Sales a year"), amount(*answer.end, language)};
    }
    if (answer.start) {
        lines << std::pair{Answers::tr("At the start"), amount(*answer.start, language)};
    }
    const double years = answer.years.value_or(0.0);
    if (years > 0.0) {
        lines << std::pair{Answers::tr("Years between"),
                           wording::locale(language).toString(years, 'g', 4)};
    }
    if (const auto growth =
            scoring::growthOf(answer.start.value_or(0.0), answer.end.value_or(0.0), years)) {
        const QLocale locale = wording::locale(language);
        lines << std::pair{
            Answers::tr("Growth"),
            Answers::tr("%1 times, %2 % a year")
                .arg(locale.toString(growth->times, 'f', growth->times >= 10.0 ? 0 : 1),
                     locale.toString(growth->yearly * 100.0, 'f', 1))};
    }
    return lines;
}

Lines shareLines(const Question& question, const Answer& answer, const QString& language) {
    Lines lines;
    for (std::size_t i = 0; i < answer.shares.size() && i < question.shares.size(); ++i) {
        lines << std::pair{wording::in(question.shares[i].name, language),
                           wording::percent(answer.shares[i] / 100.0, language)};
    }
    return lines;
}

QString depthName(int depth) {
    switch (depth) {
    case 1:
        return Answers::tr("reads");
    case 2:
        return Answers::tr("works in it");
    case 3:
        return Answers::tr("sets it up");
    default:
        return Answers::tr("named only");
    }
}

QString monthName(const std::string& month, const QString& language) {
    const QDate day = QDate::fromString(QString::fromStdString(month) + "-01", Qt::ISODate);
    return wording::locale(language).toString(day, QStringLiteral("LLLL yyyy"));
}

QString tickedNames(const Question& question, const Answer& answer, const QString& language) {
    QStringList names;
    for (const domain::NamedItem& item : question.checklist) {
        if (answer.ticked.contains(item.id)) {
            names << wording::in(item.name, language);
        }
    }
    return Answers::tr("%1 of %2").arg(names.size()).arg(question.checklist.size()) +
           (names.isEmpty() ? QString() : ": " + names.join(QStringLiteral("; ")));
}

/// "q8" of "q8/place/warehouse", and what stands behind it.
std::pair<std::string, std::string> split(const std::string& field) {
    const std::string rest = field.substr(fields::answerPrefix.size());
    const auto slash = rest.find('/');
    return {rest.substr(0, slash), slash == std::string::npos ? "" : rest.substr(slash + 1)};
}

std::optional<std::string> behind(const std::string& text, std::string_view prefix) {
    return text.starts_with(prefix) ? std::optional(text.substr(prefix.size())) : std::nullopt;
}

/// What it means that nothing is put down.
QString nothingPut(const std::string& item) {
    return behind(item, fields::answerPlacePrefix)      ? Answers::tr("not placed")
           : behind(item, fields::answerTickPrefix)     ? Answers::tr("not shown")
           : behind(item, fields::answerSystemPrefix)   ? Answers::tr("not named")
           : behind(item, fields::answerNotAskedPrefix) ? Answers::tr("asked")
           : behind(item, fields::answerStrokePrefix)   ? Answers::tr("erased")
                                                        : Answers::tr("empty");
}

/// Nothing before all are placed.
QString placesComparison(const Answer& answer, const AnswerContext& context) {
    const std::vector<domain::Resource>& resources = session::shippedTemplate().resources;
    const bool own = session::placesAll(context.plan);
    const bool advised = context.own && scoring::generalAdviceApplies(*context.own);
    if (!own && !advised) {
        return {};
    }
    std::size_t same = 0;
    for (const domain::Resource& resource : resources) {
        const auto said = answer.inside.find(resource.id);
        if (said == answer.inside.end()) {
            return {};
        }
        const session::Place place = said->second ? session::Place::Inside : session::Place::Bought;
        same += own ? context.plan.places.at(resource.id).place == place
                    : scoring::isAdvisedInside(resource.id) == said->second;
    }
    const QString share = wording::percent(
        static_cast<double>(same) / static_cast<double>(resources.size()), context.language);
    return own ? Comparing::tr("%1 of %2 roles placed as in your own plan, %3. Equality is not "
                               "rated.")
                     .arg(same)
                     .arg(resources.size())
                     .arg(share)
               : Comparing::tr("%1 of the roles placed as in the general advice. Equality is not "
                               "rated.")
                     .arg(share);
}

QString splitComparison(const Answer& answer, const AnswerContext& context) {
    const std::vector<int>& wanted = context.plan.timeSplit;
    const std::vector<double> said(answer.shares.begin(), answer.shares.end());
    const std::vector<double> target(wanted.begin(), wanted.end());
    const auto distance = target.empty() ? std::nullopt : scoring::splitDistance(said, target);
    if (!distance) {
        return {};
    }
    QStringList shares;
    for (const int share : wanted) {
        shares << QString::number(share);
    }
    return Comparing::tr("%1 from your target %2. The distance is not rated.")
        .arg(wording::percent(*distance / 100.0, context.language),
             shares.join(QStringLiteral("/")));
}

/// What is said in words alone.
Lines wordLines(const Question& question, const Answer& answer, const QString& language) {
    Lines lines;
    if (!answer.choice.empty()) {
        lines << std::pair{Answers::tr("Comes first"), resourceName(answer.choice, language)};
    }
    for (const bool inside : {true, false}) {
        if (const QString names = placedNames(answer, inside, language); !names.isEmpty()) {
            lines << std::pair{inside ? Answers::tr("Keep inside") : Answers::tr("Buy outside"),
                               names};
        }
    }
    if (!answer.sourceMonth.empty()) {
        lines << std::pair{Answers::tr("Date of the source"),
                           monthName(answer.sourceMonth, language)};
    }
    lines += sizeLines(answer, language);
    lines += shareLines(question, answer, language);
    for (const domain::SystemUse& use : answer.systems) {
        lines << std::pair{QString::fromStdString(use.name), depthName(use.depth)};
    }
    if (!answer.ticked.empty()) {
        lines << std::pair{Answers::tr("Shown"), tickedNames(question, answer, language)};
    }
    for (const domain::QuestionPart& part : question.parts) {
        const auto skipped = answer.notAsked.find(part.id);
        if (skipped != answer.notAsked.end()) {
            const QString reason = QString::fromStdString(skipped->second);
            lines << std::pair{wording::in(part.name, language),
                               reason.isEmpty() ? Answers::tr("not asked")
                                                : Answers::tr("not asked: %1").arg(reason)};
        }
    }
    return lines;
}

} // namespace

QString resourceName(const std::string& id, const QString& language) {
    for (const domain::Resource& resource : session::shippedTemplate().resources) {
        if (resource.id == id) {
            return wording::in(resource.name, language);
        }
    }
    return QString::fromStdString(id);
}

QString placeName(std::optional<session::Place> place) {
    if (!place) {
        return Planning::tr("not set");
    }
    switch (*place) {
    case session::Place::Inside:
        return Planning::tr("Inside");
    case session::Place::Bought:
        return Planning::tr("Bought");
    case session::Place::None:
        return Planning::tr("None");
    }
    return {};
}

QString placedText(const std::optional<session::PlacedResource>& placed) {
    const QString place = placeName(placed ? std::optional(placed->place) : std::nullopt);
    return placed && !placed->reason.empty()
               ? Planning::tr("%1: %2").arg(place, QString::fromStdString(placed->reason))
               : place;
}

QString placesText(const session::HousePlan& plan) {
    const auto count = [&](session::Place wanted) {
        return std::count_if(plan.places.begin(), plan.places.end(),
                             [&](const auto& one) { return one.second.place == wanted; });
    };
    const auto left = session::shippedTemplate().resources.size() - plan.places.size();
    if (plan.places.empty()) {
        return Planning::tr("not set");
    }
    const QString set = Planning::tr("%1 inside, %2 bought, %3 none")
                            .arg(count(session::Place::Inside))
                            .arg(count(session::Place::Bought))
                            .arg(count(session::Place::None));
    return left == 0 ? set : Planning::tr("%1, %2 not set").arg(set).arg(left);
}

QString splitText(const std::vector<int>& shares, const QString& language) {
    if (shares.empty()) {
        return Planning::tr("not set");
    }
    QStringList texts;
    const std::vector<domain::NamedItem>& items = session::splitQuestion().shares;
    for (std::size_t i = 0; i < items.size() && i < shares.size(); ++i) {
        texts << wording::in(items[i].name, language) + ' ' +
                     wording::percent(shares[i] / 100.0, language);
    }
    return texts.join(QStringLiteral(", "));
}

QStringList strokesOf(const Answer& answer) {
    QStringList strokes;
    for (const auto& [key, points] : answer.strokes) {
        strokes << QString::fromStdString(points);
    }
    return strokes;
}

QVariantList answerLines(const Question& question, const Answer& answer,
                         const AnswerContext& context) {
    QVariantList lines;
    for (const auto& [label, value] : wordLines(question, answer, context.language)) {
        lines << QVariantMap{{"label", label}, {"value", value}};
    }
    if (const QStringList strokes = strokesOf(answer); !strokes.isEmpty()) {
        lines << QVariantMap{
            {"label", Answers::tr("Sketch")},
            {"value", Answers::tr("%n stroke(s)", nullptr, static_cast<int>(strokes.size()))},
            {"strokes", strokes}};
    }
    return lines;
}

QString answerFieldThing(const std::string& field, const QString& language) {
    const auto [question, item] = split(field);
    if (const auto resource = behind(item, fields::answerPlacePrefix)) {
        return resourceName(*resource, language);
    }
    if (const auto system = behind(item, fields::answerSystemPrefix)) {
        return QString::fromStdString(*system);
    }
    if (const auto ticked = behind(item, fields::answerTickPrefix)) {
        const Question* asked = session::shippedQuestions().find(question);
        return asked ? itemName(asked->checklist, *ticked, language) : QString();
    }
    if (behind(item, fields::answerStrokePrefix)) {
        return Answers::tr("Sketch");
    }
    return item == fields::answerEnd     ? Answers::tr("Sales a year")
           : item == fields::answerStart ? Answers::tr("At the start")
           : item == fields::answerYears ? Answers::tr("Years between")
                                         : QString();
}

QString answerFieldName(const std::string& field, const QString& language) {
    if (!field.starts_with(fields::answerPrefix)) {
        return {};
    }
    const QString thing = answerFieldThing(field, language);
    const QString name =
        Answers::tr("Answer to question %1").arg(questionIndex(split(field).first) + 1);
    return thing.isEmpty() ? name : name + QStringLiteral(": ") + thing;
}

QString answerFieldValue(const std::string& field, const log::Value& value,
                         const QString& language) {
    const auto [question, item] = split(field);
    if (value.isNull()) {
        return nothingPut(item);
    }
    if (item == fields::answerChoice) {
        return resourceName(value.toText(), language);
    }
    if (behind(item, fields::answerPlacePrefix)) {
        return value.toText() == "inside" ? Answers::tr("Keep inside") : Answers::tr("Buy outside");
    }
    if (behind(item, fields::answerSystemPrefix)) {
        return depthName(static_cast<int>(value.at("depth").toInt()));
    }
    if (behind(item, fields::answerTickPrefix)) {
        return Answers::tr("Shown");
    }
    if (item == fields::answerSource) {
        return monthName(value.toText(), language);
    }
    if (behind(item, fields::answerNotAskedPrefix)) {
        return Answers::tr("not asked: %1").arg(QString::fromStdString(value.toText()));
    }
    if (behind(item, fields::answerStrokePrefix)) {
        return Answers::tr("drawn");
    }
    if (item == fields::answerShares) {
        return splitText(session::readShares(value, session::splitQuestion()), language);
    }
    return wording::locale(language).toString(value.toDouble(), 'g', 8);
}

QString comparison(const Question& question, const Answer& answer, const AnswerContext& context) {
    switch (question.kind) {
    case domain::QuestionKind::Sorter:
        return placesComparison(answer, context);
    case domain::QuestionKind::Split:
        return splitComparison(answer, context);
    default:
        return {};
    }
}

} // namespace kvorum::viewmodels
