// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/knowledge/catalogue.h"

class QPushButton;

namespace limber::inline gui {

/// "Numbness, swelling, dark urine, fever? When to get help": one quiet line that opens into the list.
class GetHelp : public QWidget {
    Q_OBJECT
public:
    explicit GetHelp(const Catalogue& catalogue, QWidget* parent = nullptr);
    void open();

signals:
    /// The person wants to answer the questions.
    void answer();

private:
    QWidget* makeList(const Catalogue& catalogue);

    QPushButton* m_link;
    QWidget* m_list;
};

}  // namespace limber::inline gui
