// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/single_instance.h"

#include <gtest/gtest.h>

#include <QDBusConnectionInterface>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "gui/app/start_options.h"
#include "test_bus.h"

namespace limber::test {
namespace {

constexpr int kPatienceMilliseconds = 60'000;

struct SingleInstanceTest : testing::Test {
    [[nodiscard]] std::filesystem::path file(const char* name = "limber.db") const {
        return folder.filePath(name).toStdString();
    }
    void start(QProcess& program, const QStringList& arguments) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("XDG_CONFIG_HOME", folder.path());
        environment.insert("DBUS_SESSION_BUS_ADDRESS", bus.address());
        program.setProcessEnvironment(environment);
        program.start(LIMBER_PROGRAM, QStringList{"--db", folder.filePath("limber.db")} + arguments);
    }
    static bool hasLeft(QProcess& program) {
        return QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, kPatienceMilliseconds) &&
               program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    }

    QTemporaryDir folder;
    TestBus bus;
};

Errand errandOf(const QStringList& arguments) {
    return startOptions(QStringList{"limber", "--db", "x.db"} + arguments).errand;
}

}  // namespace

TEST_F(SingleInstanceTest, ALaterStartHandsItsErrandOverAndLeaves) {
    SingleInstance first(bus.join(), file());
    ASSERT_TRUE(first.claim());
    std::vector<Errand> asked;
    first.serve([&](const Errand& errand) { asked.push_back(errand); });
    for (const QStringList& arguments :
         {QStringList{}, {"--page", "trends"}, {"--log"}, {"--tight-now"}, {"--check-in"}, {"--hidden"}}) {
        QProcess later;
        start(later, arguments);
        EXPECT_TRUE(hasLeft(later)) << arguments.join(' ').toStdString();
    }
    using Kind = Errand::Kind;
    EXPECT_EQ(
        asked,
        (std::vector<Errand>{
            {Kind::open}, {Kind::page, PageId::trends}, {Kind::log}, {Kind::tightNow}, {Kind::checkIn}, {Kind::keep}}));
}

TEST_F(SingleInstanceTest, TheProgramItselfIsFoundByALaterStart) {
    QProcess first;
    start(first, {});
    const QString name = SingleInstance(bus.join(), file()).busName();
    auto watcher = bus.join();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return watcher.interface()->isServiceRegistered(name).value(); }, kPatienceMilliseconds));
    QProcess later;
    start(later, {"--page", "back"});
    EXPECT_TRUE(hasLeft(later));
    EXPECT_EQ(first.state(), QProcess::Running);
    first.kill();
    first.waitForFinished();
}

TEST_F(SingleInstanceTest, EachDataFileHasItsOwn) {
    SingleInstance first(bus.join(), file());
    ASSERT_TRUE(first.claim());
    SingleInstance other(bus.join(), file("other.db"));
    EXPECT_TRUE(other.claim());
    SingleInstance same(bus.join(), file() / ".." / "limber.db");
    EXPECT_FALSE(same.claim());
    SingleInstance memory(bus.join(), ":memory:");
    EXPECT_TRUE(memory.claim());
    SingleInstance memoryToo(bus.join(), ":memory:");
    EXPECT_TRUE(memoryToo.claim());
}

TEST_F(SingleInstanceTest, WhoDoesNotAnswerIsNotWaitedFor) {
    auto mute = bus.join();
    SingleInstance later(bus.join(), file());
    ASSERT_TRUE(mute.registerService(later.busName()));
    EXPECT_FALSE(later.claim());
    EXPECT_FALSE(later.handOver({Errand::Kind::log}));
}

TEST_F(SingleInstanceTest, AnErrandThatComesEarlyWaits) {
    SingleInstance first(bus.join(), file());
    ASSERT_TRUE(first.claim());
    QProcess later;
    start(later, {"--log"});
    ASSERT_TRUE(hasLeft(later));
    std::vector<Errand> asked;
    first.serve([&](const Errand& errand) { asked.push_back(errand); });
    EXPECT_EQ(asked, std::vector<Errand>{{Errand::Kind::log}});
}

TEST(SingleInstance, WithoutABusEveryProgramIsTheFirst) {
    SingleInstance instance(QDBusConnection(QString()), "limber.db");
    EXPECT_TRUE(instance.claim());
}

TEST(StartOptions, SayWhatTheWindowIsToDo) {
    EXPECT_EQ(errandOf({}), (Errand{Errand::Kind::open}));
    EXPECT_EQ(errandOf({"--hidden"}), (Errand{Errand::Kind::keep}));
    EXPECT_EQ(errandOf({"--page", "library"}), (Errand{Errand::Kind::page, PageId::library}));
    EXPECT_EQ(errandOf({"--tight-now"}), (Errand{Errand::Kind::tightNow}));
    EXPECT_EQ(startOptions({"limber", "--data", "mine.db"}).file, "mine.db");
}

}  // namespace limber::test
