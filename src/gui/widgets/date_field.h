// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "limber/base/date.h"

namespace limber::inline gui {

/// A date, chosen from a calendar or with Up and Down; never after the latest.
class DateField : public QPushButton {
    Q_OBJECT
public:
    explicit DateField(const QString& accessibleName, QWidget* parent = nullptr);
    void setLatest(Date latest);
    void setDate(Date date);
    [[nodiscard]] Date date() const { return m_date; }

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(Date date);
    void openCalendar();

    QString m_name;
    Date m_date{};
    Date m_latest{};
};

}  // namespace limber::inline gui
