// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace limber::inline gui {

/// A number with its words on one line, or the words below where there is no room; before it a swatch of the
/// tightness ramp where one is set.
class SummaryFigure final : public QWidget {
    Q_OBJECT
public:
    explicit SummaryFigure(QWidget* parent = nullptr);
    /// Either may be empty.
    void show(const QString& number, const QString& words);
    void setSwatch(std::optional<int> tightness);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Of the one line.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int swatchWidth() const;
    [[nodiscard]] int numberWidth() const;
    [[nodiscard]] int lineHeight() const;

    /// In pixels, of the scale they were measured at.
    struct Widths {
        int scale = 0;
        int number = 0;
        int words = 0;
    };
    [[nodiscard]] const Widths& widths() const;

    mutable Widths m_widths{};
    QString m_number{};
    QString m_words{};
    std::optional<int> m_tightness{};
};

}  // namespace limber::inline gui
