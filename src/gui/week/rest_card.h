// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber::inline gui {

/// A calm card that fills what is left of a rest day, with the reason for it.
class RestCard final : public QWidget {
    Q_OBJECT
public:
    /// `flat`: one line in a list, not the rest of a column.
    RestCard(const QString& reason, bool flat, QWidget* parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintFlat(class QPainter& painter) const;
    QString m_reason;
    bool m_flat;
};

}  // namespace limber::inline gui
