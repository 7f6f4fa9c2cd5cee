// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber::inline gui {

/// A swatch of the ramp and its number beside it; `large` as in a page's headline.
class TightnessMark : public QWidget {
    Q_OBJECT
public:
    enum class Size { small, large };
    explicit TightnessMark(double tightness, Size size = Size::small, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString number() const;

    double m_tightness;
    Size m_size;
};

}  // namespace limber::inline gui
