// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick for start-up: a Qt Widgets window with one label, which says so once it is painted, and leaves.
#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <cstdio>

namespace {

class Window final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::quit();
        });
    }
};

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Window window(QStringLiteral("empty"));
    window.resize(1360, 850);
    window.show();
    return QApplication::exec();
}
