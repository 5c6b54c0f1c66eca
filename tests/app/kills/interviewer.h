// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/questions.h"
#include "tests/app/kills/sheet_model.h"
#include "tests/support/processes.h"
#include "tests/support/syncworld/chance.h"

namespace kvorum::test {

/// A person with the real program before them: clicks and keys of an interview, and what they saw.
/// An act that does not go gives false: the program was killed, or it is wrong.
class Interviewer {
public:
    Interviewer(support::Device& device, SheetModel& model, std::uint64_t seed)
        : m_device(device), m_model(model), m_chance(seed) {}

    /// Opens the sheet and looks whether the screen shows the question and all that was put down.
    [[nodiscard]] bool open(const QString& candidate, bool resumes);
    /// One act; the last of them hands the sheet in.
    [[nodiscard]] bool act();
    [[nodiscard]] bool handIn();
    /// The whole interview was gone through.
    [[nodiscard]] bool finished() const { return m_moves > mostMoves; }
    [[nodiscard]] const std::string& last() const { return m_last; }
    [[nodiscard]] std::size_t acts() const { return m_acts; }
    [[nodiscard]] std::size_t keys() const { return m_keys; }

private:
    struct Tap {
        std::string field;
        log::Value before;
    };
    static constexpr int mostMoves = 24;

    [[nodiscard]] bool showsAll();
    [[nodiscard]] bool rateByTap();
    [[nodiscard]] bool rateByKey();
    [[nodiscard]] bool note();
    [[nodiscard]] bool tag();
    [[nodiscard]] bool probe();
    [[nodiscard]] bool answer();
    [[nodiscard]] bool chooseRole();
    [[nodiscard]] bool amount();
    [[nodiscard]] bool system();
    [[nodiscard]] bool tick();
    [[nodiscard]] bool notAsked();
    [[nodiscard]] bool undo();
    [[nodiscard]] bool move();

    /// Taps a control that is marked afterwards, or is not, and sees that.
    [[nodiscard]] bool mark(const std::string& field, const log::Value& value, const QString& name,
                            const QString& role, int nth = 0);
    /// Types text behind what stands in the field, in pieces.
    [[nodiscard]] bool typeInto(const std::string& field, const QString& text);
    [[nodiscard]] bool stepOut();
    void say(const std::string& what);
    void remember(const std::string& field);

    [[nodiscard]] const domain::Question& question() const;
    [[nodiscard]] std::vector<std::string> skills() const; ///< of the question, in order
    [[nodiscard]] std::size_t index() const;
    [[nodiscard]] int level(const std::string& skill) const; ///< 0: open
    [[nodiscard]] int otherLevel(const std::string& skill);

    support::Device& m_device;
    SheetModel& m_model;
    syncworld::Chance m_chance;
    std::vector<Tap> m_taps; ///< what undo takes back
    std::string m_lastRated, m_last, m_typedInto;
    int m_moves = 0;
    std::size_t m_acts = 0, m_keys = 0;
};

} // namespace kvorum::test
