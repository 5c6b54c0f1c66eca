// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/recovery_page.h"
#include "core/vault/words.h"

#include <QBuffer>
#include <QtTest>

using namespace kvorum;

/// The printed recovery sheet.
class RecoveryPageTest : public QObject {
    Q_OBJECT

private slots:
    void itIsOnePageThatHoldsFontAndWords() {
        const viewmodels::RecoveryPage page{"Nordhem Interiör", "Eva Holm", "22 November 2026",
                                            QString::fromStdString(vault::newWords()).split(' '),
                                            "kvorum://relay.example/"
                                            "Fa4wiN84A6NbQk2oql0aKRmKyhBJOaTnwF4Pmy1feXc"};
        QBuffer file;
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(viewmodels::writeRecoveryPage(page, file));
        const QByteArray pdf = file.data();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY2(pdf.size() > 8'000, qPrintable(QString::number(pdf.size())));
    }

    void aFileThatTakesNothingIsSaid() {
        QBuffer closed;
        QVERIFY(!viewmodels::writeRecoveryPage({}, closed));
    }
};

QTEST_MAIN(RecoveryPageTest)
#include "tst_recovery_page.moc"
