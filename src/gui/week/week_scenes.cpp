// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_scenes.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

#include "gui/app/main_window.h"
#include "gui/week/check_in_panel.h"
#include "gui/week/day_column.h"
#include "gui/week/different_panel.h"
#include "gui/week/hurt_panel.h"
#include "gui/week/side_panel.h"
#include "gui/week/week_page.h"
#include "gui/widgets/block_card.h"
#include "gui/widgets/body_map.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/tightness_scale.h"

namespace limber::inline gui {
namespace {

/// Does on the week page what a person would.
class WeekScene {
public:
    explicit WeekScene(MainWindow& window) : m_window(window) {
        window.goTo(PageId::week);
        settle();
        m_page = qobject_cast<WeekPage*>(window.currentPage());
    }

    WeekScene& click(const QString& name) {
        if (auto* button = m_page->findChild<QAbstractButton*>(name)) button->click();
        return settle();
    }
    WeekScene& choose(const QString& name) {
        if (auto* action = m_page->findChild<QAction*>(name)) action->trigger();
        return settle();
    }
    WeekScene& press(QWidget* on, Qt::Key key) {
        if (on != nullptr) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(on, &event);
        }
        return settle();
    }
    WeekScene& settle() {
        waitUntilSettled(m_window);
        return *this;
    }

    [[nodiscard]] WeekPage& page() const { return *m_page; }
    template <class Widget>
    [[nodiscard]] Widget* find() const {
        return m_page->findChild<Widget*>();
    }
    /// The first card of a kind that stands on today or later.
    [[nodiscard]] BlockCard* cardOf(BlockKind kind) const {
        const auto& week = *m_page->shown();
        for (const auto& day : week.plan.days)
            for (const auto& block : day.blocks)
                if (day.date >= week.today && block.kind == kind && !block.mark)
                    return m_page->findChild<BlockCard*>(
                        QStringLiteral("block-%1").arg(QString::fromStdString(block.id.value)));
        return nullptr;
    }

private:
    MainWindow& m_window;
    WeekPage* m_page = nullptr;
};

DayColumn* lastColumn(const WeekPage& page) {
    for (auto* column : page.findChildren<DayColumn*>())
        if (column->date() == page.shown()->from + Days{6}) return column;
    return nullptr;
}

template <class Panel>
std::function<void(MainWindow&)> hide() {
    return [](MainWindow& window) { WeekScene(window).find<Panel>()->hide(); };
}

std::function<void(MainWindow&)> clicking(const QString& name) {
    return [name](MainWindow& window) { WeekScene(window).click(name); };
}

void undo(MainWindow& window) { WeekScene(window).click(QStringLiteral("week-undo")); }

void showDifferent(MainWindow& window) {
    WeekScene scene(window);
    scene.choose(QStringLiteral("different"));
    for (auto* chips : scene.find<DifferentPanel>()->findChildren<ChipRow*>())
        for (auto* chip : chips->findChildren<QAbstractButton*>().mid(0, 2)) chip->click();
}

void showHurts(MainWindow& window) {
    WeekScene scene(window);
    scene.choose(QStringLiteral("hurts"));
    auto* where = scene.find<HurtPanel>()->findChild<BodyMap*>();
    where->setTight({*parseName<Region>("lower_back_left")});
    emit where->changed();
}

void showCheckIn(MainWindow& window) {
    WeekScene scene(window);
    scene.click(QStringLiteral("check-in"));
    for (auto* scale : scene.find<CheckInPanel>()->findChildren<TightnessScale*>()) scale->setValue(3);
}

void showLighter(MainWindow& window) {
    WeekScene scene(window);
    scene.press(scene.cardOf(BlockKind::workout), Qt::Key_Return);
    auto* panel = scene.find<SidePanel>();
    emit panel->lighterWanted(panel->block());
}

void breakARule(MainWindow& window) {
    WeekScene scene(window);
    scene.press(scene.cardOf(BlockKind::warmUp), Qt::Key_Delete);
}

/// Less time on every day than the workouts take.
void leaveNoTime(MainWindow& window) {
    WeekScene scene(window);
    scene.choose(QStringLiteral("different"));
    auto* panel = scene.find<DifferentPanel>();
    panel->findChild<ChipRow*>()->findChildren<QAbstractButton*>().front()->click();
    panel->findChild<QLineEdit*>(QStringLiteral("different-minutes"))->setText(QStringLiteral("10"));
    scene.click(QStringLiteral("different-save")).click(QStringLiteral("week-sparkle"));
}

void holdOver(MainWindow& window) {
    WeekScene scene(window);
    const auto* card = scene.cardOf(BlockKind::workout);
    auto* over = lastColumn(scene.page());
    if (card == nullptr || over == nullptr) return;
    QMimeData carried;
    carried.setData(QLatin1String(BlockCard::kMimeType), card->content().id.toUtf8());
    constexpr QPoint kPlace{20, 80};
    QDragEnterEvent enter(kPlace, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(over, &enter);
    QDragMoveEvent move(kPlace, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(over, &move);
}

/// Does not go to the page anew: Qt still holds on to the column that was entered.
void letGo(MainWindow& window) {
    const auto* page = qobject_cast<WeekPage*>(window.currentPage());
    QDragLeaveEvent leave;
    if (auto* over = page == nullptr ? nullptr : lastColumn(*page)) QCoreApplication::sendEvent(over, &leave);
}

}  // namespace

std::vector<PictureScene> weekScenes() {
    const auto scene = [](const char* name, std::function<void(MainWindow&)> set,
                          std::function<void(MainWindow&)> unset) {
        return PictureScene{QLatin1String(name), std::move(set), std::move(unset)};
    };
    const auto month = clicking(QStringLiteral("week-week"));
    const auto closePanel = clicking(QStringLiteral("panel-close"));
    return {
        scene("week-month", month, month),
        scene("week-why", clicking(QStringLiteral("week-help")), closePanel),
        scene("week-different", showDifferent, hide<DifferentPanel>()),
        scene("week-hurts", showHurts, hide<HurtPanel>()),
        scene("week-check-in", showCheckIn, hide<CheckInPanel>()),
        scene("week-lighter", showLighter, closePanel),
        scene("week-held-over", holdOver, letGo),
        scene("week-problem", breakARule, undo),
        scene("week-no-time", leaveNoTime,
              [](MainWindow& window) {
                  undo(window);
                  undo(window);
              }),
    };
}

}  // namespace limber::inline gui
