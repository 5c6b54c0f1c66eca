// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/panel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

/// Figures, times and states in a person's words, in the language that is on.
namespace kvorum::viewmodels::wording {

[[nodiscard]] QLocale locale(const QString& language);
[[nodiscard]] domain::Language domainLanguage(const QString& language);
[[nodiscard]] QString in(const domain::Text& text, const QString& language);

/// "4.3", in the language's decimals; "–" for nothing.
[[nodiscard]] QString oneDecimal(std::optional<double> value, const QString& language);
[[nodiscard]] QString percent(double share, const QString& language);
/// "15:00"; with the date where it is not today.
[[nodiscard]] QString moment(std::int64_t unixMs, std::int64_t nowMs, const QString& language);
/// "3 November 2026".
[[nodiscard]] QString day(std::int64_t unixMs, const QString& language);
[[nodiscard]] QString role(std::optional<log::Role> role);
[[nodiscard]] QString evidence(const QString& tag);
/// The same words; no line ends between a number and what it counts, or a day and its time.
[[nodiscard]] QString numbersKept(QString words);
/// "Nordhem · 6 candidates · 3 raters": what there is of these, with its numbers kept.
[[nodiscard]] QString line(QStringList facts);
/// "Eva, Jonas and Marta".
[[nodiscard]] QString list(const QStringList& names);
/// "2 of 3 in, Eva missing".
[[nodiscard]] QString panelState(session::DeviceSession& session,
                                 const std::vector<session::RaterState>& raters);
[[nodiscard]] QString firstName(const QString& name);
[[nodiscard]] QString initial(const QString& name);
/// What an error says to a person: what happened, what is kept, what to do.
[[nodiscard]] QString error(const base::Error& error);
/// What to say of words that touch a forbidden topic, for the person who writes them alone; empty
/// where they do not. Nothing is kept.
[[nodiscard]] QString forbidden(const QString& words);
/// How the names of shape marks go: 1 circle … 6 ring.
[[nodiscard]] QString rankWord(int rank);

template <typename SomeId>
[[nodiscard]] QString text(const SomeId& id) {
    return QString::fromStdString(id.hex());
}
template <typename SomeId>
[[nodiscard]] SomeId id(const QString& text) {
    return SomeId::fromHex(text.toStdString()).value_or(SomeId{});
}

} // namespace kvorum::viewmodels::wording
