// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "gui/widgets/key_help.h"
#include "gui/widgets/spoken_role.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

/// What a card of the week shows; sentences and names are ready for the screen.
struct BlockCardContent {
    QString id{};
    BlockKind kind{};
    QString title{};
    QString kindWord{};  ///< for those who do not see icon and colour
    QString dayWord{};   ///< as in "Monday 23 November"
    int minutes = 0;
    QStringList lines{};
    bool pinned = false;
    bool done = false;
    bool movable = true;
    QString note{};  ///< a word or two, as in "not logged"
};

/// One block of a day, painted; its height follows its minutes. Keys: Enter opens, arrows go to the next card,
/// Alt+arrows move it and Esc takes that back, P pins, Delete removes.
class BlockCard final : public QWidget {
    Q_OBJECT
public:
    explicit BlockCard(BlockCardContent content, QWidget* parent = nullptr);
    [[nodiscard]] const BlockCardContent& content() const { return m_content; }
    void setChosen(bool chosen);
    /// Heights follow the minutes where there are columns, the text alone in a list.
    void setPixelsPerMinute(double pixels);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What its keys do.
    [[nodiscard]] static QList<KeyHelp> keys();

    static constexpr auto kMimeType = "application/x-limber-block";

signals:
    void opened(const QString& id);
    void moveWanted(const QString& id, int days, int places);
    void pinWanted(const QString& id, bool pinned);
    void removeWanted(const QString& id);
    /// Esc: what was just moved goes back.
    void takeBackWanted();
    /// To the card that many days or places further.
    void focusWanted(int days, int places);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Piece {
        QString text;
        TextStyle style;
        QColor colour;
        int gapBefore;
    };
    [[nodiscard]] std::vector<Piece> pieces() const;
    [[nodiscard]] int textHeight(int width) const;
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] std::vector<SpokenAction> spokenActions();
    void paintSurface(QPainter& painter) const;
    void paintHead(QPainter& painter, const QRect& row) const;
    void moveBy(const QKeyEvent& event);

    BlockCardContent m_content;
    bool m_chosen = false;
    double m_pixelsPerMinute = 0;
    QPoint m_pressed{};
};

}  // namespace limber::inline gui
