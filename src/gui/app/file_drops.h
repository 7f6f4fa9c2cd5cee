// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace limber::inline gui {

/// Takes a file that is dropped anywhere on a window, also where a field would take it for text.
class FileDrops final : public QObject {
    Q_OBJECT
public:
    explicit FileDrops(QWidget& window);
    /// The one local file that is carried; empty for anything else.
    [[nodiscard]] static QString fileIn(const QMimeData& carried);

signals:
    void dropped(const QString& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
};

}  // namespace limber::inline gui
