// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace limber::inline gui {

/// The line that opens and closes what is below it: a name with a few words under it, anything beside them, a chevron.
class CauseHead : public QAbstractButton {
    Q_OBJECT
public:
    CauseHead(const QString& name, const QString& words, QWidget* beside, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void checkStateSet() override;
    void nextCheckState() override;
    bool event(QEvent* event) override;

private:
    void turnChevron();

    QLabel* m_chevron;
};

}  // namespace limber::inline gui
