// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/interview_view_model.h"

#include "app/session/fields.h"
#include "app/viewmodels/amendment_rows.h"
#include "app/viewmodels/field_words.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"

#include <algorithm>

namespace kvorum::viewmodels {

using base::ScopeId;
using domain::Question;
using session::SheetFacts;

namespace {

/// Typed text is written this long after the last key, and at the latest `longestTypingMs` after
/// the first: under the second that a kill may cost.
constexpr int typingPauseMs = 350;
constexpr int longestTypingMs = 800;
/// What could not be written, storage being full, is tried again after so long.
constexpr int retryMs = 2000;
constexpr qsizetype mostUndo = 100;
/// What was put down at a question that is left is ready to be sent after so long, when the next
/// one stands on the screen; it is on the disk before.
constexpr int sealingMs = 500;
/// The time at a question goes into the sheet this often: what a kill may cost of it.
constexpr int secondsBetweenKeeping = 3;

bool isLevel(int level) {
    return level == session::fields::notObserved || (level >= 1 && level <= 5);
}

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
            if (m_secondsHere - m_secondsKept >= secondsBetweenKeeping) {
                keepTime();
            }
        }
    });
    m_clock.start();
    m_sealing.setSingleShot(true);
    m_sealing.setInterval(sealingMs);
    connect(&m_sealing, &QTimer::timeout, this, &InterviewViewModel::seal);
}

InterviewViewModel::~InterviewViewModel() {
    leave();
}

void InterviewViewModel::leave() {
    flush();
    keepTime();
    seal();
}

void InterviewViewModel::seal() {
    m_sealing.stop();
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

void InterviewViewModel::keepTime(FieldValues also) {
    if (session() == nullptr || !m_sheet || session()->replica().isLocked(*m_sheet)) {
        return;
    }
    if (m_secondsHere != m_secondsKept) {
        also.emplace_back(session::fields::join(session::fields::secondsPrefix, question().id),
                          m_secondsHere);
        m_secondsKept = m_secondsHere;
    }
    if (!also.empty()) {
        accept(session()->writeAll(*m_sheet, log::EntityKind::Scorecard, also));
    }
}

SheetFacts InterviewViewModel::facts() const {
    SheetFacts sheet = m_sheet ? readOwnSheet(*session(), *m_sheet) : SheetFacts();
    for (const auto& [field, value] : m_typed) {
        sheet.put(field, value);
    }
    return sheet;
}

const Question& InterviewViewModel::question() const {
    return session::shippedQuestions().questions[static_cast<std::size_t>(m_index)];
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
    const Question& question = this->question();
    const auto vacancy = vacancyOf(*session(), wording::id<ScopeId>(m_candidateId));
    InterviewState state;
    const auto person = session::candidateFacts(*session(), wording::id<ScopeId>(m_candidateId));
    state.candidateName = QString::fromStdString(person.name);
    state.vacancyTitle = session::vacancyText(*session(), vacancy, session::fields::title);
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
    state.saved = m_saved && m_typed.empty();
    state.savedText = !m_saved          ? tr("Not saved")
                      : m_typed.empty() ? tr("Saved here")
                                        : tr("Saving");
    if (!m_undo.isEmpty() && !state.locked) {
        state.undoText = wording::fieldName(
            session::fields::of(log::EntityKind::Scorecard, *m_sheet, m_undo.last().field),
            language());
    }
    for (const auto& level : session::shippedTemplate().levels) {
        state.levelNames << wording::in(level, language());
    }
    state.hasConflict = sheet.conflicts > 0;
    return state;
}

models::RowsModel<LeafRow>* InterviewViewModel::leavesAt(std::size_t place) {
    while (m_leaves.size() <= place) {
        m_leaves.push_back(new models::RowsModel<LeafRow>(this));
    }
    return m_leaves[place];
}

void InterviewViewModel::showQuestion(const SheetFacts& sheet) {
    const Question& question = this->question();
    const domain::Answer answer = session::readAnswer(sheet, question);
    const auto amended = this->amended();
    const auto versions = [&](std::string_view prefix, const QString& item) {
        return versionLines(*session(), amended, session::fields::join(prefix, item.toStdString()),
                            language());
    };
    QList<PartRow> parts;
    for (const domain::QuestionPart& part : question.parts) {
        PartRow row;
        row.key = partKey(question, part);
        row.name = question.parts.size() > 1 ? wording::in(part.name, language()) : QString();
        row.note = QString::fromStdString(sheet.note(row.key.toStdString()));
        if (question.kind == domain::QuestionKind::ThreeNotes) {
            const auto skipped = answer.notAsked.find(part.id);
            row.item = QString::fromStdString(part.id);
            row.notAsked = skipped != answer.notAsked.end();
            row.whyNotAsked = row.notAsked ? QString::fromStdString(skipped->second) : QString();
        }
        row.evidence = QString::fromStdString(sheet.tag(row.key.toStdString()));
        row.amended = versions(session::fields::notePrefix, row.key);
        row.evidenceAmended = versions(session::fields::evidencePrefix, row.key);
        row.notAskedAmended = versions(
            session::fields::answer(question.id, session::fields::answerNotAskedPrefix), row.item);
        auto* leaves = leavesAt(static_cast<std::size_t>(parts.size()));
        QList<LeafRow> leafRows;
        for (const std::size_t leaf : part.leaves) {
            leafRows << leafRow(leaf, sheet, language());
            leafRows.last().amended = versions(session::fields::ratingPrefix, leafRows.last().key);
        }
        leaves->setPlaces(leafRows);
        row.leaves = leaves;
        parts << row;
    }
    m_parts.setPlaces(parts);
    m_probes.setPlaces(probeRows(question, sheet, language()));
    m_answer = answerState(question, answer, answerContext());
    m_answer.undoable = !m_undo.isEmpty() &&
                        m_undo.last().field.starts_with(session::fields::answer(question.id, {}));
    m_answer.amended = answerVersionLines(*session(), amended, question, language());
    m_answers.setRows(answerRows(question, answer, language()));
}

AnswerContext InterviewViewModel::answerContext() const {
    const auto vacancy = vacancyOf(*session(), wording::id<ScopeId>(m_candidateId));
    return viewmodels::answerContext(*session(), vacancy, language());
}

std::vector<session::Amendment> InterviewViewModel::amended() const {
    return m_sheet ? session::amendments(*session(), *m_sheet) : std::vector<session::Amendment>();
}

void InterviewViewModel::goTo(int index) {
    const auto count = static_cast<int>(session::shippedQuestions().questions.size());
    if (index < 0 || index >= count || index == m_index) {
        return;
    }
    flush();
    const auto& questions = session::shippedQuestions().questions;
    keepTime(
        {{std::string(session::fields::position), questions[static_cast<std::size_t>(index)].id}});
    m_index = index;
    m_shared.clear();
    m_typedItem.clear();
    readTime(facts());
    if (m_sheet && !session()->replica().isLocked(*m_sheet)) {
        m_sealing.start();
    }
    refreshNow();
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
    refreshNow();
}

void InterviewViewModel::act(const std::string& field, const log::Value& value) {
    if (!m_sheet || m_state.locked) {
        return;
    }
    remember(field);
    m_typed.erase(field);
    m_typedItem.clear();
    put(field, value);
}

void InterviewViewModel::remember(const std::string& field) {
    const auto typed = m_typed.find(field);
    const log::Fold* fold = session()->replica().fold(*m_sheet);
    const log::FieldKey key = session::fields::of(log::EntityKind::Scorecard, *m_sheet, field);
    m_undo.push_back({field, typed != m_typed.end() ? typed->second
                             : fold != nullptr      ? fold->value(key)
                                                    : log::Value()});
    if (m_undo.size() > mostUndo) {
        m_undo.erase(m_undo.begin());
    }
}

void InterviewViewModel::rate(const QString& leaf, int level) {
    if (!isLevel(level)) {
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
    const Question& question = this->question();
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
    type(session::fields::join(session::fields::notePrefix, part.toStdString()),
         text.toStdString());
}

void InterviewViewModel::type(const std::string& field, const log::Value& value) {
    if (!m_sheet || m_state.locked) {
        return;
    }
    const bool first = m_typed.empty();
    m_typed.insert_or_assign(field, value);
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
    if (m_typed.empty() || !m_sheet || session() == nullptr) {
        return;
    }
    m_saved = true;
    for (const auto& [field, value] : m_typed) {
        m_saved = accept(session()->writeSheet(*m_sheet, field, value)) && m_saved;
    }
    if (m_saved) {
        m_typed.clear();
    } else {
        m_typing.start(retryMs);
    }
    refreshNow();
}

void InterviewViewModel::putAnswer(const QString& item, const QVariant& value) {
    const auto answer = session::readAnswer(facts(), question());
    const auto written =
        answerField(question(), answer, item, value, givingShares(question(), m_shared));
    if (!written) {
        return;
    }
    rememberShare(question(), m_shared, item);
    act(written->first, written->second);
}

QVariant InterviewViewModel::typedValue(const QString& text) const {
    return question().kind == domain::QuestionKind::NumberPair ? QVariant(numberOf(text))
                                                               : QVariant(text);
}

void InterviewViewModel::typeAnswer(const QString& item, const QString& text) {
    const auto answer = session::readAnswer(facts(), question());
    const auto written =
        answerField(question(), answer, item, typedValue(text), givingShares(question(), m_shared));
    if (!written || !m_sheet || m_state.locked) {
        return;
    }
    if (m_typedItem != item || m_undo.isEmpty() || m_undo.last().field != written->first) {
        remember(written->first);
    }
    m_typedItem = item;
    rememberShare(question(), m_shared, item);
    type(written->first, written->second);
    refreshNow();
}

void InterviewViewModel::evidence(const QString& part, const QString& tag) {
    const bool same = facts().tag(part.toStdString()) == tag.toStdString();
    act(session::fields::join(session::fields::evidencePrefix, part.toStdString()),
        same ? log::Value() : log::Value(tag.toStdString()));
}

void InterviewViewModel::askProbe(const QString& probe, bool asked) {
    act(session::fields::join(session::fields::probePrefix, probe.toStdString()), asked);
}

void InterviewViewModel::amend(std::string_view prefix, const QString& item,
                               const log::Value& value, const QString& reason) {
    if (m_sheet) {
        const auto field = session::fields::join(prefix, item.toStdString());
        accept(session::amend(*session(), *m_sheet, field, value, reason));
    }
}

void InterviewViewModel::amendRating(const QString& leaf, int level, const QString& reason) {
    if (isLevel(level)) {
        amend(session::fields::ratingPrefix, leaf, level, reason);
    }
}

void InterviewViewModel::amendNote(const QString& part, const QString& text,
                                   const QString& reason) {
    amend(session::fields::notePrefix, part, text.trimmed().toStdString(), reason);
}

void InterviewViewModel::amendEvidence(const QString& part, const QString& tag,
                                       const QString& reason) {
    amend(session::fields::evidencePrefix, part,
          tag.isEmpty() ? log::Value() : log::Value(tag.toStdString()), reason);
}

void InterviewViewModel::beginAmending() {
    m_draft.begin(facts(), amended());
    showDraft();
}

void InterviewViewModel::putDraft(const QString& item, const QVariant& value) {
    const bool typed = value.typeId() == QMetaType::QString;
    m_draft.put(question(), item, typed ? typedValue(value.toString()) : value);
    showDraft();
}

void InterviewViewModel::showDraft() {
    const domain::Answer answer = m_draft.answer(question());
    m_draftState = answerState(question(), answer, answerContext());
    m_draftState.moved = !m_draft.changes().empty();
    m_drafts.setRows(answerRows(question(), answer, language()));
    emit changed();
}

void InterviewViewModel::amendAnswer(const QString& reason) {
    for (const auto& [field, value] : m_draft.changes()) {
        amend({}, QString::fromStdString(field), value, reason);
    }
}

void InterviewViewModel::undo() {
    if (!m_undo.isEmpty() && m_sheet && !m_state.locked) {
        const Undo last = m_undo.takeLast();
        m_typed.erase(last.field);
        m_typedItem.clear();
        put(last.field, last.before);
    }
}

} // namespace kvorum::viewmodels
