// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/style_sheet.h"

#include <QFont>
#include <QHash>
#include <cmath>

namespace limber::inline gui {
namespace {

constexpr auto kButtons = R"(
QPushButton, QToolButton { min-height: %buttonInner%px; padding: 0 14px; border: 1px solid %line%; border-radius: 8px;
    background: %surface%; color: %text%; font-weight: 500; }
QPushButton:hover, QToolButton:hover { background: %hover%; border-color: %fieldLine%; }
QPushButton:pressed, QToolButton:pressed { background: %surface2%; }
QPushButton:checked, QToolButton:checked { background: %accentSoft%; border-color: %accent%; color: %accent%; }
QPushButton:focus, QToolButton:focus { border: 2px solid %accent%; padding: 0 13px; min-height: %buttonFocus%px; }
QPushButton:disabled, QToolButton:disabled { color: %disabled%; border-color: %line%; background: transparent; }
QPushButton[primary="true"] { background: %accent%; border-color: %accent%; color: %onAccent%; font-weight: 600; }
QPushButton[primary="true"]:hover { background: %accentHover%; border-color: %accentHover%; }
QPushButton[primary="true"]:focus { border: 2px solid %text%; }
QPushButton[primary="true"]:disabled { background: %surface2%; border-color: %surface2%; color: %disabled%; }
QPushButton[quiet="true"], QToolButton[quiet="true"] { background: transparent; border-color: transparent;
    color: %text2%; }
QPushButton[quiet="true"]:hover, QToolButton[quiet="true"]:hover { background: %surface2%; color: %text%; }
QPushButton[quiet="true"]:focus, QToolButton[quiet="true"]:focus { border-color: %accent%; }
QPushButton[quiet="true"]:disabled { color: %disabled%; border-color: transparent; }
QPushButton[compact="true"] { min-height: %compactInner%px; padding: 0 10px; font-size: %small%px; }
QPushButton[compact="true"]:focus { min-height: %compactFocus%px; padding: 0 9px; }
QPushButton[link="true"] { min-height: %linkInner%px; padding: 0; border: 2px solid transparent;
    border-radius: 4px; background: transparent; color: %accent%; font-size: %small%px; font-weight: 600; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid %accent%; padding: 0; }
QPushButton[inline="true"] { min-height: %linkInner%px; padding: 0 5px; border: 1px solid transparent;
    border-radius: 6px; background: transparent; font-weight: 400; text-align: left; }
QPushButton[inline="true"]:hover { background: %surface2%; }
QPushButton[inline="true"]:focus { border: 2px solid %accent%; padding: 0 4px; }
QPushButton[large="true"] { min-height: %largeInner%px; padding: 0 20px; font-size: %card%px; }
QPushButton[large="true"]:focus { min-height: %largeFocus%px; padding: 0 19px; }
QPushButton[choice="true"] { text-align: left; padding: 0 14px; font-size: %body%px; font-weight: 600; }
QPushButton[choice="true"]:focus { padding: 0 13px; }
QPushButton[control="true"] { padding: 0 18px; min-height: %controlInner%px; font-size: %card%px; }
QPushButton[control="true"]:focus { padding: 0 17px; min-height: %controlFocus%px; }
QPushButton[control="true"][primary="true"] { padding: 0 26px; }
QPushButton[control="true"][primary="true"]:focus { padding: 0 26px; }
QPushButton[square="true"] { padding: 0; min-width: %buttonInner%px; max-width: %buttonInner%px; }
QPushButton[square="true"]:focus { padding: 0; min-width: %buttonFocus%px; max-width: %buttonFocus%px; }
QPushButton[dashed="true"] { min-height: %linkInner%px; padding: 2px 10px; border: 1px dashed %line%;
    background: transparent; color: %text2%; font-size: %small%px; font-weight: 400; }
QPushButton[dashed="true"]:hover { border-color: %fieldLine%; color: %text%; background: %surface%; }
QPushButton[dashed="true"]:focus { border: 2px solid %accent%; padding: 1px 9px; }
QPushButton[dose="true"] { color: %text%; padding: 0 4px; font-size: %body%px; font-weight: 400; min-height: %linkInner%px; }
QPushButton[dose="true"]:focus { padding: 0 3px; }
QPushButton[minutes="true"] { min-height: %linkInner%px; padding: 0 3px; margin-left: -4px; border: 1px solid transparent;
    border-radius: 4px; background: transparent; color: %text2%; font-size: %small%px; font-weight: 400; }
QPushButton[minutes="true"]:hover { background: %surface2%; color: %text%; }
QPushButton[minutes="true"]:focus { border: 2px solid %accent%; padding: 0 2px; }
QPushButton[minutes="true"]:disabled { color: %text2%; background: transparent; }
QPushButton[tooMuch="true"] { color: %lookHere%; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
)";

constexpr auto kFields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { min-height: %fieldInner%px; padding: 0 8px;
    border: 1px solid %fieldLine%; border-radius: 6px; background: %surface%;
    selection-background-color: %accent%; selection-color: %onAccent%; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit[compact="true"] { min-height: %linkInner%px; padding: 0 5px; font-size: %small%px; }
QLineEdit[compact="true"]:focus { padding: 0 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border: 2px solid %accent%;
    padding: 0 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px 5px; }
QLineEdit:disabled, QAbstractSpinBox:disabled { border-color: %line%; color: %disabled%; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { min-height: 0; border: none; padding: 0; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; height: 0; border: none; }
QComboBox QAbstractItemView, QListView, QTreeView, QTableView { background: %surface%; color: %text%;
    border: 1px solid %line%; border-radius: 8px; outline: none; selection-background-color: %accentSoft%;
    selection-color: %text%; }
QComboBox QAbstractItemView { border-color: %fieldLine%; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: %menuRow%px; padding: 0 8px; border-radius: 6px; }
QHeaderView::section { background: %surface%; color: %text2%; border: none; border-bottom: 1px solid %line%;
    padding: 6px 8px; font-size: %small%px; }
)";

constexpr auto kRest = R"(
QMainWindow, QDialog { background: %background%; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { width: 12px; margin: 2px; background: transparent; }
QScrollBar:horizontal { height: 12px; margin: 2px; background: transparent; }
QScrollBar::handle { background: %scroll%; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: %fieldLine%; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: %surface%; color: %text%; border: 1px solid %fieldLine%; padding: 6px 8px;
    font-size: %small%px; }
QMenu { background: %surface%; color: %text%; border: 1px solid %fieldLine%; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; min-height: 24px; }
QMenu::item:selected { background: %accentSoft%; color: %text%; }
QMenu::item:disabled { color: %disabled%; }
QMenu::separator { height: 1px; background: %line%; margin: 4px 8px; }
QProgressBar { border: none; border-radius: 4px; background: %surface2%; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { border-radius: 4px; background: %accent%; }
QFrame[rule="true"] { background: %line%; border: none; max-height: 1px; min-height: 1px; }
)";

constexpr auto kLabels = R"(
QLabel[face="title"] { font-size: %title%px; font-weight: 600; }
QLabel[face="number"] { font-size: %title%px; font-weight: 600; }
QLabel[face="card"] { font-size: %card%px; font-weight: 600; }
QLabel[face="body"] { font-size: %body%px; font-weight: 400; }
QLabel[face="bodyStrong"] { font-size: %body%px; font-weight: 600; }
QLabel[face="small"] { font-size: %small%px; font-weight: 400; }
QLabel[face="smallStrong"] { font-size: %small%px; font-weight: 600; }
QLabel[tone="text"] { color: %text%; }
QLabel[tone="secondary"] { color: %text2%; }
QLabel[tone="accent"] { color: %accent%; }
QLabel[tone="ok"] { color: %ok%; }
QLabel[tone="lookHere"] { color: %lookHere%; }
QLabel[tone="urgent"] { color: %urgent%; }
)";

QHash<QString, QString> valuesOf(const Tokens& t) {
    const auto px = [](int value) { return QString::number(scaled(value)); };
    QHash<QString, QString> values;
    const auto colour = [&values](const char* name, const QColor& value) {
        values.insert(QLatin1String(name), value.name());
    };
    colour("background", t.background), colour("surface", t.surface), colour("surface2", t.surface2);
    colour("line", t.line), colour("fieldLine", t.fieldLine), colour("text", t.text), colour("text2", t.text2);
    colour("accent", t.accent), colour("onAccent", t.onAccent), colour("accentSoft", t.accentSoft);
    colour("ok", t.ok), colour("lookHere", t.lookHere), colour("urgent", t.urgent);
    colour("hover", mixed(t.surface, t.surface2, 0.6)), colour("accentHover", mixed(t.accent, t.text, 0.15));
    colour("disabled", mixed(t.text2, t.surface, 0.35)), colour("scroll", mixed(t.line, t.fieldLine, 0.4));
    const auto size = [&](const char* name, int value) { values.insert(QLatin1String(name), px(value)); };
    const auto inner = [&](const char* name, int value, int frame) {
        values.insert(QLatin1String(name), QString::number(scaled(value) - frame));
    };
    size("title", 22), size("card", 16), size("body", 14), size("small", 12), size("menuRow", 28);
    inner("buttonInner", kButtonHeight, 2), inner("buttonFocus", kButtonHeight, 4);
    inner("compactInner", 28, 2), inner("compactFocus", 28, 4), inner("linkInner", 24, 2);
    inner("fieldInner", 32, 2), inner("largeInner", 48, 2), inner("largeFocus", 48, 4);
    inner("controlInner", 56, 2), inner("controlFocus", 56, 4);
    return values;
}

}  // namespace

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto channel = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QString styleSheet(const Tokens& tokens) {
    QString sheet =
        QString::fromLatin1(kButtons) + QLatin1String(kFields) + QLatin1String(kRest) + QLatin1String(kLabels);
    const auto values = valuesOf(tokens);
    for (auto it = values.begin(); it != values.end(); ++it)
        sheet.replace(QLatin1Char('%') + it.key() + QLatin1Char('%'), it.value());
    return sheet;
}

}  // namespace limber::inline gui
