// One executable per room holds several test classes: each registers itself with STACKWRIGHT_TEST(Class), and main()
// runs them all and returns the number of failures. Shared by every room.
#pragma once

#include <QCoreApplication>
#include <QFileInfo>
#include <QObject>
#include <QString>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <vector>

namespace stackwright {

using TestMaker = std::unique_ptr<QObject> (*)();

inline std::vector<TestMaker>& testMakers()
{
    static std::vector<TestMaker> makers;
    return makers;
}

struct TestEntry {
    explicit TestEntry(TestMaker maker) { testMakers().push_back(maker); }
};

// True when the class has one of the functions (or function:row) that the command line names.
inline bool isNamed(const QObject& test, const QStringList& arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [&test](const QString& argument) {
        const QByteArray function = argument.section(u':', 0, 0).toLatin1() + "()";
        return test.metaObject()->indexOfSlot(function.constData()) >= 0;
    });
}

// Runs every class of this executable; the application object must exist already. Functions on the command line select
// the classes that have them; when none has, all run, so that a misspelt name fails as it does in a single class.
inline int runTests(int argc, char** argv)
{
    std::vector<std::unique_ptr<QObject>> tests;
    for (const TestMaker make : testMakers())
        tests.push_back(make());
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool some =
        std::any_of(tests.begin(), tests.end(), [&](const auto& test) { return isNamed(*test, arguments); });
    int failures = 0;
    for (const auto& test : tests) {
        if (!some || isNamed(*test, arguments))
            failures += QTest::qExec(test.get(), argc, argv);
    }
    return failures;
}

// main() of a room that needs no window.
inline int runCoreTests(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runTests(argc, argv);
}

// A path below the folder that the environment variable STACKWRIGHT_SHARED names; empty when it is not set or not
// there. Tests that get nothing say so: QSKIP("STACKWRIGHT_SHARED is not set").
inline QString sharedPath(const QString& relative)
{
    const QString folder = qEnvironmentVariable("STACKWRIGHT_SHARED");
    const QString path = folder + QLatin1Char('/') + relative;
    return !folder.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

} // namespace stackwright

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): the name of the class is needed twice
#define STACKWRIGHT_TEST(Class)                                                                                        \
    static const ::stackwright::TestEntry registered##Class(                                                           \
        []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
