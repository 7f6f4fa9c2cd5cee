// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace limber::inline gui {

/// A calm card that says that and why a day is for rest, with easy things to do for who likes. It fills what is left
/// of the column of an otherwise empty day.
class RestCard final : public QWidget {
    Q_OBJECT
public:
    enum class Shape { column, belowOthers, row };
    RestCard(const QString& reason, Shape shape, bool offers, QWidget* parent = nullptr);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void walkWanted();
    void routineWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addOffers();
    void paintFlat(class QPainter& painter) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] int textHeight(int width) const;
    QString m_reason;
    Shape m_shape;
    QWidget* m_offers = nullptr;
};

}  // namespace limber::inline gui
