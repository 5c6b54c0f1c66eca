// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/kit_view_model.h"

#include "app/session/device_session.h"
#include "app/session/fields.h"
#include "app/session/reading.h"
#include "app/viewmodels/wording.h"

#include <QSet>
#include <algorithm>

namespace kvorum::viewmodels {

using domain::AreaTexts;
using domain::Question;
using domain::TemplateCatalogue;

namespace {

/// Words that a person reads in a minute, of a text that is to be remembered.
constexpr int wordsAMinute = 200;

QString areaId(std::size_t area) {
    return QString::fromStdString(session::shippedTemplate().model.areas()[area].id);
}

std::optional<std::size_t> areaOf(const QString& id) {
    return session::shippedTemplate().model.findArea(id.toStdString());
}

QStringList anchorsOf(std::size_t leaf, const QString& language) {
    QStringList anchors;
    const domain::LeafTexts& texts = session::shippedTemplate().leaves[leaf];
    for (const std::string& anchor : texts.anchorsIn(wording::domainLanguage(language))) {
        anchors << QString::fromStdString(anchor);
    }
    return anchors;
}

int wordsOf(const QString& text) {
    return static_cast<int>(text.split(' ', Qt::SkipEmptyParts).size());
}

/// Whole minutes, at least one.
int minutesToRead(std::size_t area, const QString& language) {
    const TemplateCatalogue& kit = session::shippedTemplate();
    int words = wordsOf(wording::in(kit.areas[area].meaning, language)) +
                wordsOf(wording::in(kit.areas[area].help, language));
    const domain::Area& model = kit.model.areas()[area];
    for (std::size_t leaf = model.firstLeaf; leaf < model.endLeaf(); ++leaf) {
        words += wordsOf(wording::in(kit.leaves[leaf].meaning, language)) +
                 wordsOf(anchorsOf(leaf, language).join(' '));
    }
    return std::max(1, (words + wordsAMinute - 1) / wordsAMinute);
}

QString skillNames(const domain::QuestionPart& part, const QString& language) {
    QStringList names;
    for (const std::size_t leaf : part.leaves) {
        names << wording::in(session::shippedTemplate().leaves[leaf].name, language);
    }
    return names.join(QStringLiteral(", "));
}

QStringList choicesOf(const Question& question, const QString& language) {
    QStringList choices;
    for (const domain::Variant& variant : question.variants) {
        choices << wording::in(variant.text, language);
    }
    for (const domain::NamedItem& item : question.checklist) {
        choices << wording::in(item.name, language);
    }
    for (const domain::NamedItem& item : question.shares) {
        choices << wording::in(item.name, language);
    }
    return choices;
}

KitQuestionRow questionRow(const Question& question, int number, const QString& language) {
    KitQuestionRow row;
    row.key = QString::fromStdString(question.id);
    row.number = number;
    row.shortName = wording::in(question.shortText, language);
    row.text = wording::in(question.text, language);
    row.followUp = question.followUp ? wording::in(*question.followUp, language) : QString();
    row.help = question.help ? wording::in(*question.help, language) : QString();
    row.choices = choicesOf(question, language);
    for (const domain::Probe& probe : question.probes) {
        row.probes << wording::in(probe.text, language);
    }
    int skills = 0;
    for (const domain::QuestionPart& part : question.parts) {
        skills += static_cast<int>(part.leaves.size());
        row.parts << QVariantMap{{"name", wording::in(part.name, language)},
                                 {"skills", skillNames(part, language)}};
    }
    row.detail = KitViewModel::tr("%1 min").arg(question.minutes) + QStringLiteral(" · ") +
                 (skills > 0 ? KitViewModel::tr("%n skill(s)", nullptr, skills)
                             : KitViewModel::tr("noted, not rated"));
    return row;
}

QList<SkillTextRow> skillRows(const domain::Area& area, const QString& language) {
    const TemplateCatalogue& kit = session::shippedTemplate();
    QList<SkillTextRow> skills;
    for (std::size_t leaf = area.firstLeaf; leaf < area.endLeaf(); ++leaf) {
        skills << SkillTextRow{QString::fromStdString(kit.model.leaves()[leaf].id),
                               wording::in(kit.leaves[leaf].name, language),
                               wording::in(kit.leaves[leaf].meaning, language),
                               anchorsOf(leaf, language)};
    }
    return skills;
}

/// "All 41 skills are asked about", or how many are not.
QString coverageText() {
    QSet<std::size_t> asked;
    for (const Question& question : session::shippedQuestions().questions) {
        for (const domain::QuestionPart& part : question.parts) {
            for (const std::size_t leaf : part.leaves) {
                asked.insert(leaf);
            }
        }
    }
    const auto all = static_cast<int>(session::shippedTemplate().leaves.size());
    const auto covered = static_cast<int>(asked.size());
    return covered == all
               ? KitViewModel::tr("All %1 skills are asked about.").arg(all)
               : KitViewModel::tr("%1 of %2 skills are asked about.").arg(covered).arg(all);
}

} // namespace

QStringList unreadAreas(session::DeviceSession& session) {
    const auto read = session::readAreas(session);
    QStringList unread;
    for (std::size_t area = 0; area < session::shippedTemplate().areas.size(); ++area) {
        if (!read.contains(session::shippedTemplate().model.areas()[area].id)) {
            unread << areaId(area);
        }
    }
    return unread;
}

KitViewModel::KitViewModel(QObject* parent) : ScreenViewModel(parent) {}

void KitViewModel::setVacancyId(const QString& id) {
    if (m_vacancyId != id) {
        m_vacancyId = id;
        emit vacancyIdChanged();
        refreshSoon();
    }
}

void KitViewModel::refresh() {
    const TemplateCatalogue& kit = session::shippedTemplate();
    const auto vacancy = wording::id<base::ScopeId>(m_vacancyId);
    QList<KitQuestionRow> questions;
    int number = 0;
    int minutes = 0;
    for (const Question& question : session::shippedQuestions().questions) {
        questions << questionRow(question, ++number, language());
        minutes += question.minutes;
    }
    const QStringList unread = unreadAreas(*session());
    QList<ReadingRow> areas;
    for (std::size_t area = 0; area < kit.areas.size(); ++area) {
        const auto count = static_cast<int>(kit.model.areas()[area].leafCount);
        ReadingRow row;
        row.key = areaId(area);
        row.name = wording::in(kit.areas[area].name, language());
        row.detail = tr("%n skill(s)", nullptr, count) + QStringLiteral(" · ") +
                     tr("%1 min to read").arg(minutesToRead(area, language()));
        row.read = !unread.contains(row.key);
        areas << row;
    }
    const auto all = areas.size();
    m_questions.setRows(questions);
    m_areas.setRows(areas);
    m_state.title = session::vacancyText(*session(), vacancy, session::fields::title);
    m_state.summary = wording::numbersKept(tr("%1 questions, %2 min").arg(number).arg(minutes));
    m_state.coverage = coverageText();
    m_state.reading = unread.isEmpty() ? tr("All are read")
                                       : tr("%1 of %2 read").arg(all - unread.size()).arg(all);
    emit changed();
}

ReaderViewModel::ReaderViewModel(QObject* parent) : ScreenViewModel(parent) {}

void ReaderViewModel::setAreaId(const QString& id) {
    if (m_areaId != id) {
        m_areaId = id;
        emit areaIdChanged();
        refreshSoon();
    }
}

void ReaderViewModel::setRead(bool read) {
    if (accept(session::setAreaRead(*session(), m_areaId.toStdString(), read))) {
        refreshNow();
    }
}

void ReaderViewModel::refresh() {
    const TemplateCatalogue& kit = session::shippedTemplate();
    const auto area = areaOf(m_areaId);
    QStringList unread = unreadAreas(*session());
    ReaderState state;
    QList<SkillTextRow> skills;
    if (area) {
        const AreaTexts& texts = kit.areas[*area];
        const domain::Area& model = kit.model.areas()[*area];
        state.name = wording::in(texts.name, language());
        state.meaning = wording::in(texts.meaning, language());
        state.help = wording::in(texts.help, language());
        state.gate = model.gate;
        state.place = tr("Area %1 of %2").arg(*area + 1).arg(kit.areas.size()) +
                      QStringLiteral(" · ") +
                      tr("%1 min to read").arg(minutesToRead(*area, language()));
        state.read = !unread.contains(m_areaId);
        skills = skillRows(model, language());
    }
    // The next below, else the first above.
    unread.removeAll(m_areaId);
    if (!unread.isEmpty()) {
        const auto below = std::find_if(unread.cbegin(), unread.cend(), [&](const QString& id) {
            return area && *areaOf(id) > *area;
        });
        state.nextId = below != unread.cend() ? *below : unread.front();
        state.nextName = wording::in(kit.areas[*areaOf(state.nextId)].name, language());
    }
    for (const domain::Text& level : kit.levels) {
        state.levels << wording::in(level, language());
    }
    m_skills.setRows(skills);
    m_state = state;
    emit changed();
}

} // namespace kvorum::viewmodels
