// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/page.h"
#include "gui/widgets/key_help.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace limber::inline gui {

/// Help over the whole window: how it works and where that ends, where the data is, the keys, and what Limber is made
/// of.
class HelpPage final : public Page {
    Q_OBJECT
public:
    /// `keys`: those of the window and its pages. `dataFile`: where the data is.
    HelpPage(const QList<KeyHelp>& keys, const QString& dataFile, QWidget* parent = nullptr);
    /// "about" brings version and licences into view.
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override { return true; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void arrange();
    QWidget* makeContent(const QList<KeyHelp>& keys, const QString& dataFile);

    QWidget* m_head;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_about = nullptr;
    QPushButton* m_close = nullptr;
};

}  // namespace limber::inline gui
