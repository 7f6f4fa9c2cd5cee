// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/rail.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kWidth = 92;
constexpr int kInset = 8;
constexpr int kButton = 60;

/// The application's sign, drawn sharply at any scale.
class Sign final : public QWidget {
public:
    explicit Sign(QWidget* parent) : QWidget(parent) { setFixedSize(40, 40); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().accent);
        painter.drawRoundedRect(rect(), kCardRadius, kCardRadius);
        icon(QStringLiteral("sign"), tokens().onAccent).paint(&painter, rect());
    }
};

}  // namespace

RailButton::RailButton(const QString& word, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_icon(iconName) {
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize RailButton::sizeHint() const {
    const QFontMetrics metrics(limber::font(TextStyle::smallStrong));
    return {std::max(kWidth - 2 * kInset, metrics.horizontalAdvance(text()) + 12), scaled(kButton)};
}

void RailButton::enterEvent(QEnterEvent*) { update(); }
void RailButton::leaveEvent(QEvent*) { update(); }

void RailButton::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accentSoft : t.surface2);
        painter.drawRoundedRect(box, kBlockRadius, kBlockRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, kBlockRadius, kBlockRadius);
    }
    const QColor ink = isChecked() ? t.accent : t.text2;
    const int side = scaled(22);
    const int top = (height() - side - scaled(20)) / 2;
    limber::icon(m_icon, ink).paint(&painter, (width() - side) / 2, top, side, side);
    painter.setPen(ink);
    painter.setFont(limber::font(isChecked() ? TextStyle::smallStrong : TextStyle::small));
    painter.drawText(QRect(0, top + side + 2, width(), scaled(18)), Qt::AlignCenter, text());
}

Rail::Rail(QWidget* parent) : QWidget(parent), m_top(new QVBoxLayout), m_foot(new QVBoxLayout) {
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kInset, 16, kInset + 1, 16);
    column->setSpacing(0);
    column->addWidget(new Sign(this), 0, Qt::AlignHCenter);
    column->addSpacing(20);
    m_top->setSpacing(4);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_foot);
}

void Rail::add(PageId id, const QString& word, const QString& iconName, const QKeySequence& keys) {
    auto* button = new RailButton(word, iconName, this);
    button->setObjectName(QStringLiteral("rail-%1").arg(iconName));
    button->setToolTip(tr("%1 (%2)").arg(word, keys.toString(QKeySequence::NativeText)));
    (id == PageId::settings ? m_foot : m_top)->addWidget(button);
    m_buttons[id] = button;
    connect(button, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
}

void Rail::setCurrent(PageId id) {
    for (const auto& [page, button] : m_buttons) button->setChecked(page == id);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens().line);
}

}  // namespace limber::inline gui
