// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/finder_view_model.h"

#include "app/session/fields.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/wording.h"

#include <algorithm>

namespace kvorum::viewmodels {

namespace {

using base::ScopeId;
using session::DeviceSession;

constexpr qsizetype mostFound = 40;

/// Small letters without accents, so that "lodz" finds "Łódź".
QString plain(const QString& text) {
    QString letters;
    for (const QChar one : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (one.category() != QChar::Mark_NonSpacing) {
            letters += one == QChar(0x142) ? QChar('l') : one; // the Polish l has no accent to drop
        }
    }
    return letters;
}

/// How well a row fits: lower is better; -1 where a word of the query is nowhere in it.
int rank(const FoundRow& row, const QStringList& words) {
    const QString title = plain(row.title);
    const QString all = title + ' ' + plain(row.detail);
    int sum = 0;
    for (const QString& word : words) {
        if (!all.contains(word)) {
            return -1;
        }
        const bool begins = title.startsWith(word);
        const bool wordBegins = (' ' + title).contains(' ' + word);
        sum += begins ? 0 : wordBegins ? 1 : title.contains(word) ? 2 : 3;
    }
    return sum;
}

QList<FoundRow> best(const QList<FoundRow>& rows, const QString& query) {
    const QStringList words = plain(query).split(' ', Qt::SkipEmptyParts);
    QList<std::pair<int, FoundRow>> ranked;
    for (const FoundRow& row : rows) {
        if (const int fits = rank(row, words); fits >= 0) {
            ranked << std::pair(fits, row);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    QList<FoundRow> found;
    for (const auto& [fits, row] : ranked.first(std::min(ranked.size(), mostFound))) {
        found << row;
    }
    return found;
}

FoundRow place(const QString& icon, const QString& title, const QString& detail,
               const QString& screen, const QString& id = {}) {
    return {screen + '/' + id + '/' + title, icon, title, detail, screen, id, -1};
}

void addPages(QList<FoundRow>& rows) {
    const QString page = FinderViewModel::tr("Page");
    rows << place("home", FinderViewModel::tr("Home"), page, "home")
         << place("briefcase", FinderViewModel::tr("Vacancies"), page, "vacancies")
         << place("notes", FinderViewModel::tr("Interviews"), page, "interviews")
         << place("settings", FinderViewModel::tr("Settings"), page, "settings")
         << place("scale", FinderViewModel::tr("Written twice"), page, "conflicts");
    const QString setting = FinderViewModel::tr("Setting");
    for (const QString& one :
         {FinderViewModel::tr("Language"), FinderViewModel::tr("Light or dark colours"),
          FinderViewModel::tr("Text size"), FinderViewModel::tr("Reduce motion"),
          FinderViewModel::tr("Show the time used"), FinderViewModel::tr("Screen lock and PIN"),
          FinderViewModel::tr("Server"), FinderViewModel::tr("Your devices"),
          FinderViewModel::tr("Recovery sheet"), FinderViewModel::tr("Version and licences")}) {
        rows << place("adjustments", one, setting, "settings");
    }
    const QString act = FinderViewModel::tr("Do it now");
    rows << place("lock", FinderViewModel::tr("Lock the screen"), act, "act", "lock")
         << place("help-circle", FinderViewModel::tr("Show the keys"), act, "act", "keys")
         << place("refresh", FinderViewModel::tr("Send and fetch now"), act, "act", "sync")
         << place("message-2", FinderViewModel::tr("Earlier messages"), act, "act", "messages");
}

void addReading(QList<FoundRow>& rows, const QString& language) {
    const domain::TemplateCatalogue& kit = session::shippedTemplate();
    for (std::size_t area = 0; area < kit.areas.size(); ++area) {
        rows << place("book", wording::in(kit.areas[area].name, language),
                      FinderViewModel::tr("Read about it"), "reader",
                      QString::fromStdString(kit.model.areas()[area].id));
    }
}

/// The interview that this person holds of a candidate; nothing for others.
void addInterview(QList<FoundRow>& rows, DeviceSession& session, const ScopeId& candidate,
                  const QString& name) {
    for (const session::RaterState& rater : session::readRaters(session, candidate)) {
        if (rater.member == session.self()) {
            const QString state = rater.submittedMs ? FinderViewModel::tr("handed in")
                                  : rater.sheet     ? FinderViewModel::tr("begun")
                                                    : FinderViewModel::tr("not begun");
            rows << place("notes", FinderViewModel::tr("Interview with %1").arg(name),
                          FinderViewModel::tr("Interview, %1").arg(state),
                          rater.submittedMs ? "review" : "interview", wording::text(candidate));
        }
    }
}

} // namespace

FinderViewModel::FinderViewModel(QObject* parent) : ScreenViewModel(parent) {}

void FinderViewModel::setQuery(const QString& query) {
    if (m_query != query) {
        m_query = query;
        emit queryChanged();
        refreshSoon();
    }
}

void FinderViewModel::setInterviewId(const QString& id) {
    if (m_interviewId != id) {
        m_interviewId = id;
        emit queryChanged();
        refreshSoon();
    }
}

void FinderViewModel::addQuestions(QList<FoundRow>& rows) const {
    const auto& questions = session::shippedQuestions().questions;
    for (std::size_t i = 0; i < questions.size() && !m_interviewId.isEmpty(); ++i) {
        FoundRow row =
            place("message-2",
                  QStringLiteral("%1 · %2").arg(i + 1).arg(
                      wording::in(questions[i].shortText, language())),
                  tr("Question. %1").arg(questionText(questions[i], language()).simplified()),
                  "interview", m_interviewId);
        row.question = static_cast<int>(i);
        rows << row;
    }
}

void FinderViewModel::addPeople(QList<FoundRow>& rows) const {
    DeviceSession& s = *session();
    for (const ScopeId& vacancy : session::readableVacancies(s)) {
        const QString title = session::vacancyText(s, vacancy, session::fields::title);
        const QString company = session::vacancyText(s, vacancy, session::fields::company);
        const QString id = wording::text(vacancy);
        rows << place("briefcase", title, tr("Vacancy, %1").arg(company), "vacancy", id)
             << place("message-2", tr("Kit of %1").arg(title), company, "kit", id)
             << place("table", tr("Dashboard of %1").arg(title), company, "dashboard", id);
        for (const ScopeId& candidate : session::candidatesOf(s, vacancy)) {
            const auto name = QString::fromStdString(session::candidateFacts(s, candidate).name);
            if (!name.isEmpty()) {
                rows << place("user", name, tr("Candidate, %1").arg(title), "candidate",
                              wording::text(candidate));
                addInterview(rows, s, candidate, name);
            }
        }
    }
}

void FinderViewModel::refresh() {
    QList<FoundRow> rows;
    addQuestions(rows);
    addPeople(rows);
    addPages(rows);
    addReading(rows, language());
    m_found.setRows(best(rows, m_query));
    emit changed();
}

} // namespace kvorum::viewmodels
