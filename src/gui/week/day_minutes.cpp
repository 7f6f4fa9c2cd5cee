// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/day_minutes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "gui/week/week_text.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kMostMinutes = 600;
constexpr int kFieldWidth = 56;

}  // namespace

DayMinutes::DayMinutes(Date date, int planned, int available, bool editable, QWidget* parent)
    : QWidget(parent), m_date(date), m_available(available), m_button(new QPushButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const bool tooMuch = planned > available && editable;
    m_button->setText(planned > 0 ? tr("%1 of %2 min").arg(planned).arg(available)
                      : editable  ? tr("%1 min free").arg(available)
                                  : QString());
    m_button->setObjectName(QStringLiteral("minutes-%1").arg(QString::fromStdString(toIso(date))));
    m_button->setProperty("minutes", true);
    m_button->setProperty("tooMuch", tooMuch);
    m_button->setEnabled(editable);
    m_button->setAccessibleName(tr("Time on %1: %2. Change it").arg(weekdayText(date), m_button->text()));
    m_button->setToolTip(tooMuch ? tr("More is planned than you have time for on this day. Press to change the time.")
                         : editable ? tr("Minutes planned, of those you have on this day. Press to change them.")
                                    : tr("Minutes planned, of those you had on this day."));
    row->addWidget(m_button);
    row->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &DayMinutes::open);
}

void DayMinutes::open() {
    if (m_field == nullptr) {
        m_field = new NumberField(tr("Minutes you have on %1").arg(weekdayText(m_date)), 0, kMostMinutes, 0, this);
        m_field->setObjectName(QStringLiteral("minutes-field"));
        m_field->setProperty("compact", true);
        m_field->setFixedWidth(scaled(kFieldWidth));
        m_field->installEventFilter(this);
        auto* row = static_cast<QHBoxLayout*>(layout());
        row->insertWidget(1, m_field);
        row->insertWidget(2, makeLabel(tr("min"), TextStyle::small, Tone::secondary, false, this));
        connect(m_field, &QLineEdit::returnPressed, this, [this] { close(true); });
    }
    m_field->setNumber(m_available);
    m_button->hide();
    m_field->show();
    m_field->setFocus(Qt::TabFocusReason);
    m_field->selectAll();
}

void DayMinutes::close(bool keep) {
    if (m_field == nullptr || m_button->isVisible() || (keep && !m_field->isInRange())) return;
    const auto minutes = m_field->whole();
    delete layout()->takeAt(2)->widget();
    m_field->deleteLater();
    m_field = nullptr;
    m_button->show();
    m_button->setFocus(Qt::OtherFocusReason);
    if (keep && minutes != m_available) emit wanted(m_date, minutes);
}

bool DayMinutes::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close(false);
        return true;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(
            this, [this] { close(true); }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

}  // namespace limber::inline gui
