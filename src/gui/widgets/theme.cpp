// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QStyle>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "gui/widgets/dress.h"
#include "gui/widgets/limber_style.h"
#include "gui/widgets/system_theme.h"

namespace limber::inline gui {
namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

Tokens lightTokens() {
    Tokens t;
    t.background = rgb(0xF6F5F2), t.surface = rgb(0xFFFFFF), t.surface2 = rgb(0xEFEDE8), t.line = rgb(0xDDD9D1);
    t.fieldLine = rgb(0x8C877E), t.text = rgb(0x1F2A2E), t.text2 = rgb(0x55636A);
    t.accent = rgb(0x0F766E), t.onAccent = rgb(0xFFFFFF), t.accentSoft = rgb(0xDDF0EC);
    t.ok = rgb(0x2F6B3A), t.okSoft = rgb(0xE2F0E2);
    t.lookHere = rgb(0x8A5200), t.lookHereSoft = rgb(0xFBEBD0);
    t.urgent = rgb(0xA8231B), t.urgentSoft = rgb(0xFBE3E0);
    t.workout = t.accent, t.warmUp = rgb(0xB26A00), t.stretching = rgb(0x5B4FC0), t.yoga = rgb(0x8B4A94);
    t.cardio = rgb(0x2A6FA8), t.rest = rgb(0x6B7F63);
    return t;
}

Tokens darkTokens() {
    Tokens t;
    t.dark = true;
    t.background = rgb(0x13181A), t.surface = rgb(0x1B2225), t.surface2 = rgb(0x242D31), t.line = rgb(0x354247);
    t.fieldLine = rgb(0x6F8188), t.text = rgb(0xE8ECEB), t.text2 = rgb(0xA9B5B8);
    t.accent = rgb(0x4FC3B5), t.onAccent = rgb(0x08201D), t.accentSoft = rgb(0x17403C);
    t.ok = rgb(0x8CCB95), t.okSoft = rgb(0x1D3522);
    t.lookHere = rgb(0xF0B866), t.lookHereSoft = rgb(0x3A2C14);
    t.urgent = rgb(0xF2A39B), t.urgentSoft = rgb(0x43201D);
    t.workout = t.accent, t.warmUp = rgb(0xE5AE5C), t.stretching = rgb(0xA79DF2), t.yoga = rgb(0xD39ADB);
    t.cardio = rgb(0x7FB8E6), t.rest = rgb(0xA3B89A);
    return t;
}

struct Current {
    Tokens tokens = lightTokens();
    double scale = 1.0;
    QString family{};
};

Current& current() {
    static Current value;
    return value;
}

QString familyOfTheDesktop() {
    static const QString family = QFontDatabase::families().contains(QStringLiteral("Inter"))
                                      ? QStringLiteral("Inter")
                                      : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return family;
}

QPalette paletteOf(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.surface2);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.text2);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.surface2);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.fieldLine);
    p.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabledText());
    return p;
}

constexpr auto kFace = "face";
constexpr auto kTone = "tone";

QColor colourOf(Tone tone) {
    const Tokens& t = tokens();
    switch (tone) {
        case Tone::text: return t.text;
        case Tone::secondary: return t.text2;
        case Tone::accent: return t.accent;
        case Tone::ok: return t.ok;
        case Tone::lookHere: return t.lookHere;
        case Tone::urgent: return t.urgent;
    }
    return t.text;
}

}  // namespace

void applyTheme(QApplication&, ThemeChoice choice, double textScale) {
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::system && systemIsDark());
    current().tokens = dark ? darkTokens() : lightTokens();
    current().scale = std::clamp(textScale, 0.9, 1.5);
    current().family = familyOfTheDesktop();
    QApplication::setPalette(paletteOf(tokens()));
    QToolTip::setPalette(paletteOf(tokens()));
    QApplication::setFont(font(TextStyle::body));
    QToolTip::setFont(font(TextStyle::small));
    QApplication::setStyle(std::make_unique<LimberStyle>().release());  // dresses every widget there is anew
}

const Tokens& tokens() { return current().tokens; }
double textScale() { return current().scale; }

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QColor disabledText() { return mixed(tokens().text2, tokens().surface, 0.35); }

int scaled(int px) { return static_cast<int>(std::lround(px * textScale())); }

QFont font(TextStyle style) {
    struct Face {
        int px;
        QFont::Weight weight;
    };
    static constexpr std::array<Face, 7> kFaces{{{22, QFont::DemiBold},
                                                 {16, QFont::DemiBold},
                                                 {14, QFont::Normal},
                                                 {14, QFont::DemiBold},
                                                 {12, QFont::Normal},
                                                 {12, QFont::DemiBold},
                                                 {22, QFont::DemiBold}}};
    const Face face = kFaces[static_cast<std::size_t>(style)];
    QFont font(current().family.isEmpty() ? familyOfTheDesktop() : current().family);
    font.setPixelSize(scaled(face.px));
    font.setWeight(face.weight);
    // Latin text looks the same; with shaping, measuring and painting text is a third of the time a page takes.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

void setStyle(QLabel& label, TextStyle style, Tone tone) {
    label.setProperty(kFace, static_cast<int>(style));
    label.setProperty(kTone, static_cast<int>(tone));
    if (label.testAttribute(Qt::WA_WState_Polished)) dress(label);  // a new label is dressed when it is first measured
}

void dress(QLabel& label) {
    const QVariant face = label.property(kFace);
    const QVariant tone = label.property(kTone);
    if (face.isValid()) label.setFont(font(static_cast<TextStyle>(face.toInt())));
    if (!tone.isValid()) return;
    QPalette palette;
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})  // it writes in its parent's
        palette.setColor(role, colourOf(static_cast<Tone>(tone.toInt())));
    label.setPalette(palette);
}

namespace {

/// Remembers its heights: a layout asks for them many times over.
class TextLabel final : public QLabel {
public:
    using QLabel::QLabel;

    [[nodiscard]] int heightForWidth(int width) const override {
        if (m_text != text() || m_font != font()) {
            m_heights.clear();
            m_text = text();
            m_font = font();
        }
        const auto known = m_heights.constFind(width);
        if (known != m_heights.constEnd()) return *known;
        return *m_heights.insert(width, QLabel::heightForWidth(width));
    }

private:
    mutable QString m_text{};
    mutable QFont m_font{};
    mutable QHash<int, int> m_heights{};
};

}  // namespace

QLabel* makeLabel(const QString& text, TextStyle style, Tone tone, bool wrap, QWidget* parent) {
    auto* label = new TextLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrap);
    setStyle(*label, style, tone);
    return label;
}

QColor tightnessColour(int tightness) {
    static constexpr std::array<unsigned, 11> kRamp{0x2B6CB0, 0x4079B0, 0x79A5CC, 0xA9C4D6, 0xD6D9CF, 0xEBD9B4,
                                                    0xF1C58A, 0xEFA963, 0xE58645, 0xC4521F, 0xB83A1E};
    return rgb(kRamp[static_cast<std::size_t>(std::clamp(tightness, 0, 10))]);
}

QColor onTightness(int tightness) { return tightness <= 1 || tightness >= 9 ? QColor(Qt::white) : lightTokens().text; }

QColor blockColour(BlockKind kind) {
    const Tokens& t = tokens();
    switch (kind) {
        case BlockKind::warmUp: return t.warmUp;
        case BlockKind::workout: return t.workout;
        case BlockKind::stretching: return t.stretching;
        case BlockKind::yoga: return t.yoga;
        case BlockKind::cardio:
        case BlockKind::easyWalk: return t.cardio;
    }
    return t.text2;
}

QString iconName(BlockKind kind) {
    switch (kind) {
        case BlockKind::warmUp: return QStringLiteral("flame");
        case BlockKind::workout: return QStringLiteral("dumbbell");
        case BlockKind::stretching: return QStringLiteral("stretch");
        case BlockKind::yoga: return QStringLiteral("lotus");
        case BlockKind::cardio:
        case BlockKind::easyWalk: return QStringLiteral("walk");
    }
    return {};
}

}  // namespace limber::inline gui
