// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/session/device_session.h"
#include "app/viewmodels/answer_draft.h"
#include "app/viewmodels/interview_rows.h"
#include "app/viewmodels/screen_view_model.h"

#include <QElapsedTimer>
#include <QHash>

namespace kvorum::viewmodels {

struct InterviewState {
    Q_GADGET
    QML_VALUE_TYPE(interviewState)
    Q_PROPERTY(QString candidateName MEMBER candidateName)
    Q_PROPERTY(QString vacancyTitle MEMBER vacancyTitle)
    Q_PROPERTY(int index MEMBER index) ///< of the current question, from 0
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString shortName MEMBER shortName)
    Q_PROPERTY(QString question MEMBER question) ///< in the interview's language
    Q_PROPERTY(QString help MEMBER help)
    Q_PROPERTY(int minutes MEMBER minutes)
    Q_PROPERTY(int minutesAll MEMBER minutesAll)
    Q_PROPERTY(int questionsDone MEMBER questionsDone)
    Q_PROPERTY(int probesAsked MEMBER probesAsked)
    Q_PROPERTY(QString previousName MEMBER previousName) ///< empty at the first
    Q_PROPERTY(QString nextName MEMBER nextName)         ///< empty at the last
    Q_PROPERTY(QString savedText MEMBER savedText) ///< "Saved here", or that it could not be saved
    Q_PROPERTY(bool saved MEMBER saved)
    Q_PROPERTY(bool locked MEMBER locked) ///< handed in: everything is shown, nothing can change
    Q_PROPERTY(
        QStringList levelNames MEMBER levelNames) ///< five: None, Basic, Can order, Good, Expert
    Q_PROPERTY(
        QString warning MEMBER warning) ///< "Question 4 needs an example for its 5", or empty
    Q_PROPERTY(QString undoText MEMBER undoText) ///< what undo() takes back; empty: nothing
public:
    QString candidateName, vacancyTitle, shortName, question, help, previousName, nextName,
        savedText, warning, undoText;
    int index = 0, count = 0, number = 0, minutes = 0, minutesAll = 0, questionsDone = 0,
        probesAsked = 0;
    bool saved = true, locked = false, hasConflict = false;
    QStringList levelNames;
    bool operator==(const InterviewState&) const = default;
};

/// The interview screen. Every act is on disk before `state.saved` is true again; text at most
/// 0.8 s after the key.
class InterviewViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString candidateId READ candidateId WRITE setCandidateId NOTIFY candidateIdChanged
                   REQUIRED)
    Q_PROPERTY(kvorum::viewmodels::InterviewState state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* questions READ questions CONSTANT) ///< QuestionRow
    Q_PROPERTY(QAbstractItemModel* parts READ parts CONSTANT)         ///< PartRow
    Q_PROPERTY(QAbstractItemModel* probes READ probes CONSTANT)       ///< ProbeRow
    Q_PROPERTY(kvorum::viewmodels::AnswerState answer READ answer NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* answers READ answers CONSTANT) ///< AnswerRow
    /// The answer as it is put down anew for a sheet that is in, from beginAmending() on.
    Q_PROPERTY(kvorum::viewmodels::AnswerState draft READ draft NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* drafts READ drafts CONSTANT) ///< AnswerRow
    Q_PROPERTY(int secondsHere READ secondsHere NOTIFY ticked)  ///< spent on this question
    Q_PROPERTY(int secondsAll READ secondsAll NOTIFY ticked)
    Q_PROPERTY(bool paused READ paused WRITE setPaused NOTIFY ticked)

public:
    explicit InterviewViewModel(QObject* parent = nullptr);
    ~InterviewViewModel() override;
    [[nodiscard]] QString candidateId() const { return m_candidateId; }
    void setCandidateId(const QString& id);
    [[nodiscard]] InterviewState state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel* questions() { return &m_questions; }
    [[nodiscard]] QAbstractItemModel* parts() { return &m_parts; }
    [[nodiscard]] QAbstractItemModel* probes() { return &m_probes; }
    [[nodiscard]] AnswerState answer() const { return m_answer; }
    [[nodiscard]] QAbstractItemModel* answers() { return &m_answers; }
    [[nodiscard]] AnswerState draft() const { return m_draftState; }
    [[nodiscard]] QAbstractItemModel* drafts() { return &m_drafts; }
    [[nodiscard]] int secondsHere() const { return m_secondsHere; }
    [[nodiscard]] int secondsAll() const { return m_secondsAll; }
    [[nodiscard]] bool paused() const { return m_paused; }
    void setPaused(bool paused);

    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    Q_INVOKABLE void goTo(int index);
    /// Level 1-5, -1 not observed; the level already chosen clears it.
    Q_INVOKABLE void rate(const QString& leaf, int level);
    /// The number key: rates the first skill of the question that is still open, else the last
    /// rated.
    Q_INVOKABLE QString rateByKey(int level);
    Q_INVOKABLE void note(const QString& part, const QString& text);
    Q_INVOKABLE void evidence(const QString& part, const QString& tag); ///< the same tag clears it
    Q_INVOKABLE void askProbe(const QString& probe, bool asked);
    /// Puts down one item of the answer: a role (to choose it, the same again clears; to place it:
    /// -1 inside, 0 not placed, 1 bought), a share, a system (depth, -1 removes), an item to tick,
    /// a part not asked (null: it was asked), a stroke of a sketch (its points under a new key,
    /// null erases it). What fits nothing is left.
    Q_INVOKABLE void putAnswer(const QString& item, const QVariant& value);
    /// The same as it is typed: a month, an amount ("", "80", "12,5"), a reason.
    Q_INVOKABLE void typeAnswer(const QString& item, const QString& text);
    /// Adds a later word on the sheet that was handed in, with the reason.
    Q_INVOKABLE void amendRating(const QString& leaf, int level, const QString& reason);
    Q_INVOKABLE void amendNote(const QString& part, const QString& text, const QString& reason);
    /// The tag that counts now; empty: none.
    Q_INVOKABLE void amendEvidence(const QString& part, const QString& tag, const QString& reason);
    /// An answer is amended in three steps: begin, put down as with putAnswer() (typed text too),
    /// and add all that differs, with one reason.
    Q_INVOKABLE void beginAmending();
    Q_INVOKABLE void putDraft(const QString& item, const QVariant& value);
    Q_INVOKABLE void amendAnswer(const QString& reason);
    /// Takes back the last rating, evidence, probe or answer of this visit.
    Q_INVOKABLE void undo();
    /// Writes what is typed at once (page left, app in background).
    Q_INVOKABLE void flush();

signals:
    void candidateIdChanged();
    void ticked();

protected:
    void refresh() override;

private:
    void openSheet();
    void leave();
    /// Ends a bundle of changes, so that it may be sent.
    void seal();
    /// What is in the sheet of the time at the open question, and in all.
    void readTime(const session::SheetFacts& sheet);
    /// Puts the time at the open question into the sheet.
    using FieldValues = std::vector<std::pair<std::string, log::Value>>;
    /// In one commit with what else is to be written.
    void keepTime(FieldValues also = {});
    void showQuestion(const session::SheetFacts& sheet);
    [[nodiscard]] session::SheetFacts facts() const;
    [[nodiscard]] InterviewState describe(const QList<QuestionRow>& rows,
                                          const session::SheetFacts& sheet) const;
    [[nodiscard]] models::RowsModel<LeafRow>* leavesAt(std::size_t place);
    /// A person's act that undo takes back.
    void act(const std::string& field, const log::Value& value);
    void remember(const std::string& field);
    /// Keeps what is typed until flush(), which comes by itself.
    void type(const std::string& field, const log::Value& value);
    [[nodiscard]] const domain::Question& question() const;
    [[nodiscard]] AnswerContext answerContext() const;
    /// A number where the question asks for amounts.
    [[nodiscard]] QVariant typedValue(const QString& text) const;
    void showDraft();
    [[nodiscard]] std::vector<session::Amendment> amended() const;
    void amend(std::string_view prefix, const QString& item, const log::Value& value,
               const QString& reason);
    void put(const std::string& field, const log::Value& value);

    struct Undo {
        std::string field;
        log::Value before;
    };
    QString m_candidateId;
    std::optional<base::ScopeId> m_sheet;
    bool m_opened = false;
    int m_index = 0;
    InterviewState m_state;
    models::RowsModel<QuestionRow> m_questions;
    models::RowsModel<PartRow> m_parts;
    models::RowsModel<ProbeRow> m_probes;
    std::vector<models::RowsModel<LeafRow>*> m_leaves; // by the place of the part
    AnswerState m_answer;
    models::RowsModel<AnswerRow> m_answers;
    AnswerDraft m_draft;
    AnswerState m_draftState;
    models::RowsModel<AnswerRow> m_drafts;
    std::vector<std::size_t> m_shared;         ///< shares set on this visit, the last one last
    std::map<std::string, log::Value> m_typed; ///< field -> text not yet written
    QList<Undo> m_undo;
    QTimer m_typing, m_clock, m_sealing;
    QElapsedTimer m_typingSince;
    int m_secondsHere = 0, m_secondsAll = 0;
    int m_secondsKept = 0; ///< of m_secondsHere, in the sheet
    bool m_paused = false, m_saved = true;
    QString m_lastRated;
    QString m_typedItem; ///< of an answer: what is typed there is one act to undo
};

} // namespace kvorum::viewmodels
