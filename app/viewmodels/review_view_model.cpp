// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/review_view_model.h"

#include "app/session/fields.h"
#include "app/session/sync_driver.h"
#include "app/viewmodels/answer_reading.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"

#include <algorithm>
#include <array>

namespace kvorum::viewmodels {

using base::ScopeId;
using session::RaterState;
using session::SheetFacts;

namespace {

constexpr std::size_t notObservedBin = 5;

std::array<int, 6> spreadOf(const SheetFacts& sheet) {
    std::array<int, 6> counts{};
    for (const auto& [leaf, level] : sheet.levels) {
        const bool seen = level >= 1 && level <= 5;
        ++counts[seen ? static_cast<std::size_t>(level - 1) : notObservedBin];
    }
    return counts;
}

QList<CheckRow> checkRows(const SheetFacts& sheet, const QString& language) {
    QList<CheckRow> examples, unrated, answers;
    const auto& questions = session::shippedQuestions().questions;
    for (std::size_t q = 0; q < questions.size(); ++q) {
        const auto answer = session::readAnswer(sheet, questions[q]);
        if (const QString open = answerOpen(questions[q], answer, sheet); !open.isEmpty()) {
            const int number = static_cast<int>(q) + 1;
            answers << CheckRow{QString::fromStdString(questions[q].id), "answer", open,
                                ReviewViewModel::tr("Question %1, %2")
                                    .arg(number)
                                    .arg(wording::in(questions[q].shortText, language)),
                                number - 1};
        }
        for (const domain::QuestionPart& part : questions[q].parts) {
            const std::string tag = sheet.tag(partKey(questions[q], part).toStdString());
            for (const std::size_t leaf : part.leaves) {
                const int level = sheet.level(leafId(leaf));
                const QString name =
                    wording::in(session::shippedTemplate().leaves[leaf].name, language);
                const int number = static_cast<int>(q) + 1;
                const QString key = QString::fromStdString(leafId(leaf));
                if (level == 0) {
                    unrated << CheckRow{
                        key, "unrated", ReviewViewModel::tr("%1 has no rating").arg(name),
                        ReviewViewModel::tr("Question %1. Set 1 to 5, or not observed.")
                            .arg(number),
                        number - 1};
                } else if (needsExample(level, tag)) {
                    examples << CheckRow{
                        key, "example",
                        ReviewViewModel::tr("%1 is a %2 without an example").arg(name).arg(level),
                        ReviewViewModel::tr("Question %1. Without one it is shown as claimed.")
                            .arg(number),
                        number - 1};
                }
            }
        }
    }
    return examples + answers + unrated;
}

QString spreadWords(const std::array<int, 6>& counts) {
    const int rated = counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
    if (rated < 5) {
        return ReviewViewModel::tr("Too few ratings yet to say how you spread them.");
    }
    if ((counts[2] + counts[3]) * 4 >= rated * 3) {
        return ReviewViewModel::tr("You use mostly 3 and 4. That may be right. Look once more at "
                                   "those you doubted.");
    }
    if ((counts[3] + counts[4]) * 4 >= rated * 3) {
        return ReviewViewModel::tr("You use mostly 4 and 5. Does each have an example?");
    }
    return ReviewViewModel::tr("You use the whole scale.");
}

} // namespace

ReviewViewModel::ReviewViewModel(QObject* parent) : ScreenViewModel(parent) {}

void ReviewViewModel::setCandidateId(const QString& id) {
    if (m_candidateId != id) {
        m_candidateId = id;
        emit candidateIdChanged();
        refreshSoon();
    }
}

void ReviewViewModel::rate(const QString& leaf, int level) {
    if (const auto sheet = session()->ownSheet(wording::id<ScopeId>(m_candidateId))) {
        const auto field = session::fields::join(session::fields::ratingPrefix, leaf.toStdString());
        accept(session()->writeSheet(*sheet, field, level));
    }
}

bool ReviewViewModel::submit() {
    const auto sheet = session()->ownSheet(wording::id<ScopeId>(m_candidateId));
    if (!sheet) {
        return false;
    }
    const SheetFacts facts = readOwnSheet(*session(), *sheet);
    for (const domain::Leaf& leaf : session::shippedTemplate().model.leaves()) {
        if (facts.level(leaf.id) == 0) {
            const auto field = session::fields::join(session::fields::ratingPrefix, leaf.id);
            if (!accept(session()->writeSheet(*sheet, field, session::fields::notObserved))) {
                return false;
            }
        }
    }
    return accept(session()->submit(*sheet));
}

void ReviewViewModel::takeLate(const QString& key, const QString& reason) {
    const auto sheet = session()->ownSheet(wording::id<ScopeId>(m_candidateId));
    if (!sheet) {
        return;
    }
    for (const session::Amendment& late : session::lateEdits(*session(), *sheet)) {
        if (key.startsWith(QString::fromStdString(late.field) + '@')) {
            accept(session::amend(*session(), *sheet, late.field, late.value, reason));
        }
    }
}

void ReviewViewModel::openAt(int questionIndex) {
    const auto sheet = session()->ownSheet(wording::id<ScopeId>(m_candidateId));
    const auto& questions = session::shippedQuestions().questions;
    if (sheet && !session()->replica().isLocked(*sheet) && questionIndex >= 0 &&
        questionIndex < static_cast<int>(questions.size())) {
        accept(session()->writeSheet(*sheet, session::fields::position,
                                     questions[static_cast<std::size_t>(questionIndex)].id));
    }
}

QList<PanelRow> ReviewViewModel::panelRows(const std::vector<RaterState>& raters) const {
    QList<PanelRow> rows;
    const session::Panel panel =
        session::readPanel(*session(), vacancyOf(*session(), wording::id<ScopeId>(m_candidateId)));
    for (const RaterState& rater : raters) {
        PanelRow row;
        row.key = wording::text(rater.member);
        row.name = session()->personName(rater.member);
        row.initial = wording::initial(row.name);
        row.mark = panel.markOf(rater);
        row.handedIn = rater.submittedMs.has_value();
        const bool me = rater.member == session()->self();
        row.text = rater.submittedMs
                       ? tr("handed in %1")
                             .arg(wording::moment(*rater.submittedMs, session()->now(), language()))
                   : me ? tr("you, not handed in")
                        : tr("not handed in");
        rows << row;
    }
    return rows;
}

void ReviewViewModel::describePanel(ReviewState& state,
                                    const std::vector<RaterState>& raters) const {
    QStringList missing;
    for (const RaterState& rater : raters) {
        if (rater.member == session()->self()) {
            state.locked = rater.submittedMs.has_value();
            if (state.locked) {
                state.lockedText =
                    tr("Handed in %1.")
                        .arg(wording::moment(*rater.submittedMs, session()->now(), language()));
            }
        } else if (!rater.submittedMs && !rater.secondOpinion) {
            missing << wording::firstName(session()->personName(rater.member));
        }
    }
    if (state.locked) {
        state.lockedText +=
            ' ' + (missing.isEmpty() ? tr("All sheets are in.")
                                     : tr("Waiting for %1.").arg(wording::list(missing)));
    }
    state.whoSeesText =
        tr("Recruiter and hiring manager see your sheet when you hand it in; the panel "
           "when each has handed in the own. Until then you see none of theirs.");
}

void ReviewViewModel::refresh() {
    const ScopeId candidate = wording::id<ScopeId>(m_candidateId);
    const auto sheetId = session()->ownSheet(candidate);
    const SheetFacts sheet = sheetId ? readOwnSheet(*session(), *sheetId) : SheetFacts();
    const auto counts = spreadOf(sheet);
    const QList<CheckRow> checks = checkRows(sheet, language());
    ReviewState state;
    state.candidateName =
        QString::fromStdString(session::candidateFacts(*session(), candidate).name);
    state.subtitle = tr("%1 · your sheet").arg(state.candidateName);
    state.all = static_cast<int>(session::shippedTemplate().model.leaves().size());
    state.rated = static_cast<int>(sheet.levels.size());
    state.progressText = tr("%1 of %2 done").arg(state.rated).arg(state.all);
    state.checksTitle =
        checks.isEmpty() ? tr("All is in place")
                         : tr("%n thing(s) to look at", nullptr, static_cast<int>(checks.size()));
    for (const int count : counts) {
        state.spread << count;
    }
    state.spreadText = spreadWords(counts);
    const int missing = state.all - state.rated;
    const auto claimed =
        static_cast<int>(std::count_if(checks.begin(), checks.end(), [](const CheckRow& check) {
            return check.kind == "example";
        }));
    QStringList open;
    if (missing > 0) {
        open << tr("%n without a rating will be kept as not observed", nullptr, missing);
    }
    if (claimed > 0) {
        open << tr("%n high level(s) without an example will be shown as claimed", nullptr,
                   claimed);
    }
    state.missingText = open.join(QStringLiteral(". "));
    const session::SyncDriver* sync = session()->sync();
    state.offlineText =
        sync == nullptr || sync->online()
            ? QString()
            : tr("You are offline. The sheet is sealed here and sent when the network is back.");
    const auto raters = session::readRaters(*session(), candidate);
    describePanel(state, raters);
    m_checks.setRows(state.locked ? QList<CheckRow>() : checks);
    m_panel.setRows(panelRows(raters));
    m_versions.setRows(state.locked ? amendedRows(*session(), *sheetId, language()) +
                                          lateRows(*session(), *sheetId, language())
                                    : QList<VersionRow>());
    m_state = state;
    emit changed();
}

} // namespace kvorum::viewmodels
