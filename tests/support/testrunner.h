// One executable per room holds several test classes: each registers itself with STACKWRIGHT_TEST(Class), and main() runs them
// all and returns the number of failures. Shared by every room.
#pragma once

#include <QCoreApplication>
#include <QFileInfo>
#include <QObject>
#include <QString>
#include <QtTest>

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

// Runs every class of this executable; the application object must exist already. A function name on the command line selects
// it in the classes that have it.
inline int runTests(int argc, char** argv)
{
    int failures = 0;
    for (const TestMaker make : testMakers()) {
        const std::unique_ptr<QObject> test = make();
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

// A path below the folder that the environment variable STACKWRIGHT_SHARED names; empty when it is not set or not there.
// Tests that get nothing say so: QSKIP("STACKWRIGHT_SHARED is not set").
inline QString sharedPath(const QString& relative)
{
    const QString folder = qEnvironmentVariable("STACKWRIGHT_SHARED");
    const QString path = folder + QLatin1Char('/') + relative;
    return !folder.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

} // namespace stackwright

// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): the name of the class is needed twice
#define STACKWRIGHT_TEST(Class)                                                                                                  \
    static const ::stackwright::TestEntry registered##Class([]() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
