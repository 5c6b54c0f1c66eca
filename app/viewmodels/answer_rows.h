// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kvorum::viewmodels {

/// One thing that an answer is made of: a role to choose or place, a share, a system, an item to
/// tick.
struct AnswerRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< resource id, item id, name of a system
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString group MEMBER group) ///< of the twelve roles: "Technical"
    Q_PROPERTY(int value MEMBER value) ///< 1 chosen or ticked; -1 inside, 0 not placed, 1 bought;
                                       ///< per cent; depth 0-3
    Q_PROPERTY(int slot MEMBER slot)   ///< of a role to place: its row in its list
public:
    QString key, title, group;
    int value = 0, slot = 0;
    bool operator==(const AnswerRow&) const = default;
};

/// What is put down beside the notes of the current question.
struct AnswerState {
    Q_GADGET
    QML_VALUE_TYPE(answerState)
    Q_PROPERTY(QString kind MEMBER kind)       ///< choice, sorter, source, sizes, shares, systems,
                                               ///< checklist, sketch; empty: notes
                                               ///< alone
    Q_PROPERTY(QString summary MEMBER summary) ///< "5 inside, 5 bought, 2 not placed"
    Q_PROPERTY(QString prompt MEMBER prompt)   ///< spoken after the first number
    Q_PROPERTY(QString remark MEMBER remark)   ///< what to look at, or empty
    Q_PROPERTY(QString month MEMBER month)     ///< of a source, "2026-03"
    Q_PROPERTY(double end MEMBER end)          ///< MSEK; 0: not put down
    Q_PROPERTY(double start MEMBER start)
    Q_PROPERTY(double years MEMBER years)
    Q_PROPERTY(double own MEMBER own)                ///< turnover of the own company, 0 unknown
    Q_PROPERTY(QString timesText MEMBER timesText)   ///< "4 times"
    Q_PROPERTY(QString yearlyText MEMBER yearlyText) ///< "41.4 %"
    Q_PROPERTY(QStringList suggestions MEMBER suggestions) ///< systems not named yet
    Q_PROPERTY(QStringList strokes MEMBER strokes)         ///< of a sketch, each as its points
    Q_PROPERTY(QStringList strokeKeys MEMBER strokeKeys)   ///< in the same order
    Q_PROPERTY(bool undoable MEMBER undoable)      ///< the last act was here: undo takes it back
    Q_PROPERTY(QVariantList lines MEMBER lines)    ///< maps {label, value}: all of it in words
    Q_PROPERTY(QStringList amended MEMBER amended) ///< after handing in, in words
    Q_PROPERTY(bool moved MEMBER moved)            ///< of a draft: it says something new
public:
    QString kind, summary, prompt, remark, month, timesText, yearlyText;
    double end = 0, start = 0, years = 0, own = 0;
    QStringList suggestions, strokes, strokeKeys, amended;
    QVariantList lines;
    bool undoable = false, moved = false;
    bool operator==(const AnswerState&) const = default;
};

} // namespace kvorum::viewmodels
