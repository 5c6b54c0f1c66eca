// SPDX-License-Identifier: Apache-2.0
#include "tests/app/kills/interviewer.h"

#include "app/session/device_session.h"
#include "app/session/fields.h"

#include <algorithm>
#include <array>

namespace kvorum::test {

using log::Value;
namespace fields = session::fields;

namespace {

/// Between two pieces of text that are written without a pause.
constexpr std::int64_t longestRestMs = 200;

const std::vector<domain::Question>& questions() {
    return session::shippedQuestions().questions;
}

QString english(const domain::Text& text) {
    return QString::fromStdString(text.in(domain::Language::En));
}

/// As a rating cell is called.
QString nameOf(int level) {
    if (level == fields::notObserved) {
        return "Not observed";
    }
    const auto& levels = session::shippedTemplate().levels;
    return QString("%1, %2").arg(level).arg(english(levels[static_cast<std::size_t>(level - 1)]));
}

QString heading(std::size_t index) {
    return QString("Question %1 of %2").arg(index + 1).arg(questions().size());
}

std::string noteField(const domain::Question& question, std::size_t part) {
    return fields::join(fields::notePrefix, question.id + "." + question.parts[part].id);
}

} // namespace

const domain::Question& Interviewer::question() const {
    return questions()[index()];
}

std::size_t Interviewer::index() const {
    const auto id = m_model.shown(std::string(fields::position)).toText();
    const auto at = std::find_if(questions().begin(), questions().end(),
                                 [&](const auto& question) { return question.id == id; });
    return at == questions().end() ? 0 : static_cast<std::size_t>(at - questions().begin());
}

std::vector<std::string> Interviewer::skills() const {
    std::vector<std::string> ids;
    for (const auto& part : question().parts) {
        for (const auto leaf : part.leaves) {
            ids.push_back(session::shippedTemplate().model.leaves()[leaf].id);
        }
    }
    return ids;
}

int Interviewer::level(const std::string& skill) const {
    return static_cast<int>(m_model.shown(fields::join(fields::ratingPrefix, skill)).toInt());
}

int Interviewer::otherLevel(const std::string& skill) {
    int chosen = 0;
    do {
        chosen = static_cast<int>(m_chance.below(6));
        chosen = chosen == 0 ? fields::notObserved : chosen;
    } while (chosen == level(skill));
    return chosen;
}

void Interviewer::say(const std::string& what) {
    m_last = question().id + ": " + what;
    ++m_acts;
}

void Interviewer::remember(const std::string& field) {
    m_taps.push_back({field, m_model.shown(field)});
}

bool Interviewer::open(const QString& candidate, bool resumes) {
    m_taps.clear();
    m_lastRated.clear();
    m_typedInto.clear();
    say("opening the sheet");
    return m_device.resize(1180, 820) &&
           m_device.click((resumes ? "Resume, " : "Start, ") + candidate) && showsAll();
}

bool Interviewer::showsAll() {
    if (!m_device.waitFor(heading(index()), true)) {
        return false;
    }
    int nth = 0;
    for (const auto& skill : skills()) {
        if (level(skill) != 0 && !m_device.waitChecked(nameOf(level(skill)), "radio", nth)) {
            return false;
        }
        ++nth;
    }
    const auto& parts = question().parts;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const auto text =
            QString::fromStdString(m_model.shown(noteField(question(), part)).toText());
        if (!m_device.waitText("Note", static_cast<int>(part), text)) {
            return false;
        }
    }
    return true;
}

bool Interviewer::act() {
    const auto turn = m_chance.below(100);
    return turn < 22   ? rateByTap()
           : turn < 36 ? rateByKey()
           : turn < 56 ? note()
           : turn < 64 ? tag()
           : turn < 68 ? probe()
           : turn < 80 ? answer()
           : turn < 87 ? undo()
                       : move();
}

bool Interviewer::mark(const std::string& field, const Value& value, const QString& name,
                       const QString& role, int nth) {
    remember(field);
    m_typedInto.clear();
    m_model.begin(field, value);
    if (!m_device.clickStarting(name, role, nth) ||
        !m_device.waitChecked(name, role, nth, !value.isNull() && value != Value(false))) {
        return false;
    }
    m_model.settle(field); // a mark is shown, so it is on disk
    return true;
}

bool Interviewer::rateByTap() {
    const auto all = skills();
    if (all.empty()) {
        return true;
    }
    const auto nth = m_chance.below(all.size());
    const int chosen = otherLevel(all[nth]);
    m_lastRated = all[nth];
    say("tap " + std::to_string(chosen));
    return mark(fields::join(fields::ratingPrefix, all[nth]), chosen, nameOf(chosen), "radio",
                static_cast<int>(nth));
}

bool Interviewer::rateByKey() {
    const auto all = skills();
    auto at = std::find_if(all.begin(), all.end(), [&](const auto& id) { return level(id) == 0; });
    at = at == all.end() ? std::find(all.begin(), all.end(), m_lastRated) : at;
    if (at == all.end()) {
        return true;
    }
    const int chosen = otherLevel(*at);
    const auto field = fields::join(fields::ratingPrefix, *at);
    say("key " + std::to_string(chosen));
    remember(field);
    m_typedInto.clear();
    m_lastRated = *at;
    m_model.begin(field, chosen);
    if (!m_device.press(chosen < 0 ? QString("0") : QString::number(chosen)) ||
        !m_device.waitChecked(nameOf(chosen), "radio", static_cast<int>(at - all.begin()))) {
        return false;
    }
    m_model.settle(field);
    return true;
}

bool Interviewer::stepOut() {
    const bool went = m_device.press("Esc");
    m_model.taken(m_device.keysTakenMs());
    return went;
}

bool Interviewer::typeInto(const std::string& field, const QString& text) {
    const bool slowly = m_chance.happens(0.4);
    auto whole = QString::fromStdString(m_model.shown(field).toText());
    for (qsizetype at = 0; at < text.size();) {
        const auto piece = text.mid(at, static_cast<qsizetype>(m_chance.between(1, 4)));
        at += piece.size();
        m_keys += static_cast<std::size_t>(piece.size());
        for (const QChar letter : piece) {
            whole += letter;
            m_model.type(field, whole.toStdString());
        }
        if (!m_device.type(piece) ||
            (slowly && !m_device.rest(static_cast<int>(m_chance.between(40, longestRestMs))))) {
            return false;
        }
        m_model.taken(m_device.keysTakenMs());
    }
    return true;
}

bool Interviewer::note() {
    static const std::array<QString, 6> said{QStringLiteral("Återköp 18 → 26 på 90 dagar"),
                                             QStringLiteral("kontrollgrupp kvar"),
                                             QStringLiteral("zna marżę i rotację"),
                                             QStringLiteral("no figures of the own"),
                                             QStringLiteral("frågar efter målet\nsedan budgeten"),
                                             QStringLiteral("led three in season")};
    const auto part = m_chance.below(question().parts.size());
    const auto field = noteField(question(), part);
    QString text;
    for (auto pieces = m_chance.between(1, 3); pieces > 0; --pieces) {
        text += said[m_chance.below(said.size())] + ", ";
    }
    say("note");
    if (!m_device.clickStarting("Note", "edit", static_cast<int>(part)) ||
        !m_device.press("Ctrl+End") || !typeInto(field, text) || !stepOut()) {
        return false;
    }
    if (m_chance.happens(0.3)) {
        if (!m_device.waitFor("Saved here")) {
            return false;
        }
        m_model.settle();
    }
    return true;
}

bool Interviewer::tag() {
    static const std::array<std::pair<const char*, const char*>, 4> tags{
        {{"claimed", "Claimed"},
         {"probed", "Probed"},
         {"example", "Shown by example"},
         {"referenced", "Referenced"}}};
    const auto& parts = question().parts;
    const auto part = m_chance.below(parts.size());
    if (parts[part].leaves.empty()) {
        return true;
    }
    const auto& [tag, name] = tags[m_chance.below(tags.size())];
    const auto field = fields::join(fields::evidencePrefix, question().id + "." + parts[part].id);
    const bool same = m_model.shown(field).toText() == tag;
    say(std::string("tag ") + tag);
    return mark(field, same ? Value() : Value(tag), name, "radio", static_cast<int>(part));
}

bool Interviewer::probe() {
    const auto field = fields::join(fields::probePrefix, question().id + "/0");
    const bool asked = m_model.shown(field).toBool();
    say("follow-up question");
    return mark(field, !asked, english(question().probes.front().text), "checkbox");
}

bool Interviewer::answer() {
    switch (question().kind) {
    case domain::QuestionKind::Choice:
        return chooseRole();
    case domain::QuestionKind::NumberPair:
        return amount();
    case domain::QuestionKind::List:
        return system();
    case domain::QuestionKind::Checklist:
        return tick();
    case domain::QuestionKind::ThreeNotes:
        return notAsked();
    default:
        return rateByTap();
    }
}

bool Interviewer::chooseRole() {
    const auto& roles = session::shippedTemplate().resources;
    const auto& role = roles[m_chance.below(roles.size())];
    const auto field = fields::answer(question().id, fields::answerChoice);
    const bool same = m_model.shown(field).toText() == role.id;
    say("role");
    return mark(field, same ? Value() : Value(role.id), english(role.name), "radio");
}

bool Interviewer::amount() {
    const auto field = fields::answer(question().id, fields::answerEnd);
    say("amount");
    if (!m_device.click("Sales a year, now or at the end", "edit") || !m_device.press("Ctrl+A")) {
        return false;
    }
    if (m_typedInto != field || m_taps.empty() || m_taps.back().field != field) {
        remember(field);
    }
    m_typedInto = field;
    double number = 0;
    for (auto digits = m_chance.between(1, 4); digits > 0; --digits) {
        const auto digit = m_chance.between(1, 9);
        number = number * 10 + static_cast<double>(digit);
        m_model.type(field, number);
        ++m_keys;
        if (!m_device.type(QString::number(digit))) {
            return false;
        }
        m_model.taken(m_device.keysTakenMs());
    }
    return stepOut();
}

bool Interviewer::system() {
    const auto prefix = fields::answer(question().id, fields::answerSystemPrefix);
    const int slot = m_model.count(prefix);
    const auto name = "Eget verktyg " + std::to_string(m_chance.below(1000));
    const auto field = prefix + name;
    if (slot > 4 || !m_model.shown(field).isNull()) {
        return rateByTap();
    }
    const auto shown = QString::fromStdString(name);
    say("system");
    if (!m_device.click("A system that was named", "edit") || !m_device.type(shown)) {
        return false;
    }
    remember(field);
    m_typedInto.clear();
    m_model.begin(field, Value::Map{{"depth", 0}, {"place", slot}});
    if (!m_device.press("Return") || !m_device.waitFor("Remove " + shown)) {
        return false;
    }
    m_model.settle(field);
    return stepOut();
}

bool Interviewer::tick() {
    const auto& items = question().checklist;
    const auto& item = items[m_chance.below(items.size())];
    const auto field = fields::answer(question().id, fields::answerTickPrefix, item.id);
    const bool ticked = m_model.shown(field).toBool();
    say("tick");
    return mark(field, ticked ? Value() : Value(true), english(item.name), "checkbox");
}

bool Interviewer::notAsked() {
    const auto& part = question().parts[m_chance.below(question().parts.size())];
    const auto field = fields::answer(question().id, fields::answerNotAskedPrefix, part.id);
    const bool marked = !m_model.shown(field).isNull();
    say("not asked");
    return mark(field, marked ? Value() : Value(""), "Not asked: " + english(part.name),
                "checkbox");
}

bool Interviewer::undo() {
    if (m_taps.empty()) {
        return true;
    }
    const auto tap = m_taps.back();
    m_taps.pop_back();
    m_typedInto.clear();
    say("undo");
    m_model.begin(tap.field, tap.before);
    if (!m_device.press("Ctrl+Z")) {
        return false;
    }
    m_model.settle(tap.field);
    return true;
}

bool Interviewer::move() {
    const auto here = index();
    const auto all = questions().size();
    const bool jumps = m_chance.happens(0.25);
    const bool back = !jumps && here > 0 && m_chance.happens(0.2);
    const auto to = jumps ? m_chance.below(all) : back ? here - 1 : std::min(here + 1, all - 1);
    ++m_moves;
    if (to == here) {
        return true;
    }
    say("to question " + std::to_string(to + 1));
    m_typedInto.clear();
    m_model.begin(std::string(fields::position), questions()[to].id);
    const bool went = jumps ? m_device.clickStarting(QString("Question %1, ").arg(to + 1))
                            : m_device.press(back ? "PgUp" : "PgDown");
    if (!went || !m_device.waitFor(heading(to), true)) {
        return false;
    }
    m_model.settle();
    return showsAll();
}

bool Interviewer::handIn() {
    say("handing in");
    if (!m_device.click("Review", "button")) {
        return false;
    }
    for (const auto& leaf : session::shippedTemplate().model.leaves()) {
        const auto field = fields::join(fields::ratingPrefix, leaf.id);
        if (m_model.shown(field).isNull()) {
            m_model.begin(field, fields::notObserved); // what is open is handed in so
        }
    }
    m_model.beginLock();
    if (!m_device.click("Lock and hand in", "button") || !m_device.waitFor("Lock and hand in?") ||
        !m_device.click("Lock and hand in", "button") || !m_device.waitFor("Handed in", true)) {
        return false;
    }
    m_model.settle();
    return true;
}

} // namespace kvorum::test
