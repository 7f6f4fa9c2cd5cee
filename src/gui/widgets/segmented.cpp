// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/segmented.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include "gui/widgets/painting.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

class Segment final : public QAbstractButton {
public:
    Segment(const QString& text, bool first, bool last) : m_first(first), m_last(last) {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {QFontMetrics(limber::font(TextStyle::bodyStrong)).horizontalAdvance(text()) + 28, scaled(34)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto& t = tokens();
        // The frame of the whole: this segment's part of one rounded rectangle.
        const QRectF whole = QRectF(rect()).adjusted(m_first ? 0.5 : -20.0, 0.5, m_last ? -0.5 : 20.0, -0.5);
        painter.setPen(QPen(t.fieldLine, 1));
        painter.setBrush(isChecked() ? t.accentSoft : underMouse() ? t.surface2 : t.surface);
        painter.drawRoundedRect(whole, kBlockRadius, kBlockRadius);
        if (!m_first) painter.drawLine(QPointF(0.5, 1), QPointF(0.5, height() - 1));
        painter.setPen(isChecked() ? t.accent : t.text);
        painter.setFont(limber::font(isChecked() ? TextStyle::bodyStrong : TextStyle::body));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (showsFocus(*this)) paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 6);
    }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
        if (event->type() == QEvent::ApplicationFontChange) updateGeometry();
        return QAbstractButton::event(event);
    }

private:
    bool m_first;
    bool m_last;
};

}  // namespace

Segmented::Segmented(const QString& accessibleName, const QStringList& words, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    setAccessibleName(accessibleName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < words.size(); ++i) {
        auto* segment = new Segment(words.at(i), i == 0, i + 1 == words.size());
        m_group->addButton(segment, i);
        row->addWidget(segment);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on) return;
        // Tab comes to the chosen one, which the arrows then move on from.
        for (auto* segment : m_group->buttons())
            segment->setFocusPolicy(segment->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        emit changed(id);
    });
    m_group->button(0)->setChecked(true);
}

int Segmented::chosen() const { return m_group->checkedId(); }

void Segmented::setChosen(int index) { m_group->button(index)->setChecked(true); }

}  // namespace limber::inline gui
