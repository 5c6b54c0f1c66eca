// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/tst_server_support.h"

#include <QProcessEnvironment>

namespace kvorum::test {

/// One run of `kvorum-server` with a command.
struct Command {
    int code = -1; ///< -1: killed
    QByteArray out, err;
};
[[nodiscard]] Command
runCommand(const QStringList& arguments,
           const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

/// A database beside that of a world, of the same kind, empty at first.
class SpareDatabase {
public:
    SpareDatabase();
    /// "--data FILE" or "--database URL".
    [[nodiscard]] QStringList where() const;
    [[nodiscard]] std::unique_ptr<server::Store> open() const;

private:
    QTemporaryDir m_folder;
    std::string m_url;
};

/// The same for the world's own.
[[nodiscard]] QStringList whereOf(const RelayWorld& world);
/// Runs SQL that both databases understand against the world's tables; its relay has ended.
void tamper(const RelayWorld& world, const std::string& sql);

/// The files a backup printed.
struct BackupFiles {
    QString log, boxes;
};
[[nodiscard]] BackupFiles backUp(const RelayWorld& world, const QString& folder);
/// The last line that `verify` prints, or what went wrong.
[[nodiscard]] QString verifyAt(const QStringList& where);
/// All rows of the workspace as texts, sorted.
[[nodiscard]] std::vector<std::string> rowsOf(server::Store& store,
                                              const base::WorkspaceId& workspace);

} // namespace kvorum::test
