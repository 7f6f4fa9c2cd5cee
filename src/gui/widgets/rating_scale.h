// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>
#include <cmath>
#include <optional>

namespace limber::inline gui {

/// What the eleven swatches of a rating say and look like.
struct RatingLook {
    QString (*words)(int rating) = nullptr;
    QColor (*fill)(int rating, bool chosen) = nullptr;
    QColor (*ink)(int rating, bool chosen) = nullptr;
    bool showsTitle = true;
    QString hint{};  ///< beside the title while nothing is chosen
};

/// 0-10 swatches under a title and the words of the chosen one, the words of both ends below. Starts without a value.
/// Keys: 0-9 choose (1 then 0 gives 10), arrows step, Home and End, Delete takes the answer back, Enter is done with
/// it.
class RatingScale : public QWidget {
    Q_OBJECT
public:
    RatingScale(const QString& title, RatingLook look, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<int> value() const { return m_value; }
    void setValue(std::optional<int> value);
    /// As a person does, which is told.
    void choose(std::optional<int> value);
    [[nodiscard]] QString title() const { return m_title; }
    /// As in "6 of 10, hard", or that nothing was chosen.
    [[nodiscard]] QString valueText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void valueChanged();
    /// Enter: on to the next question.
    void answered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF swatch(int rating) const;
    [[nodiscard]] std::optional<int> swatchAt(QPointF position) const;
    void paintTitle(class QPainter& painter) const;
    void paintSwatch(class QPainter& painter, int rating) const;

    QString m_title;
    RatingLook m_look;
    std::optional<int> m_value;
    std::optional<int> m_hovered;
    bool m_justTypedOne = false;
};

/// To set a scale from a rating of the log, which may be finer.
template <class Rating>
[[nodiscard]] std::optional<int> wholeOf(const std::optional<Rating>& rating) {
    return rating ? std::optional(static_cast<int>(std::lround(rating->value()))) : std::nullopt;
}

/// The chosen value; a finer one that was stored stays while its swatch is still the chosen one.
template <class Rating>
[[nodiscard]] std::optional<Rating> ratingOf(const RatingScale& scale, const std::optional<Rating>& stored) {
    if (scale.value() == wholeOf(stored)) return stored;
    return scale.value() ? Rating::from(*scale.value()) : std::nullopt;
}

}  // namespace limber::inline gui
