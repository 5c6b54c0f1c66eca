// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QVariantList>

namespace kvorum::viewmodels {

/// One line of the list of questions.
struct QuestionRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< question id
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString shortName MEMBER shortName)
    Q_PROPERTY(QVariantList boxes MEMBER boxes) ///< per leaf: int level 1-5, -1 not observed, 0
                                                ///< open; no leaves: one entry, 6 = noted, 0 = open
    Q_PROPERTY(bool current MEMBER current)
    Q_PROPERTY(bool done MEMBER done)                 ///< every leaf rated or not observed
    Q_PROPERTY(bool needsExample MEMBER needsExample) ///< a 4 or 5 without one
    Q_PROPERTY(QString stateText MEMBER stateText)    ///< for the screen reader: "2 of 2 rated"
public:
    QString key, shortName, stateText;
    int number = 0;
    QVariantList boxes;
    bool current = false, done = false, needsExample = false;
    bool operator==(const QuestionRow&) const = default;
};

/// One skill to rate under the current question part.
struct LeafRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< leaf or trait id
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString meaning MEMBER meaning)
    Q_PROPERTY(QStringList anchors MEMBER anchors) ///< five
    Q_PROPERTY(int level MEMBER level)             ///< 1-5, -1 not observed, 0 open
    Q_PROPERTY(bool conflict MEMBER conflict)      ///< two devices differ
    Q_PROPERTY(QStringList amended MEMBER amended) ///< what was added after handing in, in words
public:
    QString key, name, meaning;
    QStringList anchors, amended;
    int level = 0;
    bool conflict = false;
    bool operator==(const LeafRow&) const = default;
};

/// One part of the current question: its note, its evidence and its skills.
struct PartRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)   ///< "q4.a"
    Q_PROPERTY(QString name MEMBER name) ///< empty where the question has one part
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString evidence MEMBER evidence) ///< claimed, probed, example, referenced or empty
    Q_PROPERTY(QAbstractItemModel* leaves MEMBER leaves) ///< LeafRow
    Q_PROPERTY(QString item MEMBER item) ///< to be marked as not asked; else empty (M-125)
    Q_PROPERTY(bool notAsked MEMBER notAsked)
    Q_PROPERTY(QString whyNotAsked MEMBER whyNotAsked)
    Q_PROPERTY(QStringList amended MEMBER amended) ///< of the note, as in LeafRow
    Q_PROPERTY(QStringList evidenceAmended MEMBER evidenceAmended)
    Q_PROPERTY(QStringList notAskedAmended MEMBER notAskedAmended)
public:
    QString key, name, note, evidence, item, whyNotAsked;
    QStringList amended, evidenceAmended, notAskedAmended;
    bool notAsked = false;
    QAbstractItemModel* leaves = nullptr;
    bool operator==(const PartRow&) const = default;
};

struct ProbeRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool asked MEMBER asked)
public:
    QString key, text;
    bool asked = false;
    bool operator==(const ProbeRow&) const = default;
};

} // namespace kvorum::viewmodels
