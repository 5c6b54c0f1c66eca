// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/interview_view_model.h"

#include "app/session/fields.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"

namespace kvorum::viewmodels {

using base::ScopeId;
using domain::Question;
using session::SheetFacts;

namespace {

/// Typed text is written this long after the last key, and at the latest `longestTypingMs` after
/// the first: under the second that a kill may cost.
constexpr int typingPauseMs = 350;
constexpr int longestTypingMs = 800;
constexpr qsizetype mostUndo = 100;

} // namespace

InterviewViewModel::InterviewViewModel(QObject* parent) : ScreenViewModel(parent) {
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &InterviewViewModel::flush);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!m_paused && !m_state.locked) {
            ++m_secondsHere;
            ++m_secondsAll;
            emit ticked();
        }
    });
    m_clock.start();
}

InterviewViewModel::~InterviewViewModel() {
    leave();
}

void InterviewViewModel::leave() {
    flush();
    keepTime();
    if (session() != nullptr && m_sheet) {
        accept(session()->seal(*m_sheet));
    }
}

void InterviewViewModel::setCandidateId(const QString& id) {
    if (m_candidateId != id) {
        m_candidateId = id;
        m_opened = false;
        emit candidateIdChanged();
        refreshSoon();
    }
}

void InterviewViewModel::setPaused(bool paused) {
    m_paused = paused;
    emit ticked();
}

void InterviewViewModel::openSheet() {
    auto sheet = session()->openSheet(wording::id<ScopeId>(m_candidateId));
    m_opened = true;
    if (!sheet) {
        accept(sheet.error());
        return;
    }
    m_sheet = *sheet;
    const SheetFacts facts = readOwnSheet(*session(), *m_sheet);
    m_index = std::max(0, questionIndex(facts.position));
    readTime(facts);
}

void InterviewViewModel::readTime(const SheetFacts& sheet) {
    const auto& questions = session::shippedQuestions().questions;
    const auto here = sheet.seconds.find(questions[static_cast<std::size_t>(m_index)].id);
    m_secondsKept = m_secondsHere = here == sheet.seconds.end() ? 0 : here->second;
    m_secondsAll = 0;
    for (const auto& [question, seconds] : sheet.seconds) {
        m_secondsAll += seconds;
    }
}

void InterviewViewModel::keepTime() {
    if (session() == nullptr || !m_sheet || session()->replica().isLocked(*m_sheet) ||
        m_secondsHere == m_secondsKept) {
        return;
    }
    const auto& id = session::shippedQuestions().questions[static_cast<std::size_t>(m_index)].id;
    accept(session()->writeSheet(
        *m_sheet, session::fields::join(session::fields::secondsPrefix, id), m_secondsHere));
    m_secondsKept = m_secondsHere;
}

SheetFacts InterviewViewModel::facts() const {
    return m_sheet ? readOwnSheet(*session(), *m_sheet) : SheetFacts();
}

void InterviewViewModel::refresh() {
    if (!m_opened) {
        openSheet();
    }
    const SheetFacts sheet = facts();
    const auto& questions = session::shippedQuestions().questions;
    QList<QuestionRow> rows;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        rows << questionRow(questions[i], static_cast<int>(i), sheet, m_index, language());
    }
    m_questions.setRows(rows);
    showQuestion(sheet);
    m_state = describe(rows, sheet);
    emit changed();
}

InterviewState InterviewViewModel::describe(const QList<QuestionRow>& rows,
                                            const SheetFacts& sheet) const {
    const auto& questions = session::shippedQuestions().questions;
    const Question& question = questions[static_cast<std::size_t>(m_index)];
    const auto vacancy = vacancyOf(*session(), wording::id<ScopeId>(m_candidateId));
    InterviewState state;
    const auto person = session::candidateFacts(*session(), wording::id<ScopeId>(m_candidateId));
    state.candidateName = QString::fromStdString(person.name);
    state.vacancyLine =
        QStringList{session::vacancyText(*session(), vacancy, session::fields::title),
                    session::vacancyText(*session(), vacancy, session::fields::company),
                    tr("your own sheet")}
            .join(QStringLiteral(" · "));
    state.index = m_index;
    state.count = static_cast<int>(questions.size());
    state.number = m_index + 1;
    state.shortName = wording::in(question.shortText, language());
    state.question = questionText(question, language());
    state.help = question.help ? wording::in(*question.help, language()) : QString();
    state.minutes = question.minutes;
    for (const Question& each : questions) {
        state.minutesAll += each.minutes;
    }
    for (const QuestionRow& row : rows) {
        state.questionsDone += row.done ? 1 : 0;
        if (row.needsExample && state.warning.isEmpty()) {
            state.warning = tr("Question %1 needs an example").arg(row.number);
        }
    }
    for (const ProbeRow& probe : m_probes.rows()) {
        state.probesAsked += probe.asked ? 1 : 0;
    }
    state.previousName = m_index > 0 ? rows[m_index - 1].shortName : QString();
    state.nextName = m_index + 1 < state.count ? rows[m_index + 1].shortName : QString();
    state.locked = m_sheet && session()->replica().isLocked(*m_sheet);
    state.saved = m_saved && m_typed.isEmpty();
    state.savedText = !m_saved            ? tr("Not saved")
                      : m_typed.isEmpty() ? tr("Saved here")
                                          : tr("Saving");
    for (const auto& level : session::shippedTemplate().levels) {
        state.levelNames << wording::in(level, language());
    }
    state.hasConflict = sheet.conflicts > 0;
    return state;
}

models::RowsModel<LeafRow>* InterviewViewModel::leavesOf(const QString& part) {
    auto& model = m_leaves[part];
    if (model == nullptr) {
        model = new models::RowsModel<LeafRow>(this);
    }
    return model;
}

void InterviewViewModel::showQuestion(const SheetFacts& sheet) {
    const Question& question =
        session::shippedQuestions().questions[static_cast<std::size_t>(m_index)];
    QList<PartRow> parts;
    for (const domain::QuestionPart& part : question.parts) {
        PartRow row;
        row.key = partKey(question, part);
        row.name = question.parts.size() > 1 ? wording::in(part.name, language()) : QString();
        row.note = m_typed.contains(row.key)
                       ? m_typed.value(row.key)
                       : QString::fromStdString(sheet.note(row.key.toStdString()));
        row.evidence = QString::fromStdString(sheet.tag(row.key.toStdString()));
        auto* leaves = leavesOf(row.key);
        QList<LeafRow> leafRows;
        for (const std::size_t leaf : part.leaves) {
            leafRows << leafRow(leaf, sheet, language());
        }
        leaves->setRows(leafRows);
        row.leaves = leaves;
        parts << row;
    }
    m_parts.setRows(parts);
    m_probes.setRows(probeRows(question, sheet, language()));
}

void InterviewViewModel::goTo(int index) {
    const auto count = static_cast<int>(session::shippedQuestions().questions.size());
    if (index < 0 || index >= count || index == m_index) {
        return;
    }
    flush();
    keepTime();
    m_index = index;
    readTime(facts());
    if (m_sheet && !session()->replica().isLocked(*m_sheet)) {
        const auto& id = session::shippedQuestions().questions[static_cast<std::size_t>(index)].id;
        accept(session()->writeSheet(*m_sheet, session::fields::position, id));
        accept(session()->seal(*m_sheet));
    }
    refresh();
    emit ticked();
}

void InterviewViewModel::next() {
    goTo(m_index + 1);
}
void InterviewViewModel::previous() {
    goTo(m_index - 1);
}

void InterviewViewModel::put(const std::string& field, const log::Value& value) {
    m_saved = accept(session()->writeSheet(*m_sheet, field, value));
    refresh();
}

void InterviewViewModel::act(const std::string& field, const log::Value& value) {
    if (!m_sheet || m_state.locked) {
        return;
    }
    const log::Fold* fold = session()->replica().fold(*m_sheet);
    const log::FieldKey key = session::fields::of(log::EntityKind::Scorecard, *m_sheet, field);
    m_undo.push_back({field, fold != nullptr ? fold->value(key) : log::Value()});
    if (m_undo.size() > mostUndo) {
        m_undo.erase(m_undo.begin());
    }
    put(field, value);
}

void InterviewViewModel::rate(const QString& leaf, int level) {
    const bool fits = level == session::fields::notObserved || (level >= 1 && level <= 5);
    if (!fits) {
        return;
    }
    const std::string id = leaf.toStdString();
    const bool same = facts().level(id) == level;
    m_lastRated = leaf;
    act(session::fields::join(session::fields::ratingPrefix, id),
        same ? log::Value() : log::Value(level));
}

QString InterviewViewModel::rateByKey(int level) {
    const SheetFacts sheet = facts();
    const Question& question =
        session::shippedQuestions().questions[static_cast<std::size_t>(m_index)];
    QString target;
    bool lastIsHere = false;
    for (const domain::QuestionPart& part : question.parts) {
        for (const std::size_t leaf : part.leaves) {
            const std::string& id = leafId(leaf);
            lastIsHere = lastIsHere || id == m_lastRated.toStdString();
            if (target.isEmpty() && sheet.level(id) == 0) {
                target = QString::fromStdString(id);
            }
        }
    }
    if (target.isEmpty() && lastIsHere) {
        target = m_lastRated;
    }
    if (!target.isEmpty()) {
        rate(target, level);
    }
    return target;
}

void InterviewViewModel::note(const QString& part, const QString& text) {
    if (!m_sheet || m_state.locked) {
        return;
    }
    const bool first = m_typed.isEmpty();
    m_typed.insert(part, text);
    if (first) {
        m_typingSince.start();
    }
    const auto left = longestTypingMs - static_cast<int>(m_typingSince.elapsed());
    m_typing.start(std::clamp(left, 0, typingPauseMs));
    if (first) {
        m_state.saved = false;
        m_state.savedText = tr("Saving");
        emit changed();
    }
}

void InterviewViewModel::flush() {
    m_typing.stop();
    if (m_typed.isEmpty() || !m_sheet || session() == nullptr) {
        return;
    }
    m_saved = true;
    for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it) {
        const auto field =
            session::fields::join(session::fields::notePrefix, it.key().toStdString());
        m_saved =
            accept(session()->writeSheet(*m_sheet, field, it.value().toStdString())) && m_saved;
    }
    if (m_saved) {
        m_typed.clear();
    }
    refresh();
}

void InterviewViewModel::evidence(const QString& part, const QString& tag) {
    const bool same = facts().tag(part.toStdString()) == tag.toStdString();
    act(session::fields::join(session::fields::evidencePrefix, part.toStdString()),
        same ? log::Value() : log::Value(tag.toStdString()));
}

void InterviewViewModel::askProbe(const QString& probe, bool asked) {
    act(session::fields::join(session::fields::probePrefix, probe.toStdString()), asked);
}

void InterviewViewModel::undo() {
    if (!m_undo.isEmpty() && m_sheet && !m_state.locked) {
        const Undo last = m_undo.takeLast();
        put(last.field, last.before);
    }
}

} // namespace kvorum::viewmodels
