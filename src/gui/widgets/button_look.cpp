// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/button_look.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QVariant>
#include <QWidget>
#include <array>
#include <cstdint>

#include "gui/widgets/dress.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kSmall = 12;
constexpr int kBody = 14;
constexpr int kLarge = 16;

enum class Kind : std::uint8_t {
    primary,
    quiet,
    link,
    compact,
    large,
    control,
    square,
    inLine,
    choice,
    dashed,
    dose,
    minutes,
    tooMuch,
};
constexpr std::array<const char*, 13> kNames{"primary", "quiet",  "link",   "compact", "large",   "control", "square",
                                             "inline",  "choice", "dashed", "dose",    "minutes", "tooMuch"};

class Kinds {
public:
    explicit Kinds(const QWidget& button) {
        if (qobject_cast<const QToolButton*>(&button) != nullptr) add(Kind::quiet);
        const auto names = button.dynamicPropertyNames();
        for (std::size_t i = 0; i < kNames.size(); ++i)
            if (names.contains(kNames[i]) && button.property(kNames[i]).toBool()) add(static_cast<Kind>(i));
    }
    [[nodiscard]] bool has(Kind kind) const { return (m_bits & bit(kind)) != 0; }

private:
    static unsigned bit(Kind kind) { return 1U << static_cast<unsigned>(kind); }
    void add(Kind kind) { m_bits |= bit(kind); }

    unsigned m_bits = 0;
};

/// At 100 % text; padding with the border.
struct Measures {
    int height = kButtonHeight;
    int padding = 15;
    int radius = 8;
    int px = kBody;
    QFont::Weight weight = QFont::Medium;
};

Measures measuresOf(const Kinds& kinds) {
    Measures m;
    if (kinds.has(Kind::primary)) m.weight = QFont::DemiBold;
    if (kinds.has(Kind::compact)) m = {28, 11, m.radius, kSmall, m.weight};
    if (kinds.has(Kind::link)) m = {26, 2, 4, kSmall, QFont::DemiBold};
    if (kinds.has(Kind::inLine)) m = {24, 6, 6, m.px, QFont::Normal};
    if (kinds.has(Kind::large)) m = {48, 21, m.radius, kLarge, m.weight};
    if (kinds.has(Kind::choice)) m = {m.height, 15, m.radius, kBody, QFont::DemiBold};
    if (kinds.has(Kind::control)) m = {56, kinds.has(Kind::primary) ? 27 : 19, m.radius, kLarge, m.weight};
    if (kinds.has(Kind::square)) m.padding = 1;
    if (kinds.has(Kind::dashed)) m = {28, 11, m.radius, kSmall, QFont::Normal};
    if (kinds.has(Kind::dose)) m = {24, 5, m.radius, kBody, QFont::Normal};
    if (kinds.has(Kind::minutes)) m = {24, 4, 4, kSmall, QFont::Normal};
    return m;
}

bool isBare(const Kinds& kinds) {
    return kinds.has(Kind::quiet) || kinds.has(Kind::link) || kinds.has(Kind::inLine) || kinds.has(Kind::minutes);
}

ButtonColours atRest(const Kinds& kinds) {
    const Tokens& t = tokens();
    ButtonColours c{.fill = t.surface, .border = t.line, .text = t.text};
    if (kinds.has(Kind::primary)) c = {.fill = t.accent, .border = t.accent, .text = t.onAccent};
    if (isBare(kinds)) c = {.fill = Qt::transparent, .border = Qt::transparent, .text = t.text2};
    if (kinds.has(Kind::link)) c.text = t.accent;
    if (kinds.has(Kind::inLine) || kinds.has(Kind::dose)) c.text = t.text;
    if (kinds.has(Kind::dashed)) c = {.fill = Qt::transparent, .border = t.line, .text = t.text2, .isDotted = true};
    if (kinds.has(Kind::tooMuch)) c.text = t.lookHere;
    return c;
}

void check(const Kinds& kinds, ButtonColours& c) {
    if (kinds.has(Kind::primary) || isBare(kinds)) return;
    c.fill = tokens().accentSoft;
    c.border = c.text = tokens().accent;
}

void pointAt(const Kinds& kinds, bool isChecked, ButtonColours& c) {
    const Tokens& t = tokens();
    if (kinds.has(Kind::primary)) {
        c.fill = c.border = mixed(t.accent, t.text, 0.15);
    } else if (kinds.has(Kind::link)) {
        c.isUnderlined = true;
    } else if (isBare(kinds)) {
        c.fill = t.surface2;
        if (!kinds.has(Kind::tooMuch)) c.text = t.text;
    } else if (!isChecked) {
        c.fill = kinds.has(Kind::dashed) ? t.surface : mixed(t.surface, t.surface2, 0.6);
        c.border = t.fieldLine;
        c.text = kinds.has(Kind::dashed) ? t.text : c.text;
    }
}

void disable(const Kinds& kinds, ButtonColours& c) {
    const Tokens& t = tokens();
    if (kinds.has(Kind::minutes)) return;  // a day that is over: a figure, not a button
    c.text = disabledText();
    c.fill = kinds.has(Kind::primary) ? t.surface2 : QColor(Qt::transparent);
    if (!isBare(kinds)) c.border = kinds.has(Kind::primary) ? t.surface2 : t.line;
}

}  // namespace

ButtonLook lookOf(const QWidget& button) {
    const Kinds kinds(button);
    const Measures m = measuresOf(kinds);
    ButtonLook look{.height = scaled(m.height), .left = m.padding, .right = m.padding, .radius = m.radius};
    look.isSquare = kinds.has(Kind::square);
    look.beginsLeft = kinds.has(Kind::inLine) || kinds.has(Kind::choice);
    if (kinds.has(Kind::minutes)) look.bleed = std::exchange(look.left, 0);
    look.font = font(TextStyle::body);
    look.font.setPixelSize(scaled(m.px));
    look.font.setWeight(m.weight);
    return look;
}

ButtonColours coloursOf(const QWidget& button, const QStyleOption& option) {
    const Kinds kinds(button);
    const auto is = [&](QStyle::StateFlag flag) { return option.state.testFlag(flag); };
    ButtonColours c = atRest(kinds);
    if (!is(QStyle::State_Enabled)) {
        disable(kinds, c);
        return c;
    }
    const bool isChecked = is(QStyle::State_On);
    if (isChecked) check(kinds, c);
    if (is(QStyle::State_MouseOver)) pointAt(kinds, isChecked, c);
    if (is(QStyle::State_Sunken) && !kinds.has(Kind::primary) && !kinds.has(Kind::link)) c.fill = tokens().surface2;
    c.hasFocus = is(QStyle::State_HasFocus);
    if (c.hasFocus) c.border = kinds.has(Kind::primary) ? tokens().text : tokens().accent;
    return c;
}

void drawSurface(const QWidget& button, const QStyleOption& option, QPainter& painter) {
    const auto c = coloursOf(button, option);
    const auto look = lookOf(button);
    const double width = c.hasFocus ? 2 : 1;
    const double inset = width / 2;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.border.alpha() == 0
                       ? QPen(Qt::NoPen)
                       : QPen(c.border, width, c.isDotted && !c.hasFocus ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(c.fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset - look.bleed, inset, -inset, -inset), look.radius,
                            look.radius);
}

}  // namespace limber::inline gui
