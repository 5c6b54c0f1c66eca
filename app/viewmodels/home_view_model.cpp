// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/home_view_model.h"

#include "app/session/amendments.h"
#include "app/session/conflicts.h"
#include "app/session/fields.h"
#include "app/session/own_devices.h"
#include "app/viewmodels/kit_view_model.h"
#include "app/viewmodels/wording.h"

#include <QDateTime>

#include <algorithm>

namespace kvorum::viewmodels {

using base::ScopeId;
using session::DeviceSession;
using session::RaterState;

namespace {

/// Everything about one candidate that the rows of Home are made of.
struct Seat {
    ScopeId vacancy, candidate;
    session::CandidateFacts facts;
    std::vector<RaterState> raters;
    const RaterState* mine = nullptr;
    std::size_t handedIn = 0;
    std::string position; ///< id of the question where my sheet stands
};

Seat readSeat(DeviceSession& session, const ScopeId& vacancy, const ScopeId& candidate) {
    Seat seat{vacancy,
              candidate,
              session::candidateFacts(session, candidate),
              session::readRaters(session, candidate),
              nullptr,
              0,
              {}};
    seat.handedIn = session::panelHandedIn(seat.raters);
    for (const RaterState& rater : seat.raters) {
        if (rater.member == session.self()) {
            seat.mine = &rater;
        }
    }
    if (seat.mine != nullptr && seat.mine->sheet) {
        if (const log::Fold* fold = session.replica().fold(*seat.mine->sheet)) {
            seat.position = session::readSheet(*fold, *seat.mine->sheet).position;
        }
    }
    return seat;
}

int questionNumber(const std::string& id) {
    const auto& questions = session::shippedQuestions().questions;
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&](const auto& question) { return question.id == id; });
    return found == questions.end() ? 0 : static_cast<int>(found - questions.begin()) + 1;
}

int minutesOfKit() {
    int sum = 0;
    for (const auto& question : session::shippedQuestions().questions) {
        sum += question.minutes;
    }
    return sum;
}

QString vacancyTitle(DeviceSession& session, const ScopeId& vacancy) {
    return session::vacancyText(session, vacancy, session::fields::title);
}

} // namespace

HomeViewModel::HomeViewModel(QObject* parent) : ScreenViewModel(parent) {}

QString HomeViewModel::createVacancy(const QString& title, const QString& company,
                                     double turnoverMsek) {
    auto made = session()->createVacancy(title, company, turnoverMsek);
    if (!made) {
        accept(made.error());
        return {};
    }
    return wording::text(*made);
}

namespace {

InterviewRow interviewRow(DeviceSession& session, const Seat& seat, const QString& language) {
    const int count = static_cast<int>(session::shippedQuestions().questions.size());
    InterviewRow row;
    row.key = wording::text(seat.candidate);
    row.name = QString::fromStdString(seat.facts.name);
    row.vacancyId = wording::text(seat.vacancy);
    row.detail = wording::numbersKept(HomeViewModel::tr("%1 · %2 questions, %3")
                                          .arg(vacancyTitle(session, seat.vacancy))
                                          .arg(count)
                                          .arg(HomeViewModel::tr("%1 min").arg(minutesOfKit())));
    const int number = questionNumber(seat.position);
    row.status = seat.mine->submittedMs ? "handedIn" : seat.mine->sheet ? "resume" : "start";
    if (seat.mine->submittedMs) {
        row.statusText =
            HomeViewModel::tr("Handed in %1")
                .arg(wording::moment(*seat.mine->submittedMs, session.now(), language));
        row.late = static_cast<int>(session::lateEdits(session, *seat.mine->sheet).size());
        if (row.late > 0) {
            row.statusText +=
                " · " + HomeViewModel::tr("%n change(s) came too late", nullptr, row.late);
        }
    } else if (seat.mine->sheet) {
        row.statusText = HomeViewModel::tr("Question %1 of %2. All is saved.")
                             .arg(std::max(number, 1))
                             .arg(count);
    }
    if (seat.facts.interviewAtMs) {
        const std::int64_t at = *seat.facts.interviewAtMs;
        const auto minutes = static_cast<int>((at - session.now()) / 60000);
        row.today = QDateTime::fromMSecsSinceEpoch(at).date() ==
                    QDateTime::fromMSecsSinceEpoch(session.now()).date();
        row.time = wording::moment(at, session.now(), language);
        if (minutes > 0 && minutes < 120) {
            row.inText = HomeViewModel::tr("in %n min", nullptr, minutes);
        }
    }
    return row;
}

void addWaiting(QList<WaitingRow>& rows, DeviceSession& session, const Seat& seat) {
    const QString name = QString::fromStdString(seat.facts.name);
    const bool all = seat.handedIn > 0 && seat.handedIn == session::panelSize(seat.raters);
    if (seat.mine != nullptr && !seat.mine->submittedMs && seat.handedIn > 0) {
        QStringList others;
        for (const RaterState& rater : seat.raters) {
            if (rater.submittedMs && !rater.secondOpinion) {
                others << wording::firstName(session.personName(rater.member));
            }
        }
        rows << WaitingRow{"handin/" + wording::text(seat.candidate),
                           "users",
                           HomeViewModel::tr("%1 handed in on %2").arg(wording::list(others), name),
                           HomeViewModel::tr("Hand in yours and all are shown"),
                           HomeViewModel::tr("Hand in"),
                           "review",
                           wording::text(seat.candidate)};
    } else if (all && seat.mine == nullptr && !name.isEmpty()) {
        rows << WaitingRow{"all/" + wording::text(seat.candidate),
                           "users",
                           HomeViewModel::tr("All sheets on %1 are in").arg(name),
                           vacancyTitle(session, seat.vacancy),
                           HomeViewModel::tr("Look"),
                           "candidate",
                           wording::text(seat.candidate)};
    }
}

/// What waits for this person apart from any candidate.
void addOwnMatters(QList<WaitingRow>& rows, DeviceSession& session, bool isDemo) {
    if (const auto twice = session::conflicts(session); !twice.empty()) {
        rows << WaitingRow{"conflicts",
                           "affiliate",
                           HomeViewModel::tr("%n thing(s) were written twice", nullptr,
                                             static_cast<int>(twice.size())),
                           HomeViewModel::tr("Both are kept until you say which one holds"),
                           HomeViewModel::tr("Settle"),
                           "conflicts",
                           {}};
    }
    if (!isDemo && session::lacksFounderSheet(session) && session.sync() != nullptr) {
        rows << WaitingRow{"sheet",
                           "shield",
                           HomeViewModel::tr("You have no recovery sheet yet"),
                           HomeViewModel::tr("Without one, all is lost with your last device"),
                           HomeViewModel::tr("Make one"),
                           "settings",
                           {}};
    }
}

/// Who has handed in nothing yet is reminded of what is not read, and never held up by it (M-131).
void addReading(QList<WaitingRow>& rows, session::DeviceSession& session,
                const InterviewRow& first) {
    const QStringList unread = unreadAreas(session);
    if (!unread.isEmpty()) {
        rows << WaitingRow{
            "reading",
            "book",
            HomeViewModel::tr("%n area(s) to read about", nullptr, static_cast<int>(unread.size())),
            first.time.isEmpty() ? HomeViewModel::tr("A few minutes before your first interview")
                                 : HomeViewModel::tr("A few minutes before %1").arg(first.time),
            HomeViewModel::tr("Read"),
            "reader",
            unread.front()};
    }
}

VacancyRow vacancyRow(DeviceSession& session, const ScopeId& vacancy,
                      const std::vector<Seat>& seats) {
    VacancyRow row;
    row.key = wording::text(vacancy);
    row.title = vacancyTitle(session, vacancy);
    for (const Seat& seat : seats) {
        row.sheetsAll += static_cast<int>(session::panelSize(seat.raters));
        row.sheetsIn += static_cast<int>(seat.handedIn);
    }
    const QString company = session::vacancyText(session, vacancy, session::fields::company);
    const QString candidates =
        HomeViewModel::tr("%n candidate(s)", nullptr, static_cast<int>(seats.size()));
    row.detail = wording::line({company, candidates});
    row.status = row.sheetsAll > 0 ? "running" : "draft";
    row.statusText = row.sheetsAll > 0 ? HomeViewModel::tr("Running") : HomeViewModel::tr("Draft");
    row.sheetsText =
        row.sheetsAll > 0
            ? HomeViewModel::tr("%1 of %2 sheets in").arg(row.sheetsIn).arg(row.sheetsAll)
            : HomeViewModel::tr("No sheets yet");
    return row;
}

/// The interview in progress, then by time; those without a time last.
bool earlier(const InterviewRow& a, const InterviewRow& b,
             const QHash<QString, std::int64_t>& times) {
    constexpr auto never = std::numeric_limits<std::int64_t>::max();
    return times.value(a.key, never) < times.value(b.key, never);
}

} // namespace

void HomeViewModel::refresh() {
    DeviceSession& s = *session();
    QList<InterviewRow> open, finished;
    QList<WaitingRow> waiting;
    QList<VacancyRow> vacancies;
    QHash<QString, std::int64_t> times;
    for (const ScopeId& vacancy : session::readableVacancies(s)) {
        std::vector<Seat> seats;
        for (const ScopeId& candidate : session::candidatesOf(s, vacancy)) {
            seats.push_back(readSeat(s, vacancy, candidate));
        }
        for (const Seat& seat : seats) {
            if (seat.mine != nullptr && !seat.facts.name.empty()) {
                InterviewRow row = interviewRow(s, seat, language());
                if (seat.facts.interviewAtMs) {
                    times.insert(row.key, *seat.facts.interviewAtMs);
                }
                (row.status == "handedIn" ? finished : open) << row;
            }
            addWaiting(waiting, s, seat);
        }
        vacancies << vacancyRow(s, vacancy, seats);
    }
    addOwnMatters(waiting, s, app()->state().isDemo);
    const auto order = [&](const InterviewRow& a, const InterviewRow& b) {
        return earlier(a, b, times);
    };
    std::stable_sort(open.begin(), open.end(), order);
    std::stable_sort(finished.begin(), finished.end(), order);
    if (!open.isEmpty() && finished.isEmpty()) {
        addReading(waiting, *session(), open.front());
    }

    HomeState state;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(s.now());
    const QString name = wording::firstName(s.personName(s.self()));
    const int hour = now.time().hour();
    const QString greeting = hour < 11   ? tr("Good morning")
                             : hour < 17 ? tr("Good afternoon")
                                         : tr("Good evening");
    state.greeting = name.isEmpty() ? greeting : greeting + ", " + name;
    const auto today =
        std::count_if(open.begin(), open.end(), [](const InterviewRow& row) { return row.today; });
    state.dateLine = wording::locale(language()).toString(now.date(), "dddd d MMMM") + " · " +
                     (today > 0 ? tr("%n interview(s) today", nullptr, static_cast<int>(today))
                                : tr("no interviews today"));
    state.mayCreate = s.mayWrite(s.control().workspaceScope());
    state.emptyTitle = vacancies.isEmpty() ? tr("No vacancies yet") : tr("No interviews today");
    state.emptyText = !finished.isEmpty()    ? tr("All your sheets are handed in.")
                      : !vacancies.isEmpty() ? tr("Those that are given to you appear here.")
                      : state.mayCreate
                          ? tr("Make the first one, then invite the people who will interview.")
                          : tr("You see the first one as soon as somebody gives it to you.");
    m_interviews.setRows(open);
    m_finished.setRows(finished);
    m_waiting.setRows(waiting);
    m_vacancies.setRows(vacancies);
    m_state = state;
    emit changed();
}

} // namespace kvorum::viewmodels
