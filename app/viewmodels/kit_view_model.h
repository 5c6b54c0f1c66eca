// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows_model.h"
#include "app/viewmodels/screen_view_model.h"

namespace kvorum::viewmodels {

/// One question as it is prepared, before any interview.
struct KitQuestionRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< question id
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString shortName MEMBER shortName)
    Q_PROPERTY(QString detail MEMBER detail)       ///< "6 min · 2 skills"
    Q_PROPERTY(QString text MEMBER text)           ///< as it is read aloud
    Q_PROPERTY(QString followUp MEMBER followUp)   ///< spoken after the first answer; may be empty
    Q_PROPERTY(QString help MEMBER help)           ///< for the rater alone; may be empty
    Q_PROPERTY(QStringList probes MEMBER probes)   ///< further questions
    Q_PROPERTY(QVariantList parts MEMBER parts)    ///< maps {name, skills}: what is rated where
    Q_PROPERTY(QStringList choices MEMBER choices) ///< variants, ticks or shares; may be empty
public:
    QString key, shortName, detail, text, followUp, help;
    QStringList probes, choices;
    QVariantList parts;
    int number = 0;
    bool operator==(const KitQuestionRow&) const = default;
};

/// One area of skills to read about before the first interview (M-131).
struct ReadingRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< area id
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail) ///< "7 skills · 3 min to read"
    Q_PROPERTY(bool read MEMBER read)
public:
    QString key, name, detail;
    bool read = false;
    bool operator==(const ReadingRow&) const = default;
};

/// One skill of the area that is read about.
struct SkillTextRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key) ///< leaf id
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString meaning MEMBER meaning)
    Q_PROPERTY(QStringList levelAnchors MEMBER levelAnchors) ///< five, from level 1 on
public:
    QString key, name, meaning;
    QStringList levelAnchors;
    bool operator==(const SkillTextRow&) const = default;
};

struct KitState {
    Q_GADGET
    QML_VALUE_TYPE(kitState)
    Q_PROPERTY(QString title MEMBER title)       ///< the vacancy's
    Q_PROPERTY(QString summary MEMBER summary)   ///< "16 questions, 64 min"
    Q_PROPERTY(QString coverage MEMBER coverage) ///< "All 41 skills are asked about"
    Q_PROPERTY(QString reading MEMBER reading)   ///< "2 of 5 read"
public:
    QString title, summary, coverage, reading;
    bool operator==(const KitState&) const = default;
};

/// The kit of a vacancy, to be read: its questions, and the areas to know before the first one.
class KitViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString vacancyId READ vacancyId WRITE setVacancyId NOTIFY vacancyIdChanged REQUIRED)
    Q_PROPERTY(kvorum::viewmodels::KitState state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* questions READ questions CONSTANT) ///< KitQuestionRow
    Q_PROPERTY(QAbstractItemModel* areas READ areas CONSTANT)         ///< ReadingRow

public:
    explicit KitViewModel(QObject* parent = nullptr);
    [[nodiscard]] QString vacancyId() const { return m_vacancyId; }
    void setVacancyId(const QString& id);
    [[nodiscard]] KitState state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel* questions() { return &m_questions; }
    [[nodiscard]] QAbstractItemModel* areas() { return &m_areas; }

signals:
    void vacancyIdChanged();

protected:
    void refresh() override;

private:
    QString m_vacancyId;
    KitState m_state;
    models::RowsModel<KitQuestionRow> m_questions;
    models::RowsModel<ReadingRow> m_areas;
};

struct ReaderState {
    Q_GADGET
    QML_VALUE_TYPE(readerState)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString place MEMBER place) ///< "Area 2 of 5 · 3 min to read"
    Q_PROPERTY(QString meaning MEMBER meaning)
    Q_PROPERTY(QString help MEMBER help)
    Q_PROPERTY(bool gate MEMBER gate) ///< nothing makes up for it
    Q_PROPERTY(bool read MEMBER read)
    Q_PROPERTY(QString nextId MEMBER nextId) ///< the next area that is not read; empty: none
    Q_PROPERTY(QString nextName MEMBER nextName)
    Q_PROPERTY(QStringList levels MEMBER levels) ///< names of level 1 to 5
public:
    QString name, place, meaning, help, nextId, nextName;
    QStringList levels;
    bool gate = false, read = false;
    bool operator==(const ReaderState&) const = default;
};

/// A few minutes about one area: what it means, and what each level of its skills looks like.
class ReaderViewModel : public kvorum::viewmodels::ScreenViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString areaId READ areaId WRITE setAreaId NOTIFY areaIdChanged REQUIRED)
    Q_PROPERTY(kvorum::viewmodels::ReaderState state READ state NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* skills READ skills CONSTANT) ///< SkillTextRow

public:
    explicit ReaderViewModel(QObject* parent = nullptr);
    [[nodiscard]] QString areaId() const { return m_areaId; }
    void setAreaId(const QString& id);
    [[nodiscard]] ReaderState state() const { return m_state; }
    [[nodiscard]] QAbstractItemModel* skills() { return &m_skills; }

    /// Ticks the area as read by this person, on all own devices, or takes the tick back.
    Q_INVOKABLE void setRead(bool read);

signals:
    void areaIdChanged();

protected:
    void refresh() override;

private:
    QString m_areaId;
    ReaderState m_state;
    models::RowsModel<SkillTextRow> m_skills;
};

/// The areas that this device's person has not read about, in template order.
[[nodiscard]] QStringList unreadAreas(session::DeviceSession& session);

} // namespace kvorum::viewmodels
