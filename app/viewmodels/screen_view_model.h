// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/app_view_model.h"
#include "core/base/result.h"

#include <QQmlParserStatus>
#include <QTimer>

namespace kvorum::viewmodels {

/// What the screens' view models share: they follow the session and the language, and refresh once
/// per turn of the event loop however much has changed. Its heirs write its name with the
/// namespace: the type registrar of Qt 6.4 does not find a base by its short name.
class ScreenViewModel : public QObject, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(
        kvorum::viewmodels::AppViewModel* app READ app WRITE setApp NOTIFY appChanged REQUIRED)

public:
    explicit ScreenViewModel(QObject* parent = nullptr);
    [[nodiscard]] AppViewModel* app() const { return m_app; }
    void setApp(AppViewModel* app);
    void classBegin() override { m_complete = false; }
    /// A screen is filled with its making: no frame of it is empty.
    void componentComplete() override;
    /// An amount as people type it, with comma or point: 0 for nothing, -1 for what is no number.
    Q_INVOKABLE double numberOf(const QString& typed) const;
    /// What to say of words that touch a forbidden topic, for who writes them alone; else empty.
    Q_INVOKABLE QString remark(const QString& words) const;

signals:
    void appChanged();
    /// The screen's `state` is new.
    void changed();
    /// An act was refused: words for a person.
    void refused(const QString& words, const QString& code);

protected:
    /// Rebuilds state and rows from the session.
    virtual void refresh() = 0;
    void refreshSoon();
    /// After an own act, whose words on the screen wait for nothing: also instead of the soon one.
    void refreshNow();
    [[nodiscard]] session::DeviceSession* session() const;
    /// Whether an act went through; a refusal is told as refused().
    bool accept(const base::Outcome& outcome);
    [[nodiscard]] QString language() const { return m_app->language(); }

private:
    AppViewModel* m_app = nullptr;
    QTimer m_soon;
    bool m_complete = true;
};

} // namespace kvorum::viewmodels
