// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "limber/base/date.h"

class QPushButton;

namespace limber::inline gui {

class NumberField;

/// Minutes planned of the minutes that a day has. A press or Enter opens a field for those it has; Enter keeps them,
/// Esc does not, an empty field goes back to the ordinary ones.
class DayMinutes final : public QWidget {
    Q_OBJECT
public:
    DayMinutes(Date date, int planned, int available, bool editable, QWidget* parent = nullptr);

signals:
    void wanted(limber::Date date, std::optional<int> minutes);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open();
    void close(bool keep);

    Date m_date;
    int m_available;
    QPushButton* m_button;
    NumberField* m_field = nullptr;
};

}  // namespace limber::inline gui
