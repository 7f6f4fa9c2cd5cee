// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/muscle_roles.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

constexpr std::array kShares{1.0, 0.5, 0.25};

}  // namespace

MuscleRoles::MuscleRoles(QStringList names, QWidget* parent)
    : QWidget(parent), m_names(std::move(names)), m_rows(new QVBoxLayout), m_more(new QComboBox) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_rows->setSpacing(6);
    column->addLayout(m_rows);
    m_more->setAccessibleName(tr("Add a muscle"));
    m_more->addItem(tr("Add a muscle"));
    m_more->addItems(m_names);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QComboBox::activated, this, [this](int index) {
        m_more->setCurrentIndex(0);
        if (index == 0) return;
        add(static_cast<Muscle>(index - 1), m_usual);
        emit changed();
    });
}

void MuscleRoles::add(Muscle muscle, Role role) {
    const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.muscle == muscle; });
    if (same != m_lines.end()) return same->role->setCurrentIndex(static_cast<int>(role));
    const QString name = m_names.at(static_cast<int>(muscle));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    line->addWidget(makeLabel(name, TextStyle::body, Tone::text, true), 1);
    auto* roles = new QComboBox;
    roles->setAccessibleName(tr("What it does for %1").arg(name));
    roles->addItems({tr("works most"), tr("helps"), tr("steadies"), tr("is lengthened")});
    roles->setCurrentIndex(static_cast<int>(role));
    line->addWidget(roles);
    auto* out = new QPushButton;
    out->setIcon(icon("close"));
    out->setAccessibleName(tr("Remove %1").arg(name));
    out->setToolTip(out->accessibleName());
    out->setProperty("quiet", true);
    out->setProperty("square", true);
    line->addWidget(out);
    m_rows->addWidget(row);
    m_lines.push_back({muscle, roles, row});
    connect(roles, &QComboBox::activated, this, &MuscleRoles::changed);
    connect(out, &QPushButton::clicked, this, [this, muscle] {
        remove(muscle);
        m_more->setFocus(Qt::TabFocusReason);
        emit changed();
    });
}

void MuscleRoles::remove(Muscle muscle) {
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.muscle == muscle; });
    if (line == m_lines.end()) return;
    m_rows->removeWidget(line->row);
    line->row->hide();
    line->row->deleteLater();
    m_lines.erase(line);
}

void MuscleRoles::load(const std::map<Muscle, double>& worked, const std::vector<Muscle>& lengthened) {
    while (!m_lines.empty()) remove(m_lines.back().muscle);
    for (std::size_t role = 0; role < kShares.size(); ++role)
        for (const auto& [muscle, share] : worked)
            if (share == kShares.at(role)) add(muscle, static_cast<Role>(role));
    for (const Muscle muscle : lengthened) add(muscle, Role::lengthened);
}

std::map<Muscle, double> MuscleRoles::worked() const {
    std::map<Muscle, double> shares;
    for (const auto& line : m_lines)
        if (const auto role = static_cast<std::size_t>(line.role->currentIndex()); role < kShares.size())
            shares[line.muscle] = kShares.at(role);
    return shares;
}

std::vector<Muscle> MuscleRoles::lengthened() const {
    std::vector<Muscle> muscles;
    for (const auto& line : m_lines)
        if (line.role->currentIndex() == static_cast<int>(Role::lengthened)) muscles.push_back(line.muscle);
    return muscles;
}

}  // namespace limber::inline gui
