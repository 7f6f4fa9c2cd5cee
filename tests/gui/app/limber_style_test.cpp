// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/limber_style.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QVBoxLayout>
#include <array>
#include <functional>
#include <memory>

#include "gui/app/contrast.h"
#include "gui/widgets/button_look.h"
#include "gui/widgets/theme.h"

namespace limber::test {
namespace {

constexpr std::array<const char*, 12> kKinds{"plain",  "primary", "quiet",  "link",   "compact", "large",
                                             "square", "inline",  "choice", "dashed", "dose",    "minutes"};

std::unique_ptr<QPushButton> aButton(const char* kind) {
    auto button = std::make_unique<QPushButton>(QStringLiteral("Save"));
    button->setProperty(kind, true);
    return button;
}

std::unique_ptr<QLineEdit> aField(bool compact) {
    auto field = std::make_unique<QLineEdit>();
    field->setProperty("compact", compact);
    return field;
}

void expectAlike(QWidget& kept, QWidget& fresh) {
    EXPECT_EQ(kept.minimumSize(), fresh.minimumSize());
    EXPECT_EQ(kept.maximumSize(), fresh.maximumSize());
    EXPECT_EQ(kept.sizeHint(), fresh.sizeHint());
    EXPECT_EQ(kept.font().pixelSize(), fresh.font().pixelSize());
    EXPECT_EQ(kept.font().weight(), fresh.font().weight());
}

/// A widget that lived through other scales looks as one that is made now.
void expectToFollow(const std::function<std::unique_ptr<QWidget>()>& make) {
    applyTheme(*qApp, ThemeChoice::light, 1.0);
    QWidget window;
    window.show();
    const auto shown = [&] {
        auto* widget = make().release();
        widget->setParent(&window);
        widget->show();
        return widget;
    };
    auto* kept = shown();
    for (const double scale : {1.5, 0.9, 1.0}) {
        SCOPED_TRACE(scale);
        applyTheme(*qApp, ThemeChoice::light, scale);
        expectAlike(*kept, *shown());
    }
}

}  // namespace

TEST(LimberStyle, ControlsFollowTheTextScaleThereAndBack) {
    for (const char* kind : kKinds) {
        SCOPED_TRACE(kind);
        expectToFollow([kind] { return aButton(kind); });
    }
    for (const bool compact : {false, true}) expectToFollow([compact] { return aField(compact); });
}

TEST(LimberStyle, TheWordOfAButtonCanBeReadInEveryState) {
    for (const auto theme : {ThemeChoice::light, ThemeChoice::dark}) {
        applyTheme(*qApp, theme, 1.0);
        for (const char* kind : kKinds) {
            const auto button = aButton(kind);
            for (const auto state : {QStyle::State_None, QStyle::State_MouseOver, QStyle::State_Sunken,
                                     QStyle::State_On, QStyle::State_HasFocus}) {
                SCOPED_TRACE(testing::Message() << kind << " in state " << static_cast<int>(state));
                QStyleOptionButton option;
                option.state = QStyle::State_Enabled | state;
                const auto colours = coloursOf(*button, option);
                for (const auto& ground : {tokens().surface, tokens().background})
                    EXPECT_GE(contrast(colours.text, colours.fill.alpha() == 0 ? ground : colours.fill), 4.5);
            }
        }
    }
    applyTheme(*qApp, ThemeChoice::light, 1.0);
}

TEST(LimberStyle, AFocusedButtonHasAnotherBorder) {
    for (const char* kind : kKinds) {
        SCOPED_TRACE(kind);
        const auto button = aButton(kind);
        QStyleOptionButton option;
        option.state = QStyle::State_Enabled;
        const auto rest = coloursOf(*button, option);
        option.state |= QStyle::State_HasFocus;
        const auto focused = coloursOf(*button, option);
        EXPECT_TRUE(focused.hasFocus);
        EXPECT_NE(rest.border, focused.border);
        EXPECT_EQ(focused.border.alpha(), 255);
    }
}

TEST(LimberStyle, WhatAScrolledChoiceOpensIsNotSeenThrough) {
    QScrollArea area;
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    auto* choice = new QComboBox;
    choice->addItems({QStringLiteral("one"), QStringLiteral("two")});
    rows->addWidget(choice);
    area.setWidget(content);
    area.show();
    choice->showPopup();
    const QImage shown = choice->view()->window()->grab().toImage();
    EXPECT_EQ(shown.pixelColor(shown.width() - 4, shown.height() / 2).rgba(), tokens().surface.rgba());
    choice->hidePopup();
}

}  // namespace limber::test
