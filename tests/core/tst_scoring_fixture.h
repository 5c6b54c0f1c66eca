// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assets/assets.h"
#include "core/domain/catalogue_file.h"
#include "core/scoring/score.h"

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Compares two doubles within an absolute tolerance, and shows both when they differ.
#define VERIFY_NEAR(actual, expected, within)                                                      \
    do {                                                                                           \
        const double actualValue = (actual);                                                       \
        const double expectedValue = (expected);                                                   \
        QVERIFY2(std::abs(actualValue - expectedValue) <= (within),                                \
                 qPrintable(QStringLiteral("%1 is %2, not %3")                                     \
                                .arg(QStringLiteral(#actual))                                      \
                                .arg(actualValue, 0, 'g', 12)                                      \
                                .arg(expectedValue, 0, 'g', 12)));                                 \
    } while (false)

namespace kvorum::test {

inline constexpr double exact = 1e-12;

/// The shipped template with its texts.
inline const domain::TemplateCatalogue& shipped() {
    static const auto catalogue = domain::loadTemplate(assets::templateJson(), "template").value();
    return catalogue;
}

inline const domain::Template& model() {
    return shipped().model;
}

inline std::size_t area(std::string_view id) {
    return model().findArea(id).value();
}

inline std::size_t leaf(std::string_view id) {
    return model().findLeaf(id).value();
}

inline domain::Marks marks(std::initializer_list<std::pair<std::string_view, int>> given,
                           const domain::Template& of = model()) {
    domain::Marks all(of.leaves().size(), 0);
    for (const auto& [id, mark] : given) {
        all[of.findLeaf(id).value()] = static_cast<std::uint8_t>(mark);
    }
    return all;
}

/// The same mark on every leaf and trait.
inline domain::Marks everywhere(int mark, const domain::Template& of = model()) {
    return domain::Marks(of.leaves().size(), static_cast<std::uint8_t>(mark));
}

/// The same mark on every leaf of one area, over what was there.
inline domain::Marks inArea(domain::Marks all, std::string_view areaId, int mark) {
    const domain::Area& where = model().areas()[area(areaId)];
    for (std::size_t i = where.firstLeaf; i < where.endLeaf(); ++i) {
        all[i] = static_cast<std::uint8_t>(mark);
    }
    return all;
}

/// Weights of the shipped template.
inline scoring::WeightTable weigh(const domain::Organisation& organisation = {},
                                  const domain::Role& role = {}) {
    return scoring::weigh(model(), organisation, role);
}

inline double sum(const std::vector<double>& values) {
    double all = 0.0;
    for (const double value : values) {
        all += value;
    }
    return all;
}

/// A vacancy that is filled sheet by sheet.
class Panel {
public:
    explicit Panel(domain::Template of = model()) : m_model(std::move(of)) {}

    domain::Vacancy vacancy;

    std::size_t candidate(const std::string& id) {
        vacancy.candidates.push_back({.id = id, .name = id, .companyTurnover = {}});
        return vacancy.candidates.size() - 1;
    }
    std::size_t rater(const std::string& id) {
        vacancy.raters.push_back({.id = id, .name = id});
        return vacancy.raters.size() - 1;
    }
    /// A new candidate with one submitted sheet of each of the raters r1, r2, … in turn.
    std::size_t rated(const std::string& id, const std::vector<domain::Marks>& sheets) {
        const std::size_t at = candidate(id);
        for (std::size_t r = 0; r < sheets.size(); ++r) {
            if (r == vacancy.raters.size()) rater(std::string("r").append(std::to_string(r + 1)));
            submit(at, r, sheets[r]);
        }
        return at;
    }
    void submit(std::size_t candidateIndex, std::size_t raterIndex, domain::Marks ratings) {
        vacancy.scorecards.push_back({.candidate = candidateIndex,
                                      .rater = raterIndex,
                                      .submitted = true,
                                      .ratings = std::move(ratings)});
    }
    scoring::Result score() const { return scoring::score(m_model, vacancy); }

private:
    domain::Template m_model;
};

/// The ids of the order, "a b|c": candidates of a tie apart by a space, places by a bar.
inline QString orderText(const scoring::Result& result, const domain::Vacancy& vacancy) {
    QString text;
    for (std::size_t i = 0; i < result.order.size(); ++i) {
        if (i > 0) {
            text += result.order[i].place == result.order[i - 1].place ? u' ' : u'|';
        }
        text += QString::fromStdString(vacancy.candidates[result.order[i].candidate].id);
    }
    return text;
}

inline QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray oracleText(const char* name) {
    return readFile(QStringLiteral(KVORUM_SOURCE_DIR "/tests/oracles/") + QLatin1String(name));
}

inline QJsonObject oracle(const char* name) {
    return QJsonDocument::fromJson(oracleText(name)).object();
}

} // namespace kvorum::test
