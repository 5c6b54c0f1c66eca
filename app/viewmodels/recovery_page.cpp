// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/recovery_page.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>

#include <qrcodegen.hpp>

namespace kvorum::viewmodels {

namespace {

class Sheet {
    Q_DECLARE_TR_FUNCTIONS(RecoveryPage)
};

constexpr int dotsPerInch = 254; ///< ten to a millimetre
constexpr int columns = 3, gap = 60;

QFont font(double points, bool strong = false) {
    QFont font(QStringLiteral("Kvorum Inter"));
    font.setPointSizeF(points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Text from the top of a page down.
class Pen {
public:
    Pen(QPainter& painter, int width) : m_painter(painter), m_width(width) {}

    void write(const QString& text, const QFont& font, int space) {
        m_painter.setFont(font);
        const QRect room(0, m_y, m_width, 10'000);
        QRect used;
        m_painter.drawText(room, text.contains(' ') ? Qt::TextWordWrap : Qt::TextWrapAnywhere, text,
                           &used);
        m_y = used.bottom() + space;
    }
    /// Down each column, as they are written by hand.
    void writeWords(const QStringList& words) {
        const int lines = static_cast<int>((words.size() + columns - 1) / columns);
        constexpr int line = 95;
        for (int i = 0; i < words.size(); ++i) {
            const QPoint place(i / lines * m_width / columns, m_y + i % lines * line);
            m_painter.setFont(font(9));
            m_painter.drawText(QRect(place, QSize(gap, line)), Qt::AlignRight | Qt::AlignVCenter,
                               QString::number(i + 1));
            m_painter.setFont(font(14, true));
            m_painter.drawText(QRect(place + QPoint(gap + 30, 0), QSize(m_width / columns, line)),
                               Qt::AlignLeft | Qt::AlignVCenter, words[i]);
        }
        m_y += lines * line + gap;
    }
    void drawCode(const QString& text) {
        const auto code = qrcodegen::QrCode::encodeText(text.toUtf8().constData(),
                                                        qrcodegen::QrCode::Ecc::MEDIUM);
        constexpr int side = 8;
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                if (code.getModule(x, y)) {
                    m_painter.fillRect(x * side, m_y + y * side, side, side, Qt::black);
                }
            }
        }
        m_y += code.getSize() * side + gap;
    }

private:
    QPainter& m_painter;
    int m_width, m_y = 0;
};

} // namespace

bool writeRecoveryPage(const RecoveryPage& page, QIODevice& file) {
    if (!file.isWritable()) {
        return false;
    }
    QPdfWriter writer(&file);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    writer.setTitle(Sheet::tr("Recovery sheet"));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    Pen pen(painter, writer.width());
    pen.write(Sheet::tr("Recovery sheet"), font(22, true), 15);
    pen.write(QStringList{page.workspace, page.person, page.day}.join(" · "), font(10), 70);
    pen.write(Sheet::tr("These words open the workspace when every device is lost. Keep the paper "
                        "where you keep contracts. Who has it can read what you can read."),
              font(10), 60);
    pen.writeWords(page.words);
    pen.write(Sheet::tr("Where the workspace lives"), font(10, true), 10);
    pen.write(page.place, font(10), 40);
    pen.drawCode(page.place);
    pen.write(
        Sheet::tr("To come back: open Kvorum on a new device, choose “Join with a link”, then "
                  "“I have a recovery sheet”. Scan or type the address, then the words."),
        font(10), 0);
    return painter.end();
}

} // namespace kvorum::viewmodels
