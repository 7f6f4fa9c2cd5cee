// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace limber::inline gui {

/// Asks the desktop not to blank the screen, since nobody touches the computer from a mat.
class ScreenAwake final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~ScreenAwake() override;
    void hold(const QString& reason);
    void release();

private:
    bool m_held = false;
    quint32 m_cookie = 0;
};

}  // namespace limber::inline gui
