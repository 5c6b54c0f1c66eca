// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/kills/interviewer.h"

namespace kvorum::test {

/// One interview in the real program, which is killed again and again: between two acts, in the
/// middle of one, while it writes, while it starts. After each kill the disk and the next start are
/// compared with what was seen as saved.
class KillInterview {
public:
    KillInterview(std::uint64_t seed, const QString& folder);

    /// Until the sheet is handed in, so many were killed, or a promise broke.
    void run(std::size_t kills);

    [[nodiscard]] std::size_t kills() const { return m_kills; }
    [[nodiscard]] const std::vector<std::string>& breaches() const { return m_breaches; }
    /// Where it was killed.
    [[nodiscard]] const std::vector<std::string>& trace() const { return m_trace; }
    [[nodiscard]] const SheetModel& model() const { return m_model; }
    [[nodiscard]] const Interviewer& interviewer() const { return m_interviewer; }

private:
    /// Starts the program so that it ends at a random moment, unless enough were killed.
    [[nodiscard]] bool start();
    /// Comes one act nearer to the one whose writes are counted.
    void burn();
    [[nodiscard]] QString fuse() const; ///< a file: from now on writes are counted
    /// From the start to the kill or the end; whether it went to its end.
    [[nodiscard]] bool sitting();
    /// Compares what is on the disk, in a copy that is opened, with what has to be there.
    void lookAtDisk();

    syncworld::Chance m_chance;
    QString m_folder;
    std::string m_passphrase;
    support::Device m_device;
    SheetModel m_model;
    Interviewer m_interviewer;
    bool m_begun = false; ///< the sheet is made
    std::int64_t m_actsToFuse = -1;
    std::size_t m_kills = 0, m_most = 0;
    std::vector<std::string> m_trace, m_breaches;
};

} // namespace kvorum::test
