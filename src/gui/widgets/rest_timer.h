// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;

namespace limber::inline gui {

/// The rest after a set, counted quietly: hidden until one begins, and gone for the session once dismissed.
class RestTimer : public QWidget {
    Q_OBJECT
public:
    /// `now`: milliseconds that never go back.
    explicit RestTimer(std::function<qint64()> now, QWidget* parent = nullptr);
    void begin(int seconds);
    /// Ready for another session.
    void reset();
    [[nodiscard]] QString words() const;

signals:
    void dismissed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void tick();

    std::function<qint64()> m_now;
    qint64 m_began = 0;
    int m_seconds = 0;
    bool m_over = false;
    bool m_dismissed = false;
    QTimer m_ticker;
    QLabel* m_words;
};

}  // namespace limber::inline gui
