// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <atomic>
#include <memory>

#include "limber/base/progress.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace limber::inline gui {

/// Between the thread that works and the window that waits.
struct LongWork {
    std::atomic<int> percent{0};
    std::atomic<bool> stop{false};
    [[nodiscard]] static Progress progressOf(const std::shared_ptr<LongWork>& work);
};

/// How far a long work is, and "Stop".
class WaitView final : public QWidget {
    Q_OBJECT
public:
    explicit WaitView(QWidget* parent = nullptr);
    /// Shows itself when the work lasts.
    void follow(const QString& sentence, const std::shared_ptr<LongWork>& work);
    void finish();

private:
    std::shared_ptr<LongWork> m_work;
    QLabel* m_sentence;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QTimer m_look;
};

}  // namespace limber::inline gui
