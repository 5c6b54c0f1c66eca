// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <utility>
#include <vector>

namespace kvorum::test {

/// One case of tests/core/worked: a vacancy file and what it must give.
struct WorkedCase {
    QString name;
    QString why;
    QJsonObject vacancy;
    std::vector<std::pair<QString, QString>> expected; ///< path, arithmetic or JSON
    QString refused;                                   ///< empty: the file is accepted
};

namespace worked {

inline QJsonObject parsed(const QString& json) {
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

inline void append(QJsonObject& object, const char* key, const QJsonValue& value) {
    QJsonArray array = object[QLatin1String(key)].toArray();
    array << value;
    object[QLatin1String(key)] = array;
}

/// "people gate: plan build:strategic" into the inline template.
inline void addArea(QJsonObject& vacancy, const QString& rest) {
    const auto colon = rest.indexOf(u':');
    const QStringList head = rest.left(colon).split(u' ', Qt::SkipEmptyParts);
    QJsonArray leaves;
    for (const QString& word : rest.mid(colon + 1).split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(u':');
        leaves << QJsonObject{{"id", parts[0]}, {"group", parts.value(1, QStringLiteral("both"))}};
    }
    QJsonObject model = vacancy["template"].toObject();
    if (!model.contains("traits")) model["traits"] = QJsonArray();
    append(model, "areas",
           QJsonObject{{"id", head[0]}, {"gate", head.contains("gate")}, {"leaves", leaves}});
    vacancy["template"] = model;
}

inline void addTraits(QJsonObject& vacancy, const QString& rest) {
    QJsonObject model = vacancy["template"].toObject();
    for (const QString& id : rest.split(u' ', Qt::SkipEmptyParts)) {
        append(model, "traits", QJsonObject{{"id", id}});
    }
    vacancy["template"] = model;
}

inline void addCandidate(QJsonObject& vacancy, const QString& rest) {
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    QJsonObject candidate{{"id", words[0]}, {"name", words[0]}};
    if (words.size() > 1) candidate["company_turnover_msek"] = words[1].toDouble();
    append(vacancy, "candidates", candidate);
}

inline void addSheet(QJsonObject& vacancy, const QString& rest, bool submitted) {
    const auto colon = rest.indexOf(u':');
    const QStringList head = rest.left(colon).split(u' ', Qt::SkipEmptyParts);
    const QStringList words = rest.mid(colon + 1).split(u' ', Qt::SkipEmptyParts);
    QJsonObject ratings;
    for (int i = 0; i + 1 < words.size(); i += 2) {
        ratings[words[i]] = words[i + 1].toInt();
    }
    const QJsonObject rater{{"id", head[1]}, {"name", head[1]}};
    if (!vacancy["raters"].toArray().contains(rater)) append(vacancy, "raters", rater);
    append(vacancy, "scorecards",
           QJsonObject{{"candidate", head[0]},
                       {"rater", head[1]},
                       {"submitted", submitted},
                       {"ratings", ratings}});
}

inline QJsonObject emptyVacancy() {
    return {{"format", "kvorum-vacancy"},    {"version", 1},
            {"title", "worked case"},        {"template", "ecommerce-manager"},
            {"organisation", QJsonObject()}, {"role", QJsonObject()},
            {"candidates", QJsonArray()},    {"raters", QJsonArray()},
            {"scorecards", QJsonArray()}};
}

/// Takes one line into the case; false where its first word is unknown.
inline bool addLine(WorkedCase& one, const QString& word, const QString& rest) {
    if (word == "why") {
        one.why += rest + u' ';
    } else if (word == "area") {
        addArea(one.vacancy, rest);
    } else if (word == "traits") {
        addTraits(one.vacancy, rest);
    } else if (word == "organisation" || word == "role") {
        one.vacancy[word] = parsed(rest);
    } else if (word == "candidate") {
        addCandidate(one.vacancy, rest);
    } else if (word == "sheet" || word == "draft") {
        addSheet(one.vacancy, rest, word == "sheet");
    } else if (word == "expect") {
        const auto equals = rest.indexOf(u'=');
        one.expected.emplace_back(rest.left(equals).trimmed(), rest.mid(equals + 1).trimmed());
    } else if (word == "refused") {
        one.refused = rest;
    } else {
        return false;
    }
    return true;
}

} // namespace worked

/// The cases of one text; `unknown` gets the lines that are none.
inline std::vector<WorkedCase> readCases(const QString& text, QStringList& unknown) {
    std::vector<WorkedCase> cases;
    for (const QString& raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.mid(word.size()).trimmed();
        if (word == "case") {
            cases.push_back({rest, {}, worked::emptyVacancy(), {}, {}});
        } else if (cases.empty() || !worked::addLine(cases.back(), word, rest)) {
            unknown << line;
        }
    }
    return cases;
}

} // namespace kvorum::test
