// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace limber::inline gui {

/// The last row of a panel over the week: keep what is said, or "Not now". `Panel` has a signal `closed`.
template <class Panel, class Save>
[[nodiscard]] QWidget* makePanelFoot(Panel& panel, const QString& name, const QString& word, Save save) {
    auto* foot = new QWidget(&panel);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto* keep = new QPushButton(word, foot);
    keep->setObjectName(name);
    keep->setAccessibleName(word);
    auto* close = new QPushButton(QCoreApplication::translate("Week", "Not now"), foot);
    close->setProperty("quiet", true);
    close->setAccessibleName(close->text());
    row->addWidget(keep);
    row->addWidget(close);
    row->addStretch(1);
    QObject::connect(keep, &QPushButton::clicked, &panel, save);
    QObject::connect(close, &QPushButton::clicked, &panel, &Panel::closed);
    return foot;
}

}  // namespace limber::inline gui
