// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace limber::inline gui {

/// 0-10 swatches of the tightness ramp under a title and the words of the chosen one. Starts without a value.
/// Keys: 0-9 choose (1 then 0 gives 10), arrows step, Home and End, Delete takes the answer back.
class TightnessScale : public QWidget {
    Q_OBJECT
public:
    explicit TightnessScale(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<int> value() const { return m_value; }
    void setValue(std::optional<int> value);
    [[nodiscard]] QString title() const { return m_title; }
    /// "6 of 10, clearly tight, still moving freely", or that nothing was chosen.
    [[nodiscard]] QString valueText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void valueChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF swatch(int tightness) const;
    [[nodiscard]] std::optional<int> swatchAt(QPointF position) const;
    void choose(std::optional<int> value);
    void paintTitle(class QPainter& painter) const;
    void paintSwatch(class QPainter& painter, int tightness) const;

    QString m_title;
    std::optional<int> m_value;
    std::optional<int> m_hovered;
    bool m_justTypedOne = false;
};

}  // namespace limber::inline gui
