// SPDX-License-Identifier: Apache-2.0
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlEngineExtensionPlugin>

extern void qml_register_types_Kvorum_Theme();
Q_GHS_KEEP_REFERENCE(qml_register_types_Kvorum_Theme)

/// Brings the fonts of the theme before anything is drawn. A font that comes later than a window
/// has all its words laid out anew (Qt 6.4, 8 ms of a start).
class Kvorum_ThemePlugin : public QQmlEngineExtensionPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QQmlEngineExtensionInterface_iid)

public:
    explicit Kvorum_ThemePlugin(QObject* parent = nullptr) : QQmlEngineExtensionPlugin(parent) {
        volatile auto registration = &qml_register_types_Kvorum_Theme;
        Q_UNUSED(registration)
    }

    void initializeEngine(QQmlEngine* /*engine*/, const char* /*uri*/) override {
        static const bool brought = [] {
            for (const char* face : {"Regular", "Medium", "SemiBold"}) {
                (void)QFontDatabase::addApplicationFont(
                    QStringLiteral(":/kvorum/fonts/KvorumInter-%1.ttf").arg(QLatin1String(face)));
            }
            // what is laid out before it is told its font finds an engine that is there
            QFont plain(QStringLiteral("Kvorum Inter"));
            plain.setPixelSize(14);
            plain.setHintingPreference(QFont::PreferNoHinting);
            QGuiApplication::setFont(plain);
            return true;
        }();
        (void)brought;
    }
};

#include "fonts.moc"
