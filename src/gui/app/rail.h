// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>
#include <map>

#include "gui/app/page.h"

class QVBoxLayout;

namespace limber::inline gui {

/// Icon over word; filled when its page is shown.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& word, const QString& iconName, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_icon;
};

/// The pages at the left edge of the window; arrows move between them.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent);
    /// The first `Settings` goes to the foot.
    void add(PageId id, const QString& word, const QString& iconName, const QKeySequence& keys);
    void setCurrent(PageId id);

signals:
    void chosen(limber::gui::PageId id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_top;
    QVBoxLayout* m_foot;
    std::map<PageId, RailButton*> m_buttons;
};

}  // namespace limber::inline gui
