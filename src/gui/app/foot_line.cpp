// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/foot_line.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace limber::inline gui {
namespace {

constexpr int kShownMilliseconds = 8000;
constexpr int kFoot = 24;

}  // namespace

FootLine::FootLine(QWidget* parent)
    : Card(parent, &Tokens::surface, &Tokens::fieldLine),
      m_sign(new QLabel(this)),
      m_sentence(makeLabel({}, TextStyle::body, Tone::text, true, this)),
      m_undo(new QPushButton(tr("Undo"), this)) {
    m_sentence->setObjectName(QStringLiteral("foot-sentence"));
    m_undo->setObjectName(QStringLiteral("foot-undo"));
    m_undo->setProperty("compact", true);
    m_undo->setAccessibleName(tr("Undo the last change"));
    auto* close = new QPushButton(this);
    close->setIcon(icon(QStringLiteral("close"), &Tokens::text2));
    close->setProperty("compact", true);
    close->setProperty("quiet", true);
    close->setAccessibleName(tr("Close this line"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->addWidget(m_sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_undo);
    row->addWidget(close);
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undo();
    });
    parent->installEventFilter(this);
}

void FootLine::say(const QString& sentence, bool undoable) { show(sentence, undoable, false); }
void FootLine::sayError(const QString& sentence) { show(sentence, false, true); }

void FootLine::show(const QString& sentence, bool undoable, bool isError) {
    m_sentence->setText(sentence);
    m_sign->setPixmap(isError ? icon(QStringLiteral("warning"), tokens().lookHere).pixmap(scaled(20), scaled(20))
                              : icon(QStringLiteral("check"), tokens().ok).pixmap(scaled(20), scaled(20)));
    m_undo->setVisible(undoable);
    setAccessibleName(sentence);
    for (auto* part : keptInSight()) part->installEventFilter(this);
    QWidget::show();
    settle();
    raise();
    if (isError)
        m_timer.stop();
    else
        m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FootLine::settle() {
    const int room = parentWidget()->width() - 2 * kPageMargin;
    const int wanted = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + scaled(180);
    const int width = std::min(std::max(wanted, scaled(320)), std::min(room, scaled(760)));
    const int height = std::max(heightForWidth(width), scaled(52));
    QRect place((parentWidget()->width() - width) / 2, parentWidget()->height() - height - kFoot, width, height);
    for (const auto* part : keptInSight()) {
        const QRect kept(part->mapTo(parentWidget(), QPoint()), part->size());
        if (part->isVisible() && kept.intersects(place)) place.moveBottom(kept.top() - kGrid);
    }
    setGeometry(place);
}

QList<QWidget*> FootLine::keptInSight() const {
    QList<QWidget*> parts;
    for (auto* widget : parentWidget()->findChildren<QWidget*>())
        if (widget->property(kKeptInSight).toBool()) parts.append(widget);
    return parts;
}

void FootLine::moveTo(QWidget* parent) {
    const bool wasShown = isVisible();
    parentWidget()->removeEventFilter(this);
    setParent(parent);
    parent->installEventFilter(this);
    if (!wasShown) return;
    QWidget::show();
    settle();
    raise();
}

bool FootLine::offersUndo() const { return !isHidden() && !m_undo->isHidden(); }

bool FootLine::eventFilter(QObject* watched, QEvent* event) {
    const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::Move ||
                       event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (moves && isVisible()) settle();
    return Card::eventFilter(watched, event);
}

}  // namespace limber::inline gui
