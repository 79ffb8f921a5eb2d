// stackwright-screenshots DIR [SCENE [ROOM]]: every scene as a picture, in every room, light and dark; SCENE and ROOM
// are regular expressions.
#include "style/themecontrol.h"
#include "ui/scenes.h"
#include "widgets/wiringview.h"
#include "window/translations.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

namespace {

using namespace stackwright;

struct Room {
    QString name;
    QSize size;
    double zoom = 1.0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString language = QStringLiteral("en");
};

QList<Room> rooms()
{
    return {{QStringLiteral("1366x768"), {1366, 768}}, {QStringLiteral("1920x1080"), {1920, 1080}},
        {QStringLiteral("1024x640"), {1024, 640}}, {QStringLiteral("zoom200"), {1920, 1080}, 2.0},
        {QStringLiteral("german"), {1366, 768}, 1.0, Qt::LeftToRight, QStringLiteral("de")},
        {QStringLiteral("right-to-left"), {1366, 768}, 1.0, Qt::RightToLeft}};
}

// The window and what stands before it.
QPixmap picture(QWidget& window)
{
    QTest::qWait(80); // layouts, then the paint
    QPixmap whole = window.grab();
    QPainter painter(&whole);
    const auto dialogs = window.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        if (dialog->isVisible()) {
            const QRect place(QPoint((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2),
                dialog->size());
            painter.fillRect(window.rect(), QColor(0, 0, 0, 70));
            painter.drawPixmap(place.topLeft(), dialog->grab());
            painter.drawRect(place.adjusted(0, 0, -1, -1));
        }
    }
    return whole;
}

bool shoot(const QString& scene, const Room& room, const QDir& folder)
{
    rememberLanguage(room.language);
    loadTranslations(*qApp);
    QApplication::setLayoutDirection(room.direction);
    WindowFixture fixture(sceneCatalogue(scene));
    fixture.theme.setAppearance(Appearance::Light);
    fixture.theme.setZoom(room.zoom);
    fixture.show(room.size);
    const bool reached = setScene(fixture, scene);
    QTest::qWait(250); // what the worker says about each card
    (void)QTest::qWaitFor([&fixture] { return !fixture.session.isOpen() || !fixture.workFile.isBusy(); }, 5000);
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        fixture.theme.setAppearance(appearance);
        const QString shade = appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        const QString path = folder.filePath(
            QStringLiteral("%1-%2-%3.png")
                .arg(QString(scene).toLower().replace(QLatin1Char(' '), QLatin1Char('-')), room.name, shade));
        if (!picture(sceneWindow(fixture)).save(path)) {
            return false;
        }
        std::printf("%s%s\n", qPrintable(path), reached ? "" : " (not reached)");
        std::fflush(stdout);
    }
    fixture.theme.setZoom(1.0);
    return reached;
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toUtf8());
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 4 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: stackwright-screenshots DIR [SCENE [ROOM]]\n", stderr);
        return 2;
    }
    const QRegularExpression scenes(arguments.value(2));
    const QRegularExpression places(arguments.value(3));
    installWiringAccess();
    const ThemeControl theme;
    bool all = true;
    for (const Room& room : rooms()) {
        for (const QString& scene : sceneNames()) {
            if (scene.contains(scenes) && room.name.contains(places)) {
                all = shoot(scene, room, QDir(arguments.at(1))) && all;
            }
        }
    }
    return all ? 0 : 1;
}
