// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/onboarding/first_step.h"

#include <QVBoxLayout>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

FirstStep::FirstStep(QString title, QString why, QWidget* parent)
    : QWidget(parent),
      m_title(std::move(title)),
      m_why(std::move(why)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_left(new QVBoxLayout),
      m_right(new QVBoxLayout) {
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(kGap);
    for (auto* column : {m_left, m_right}) {
        column->setSpacing(kGap);
        m_columns->addLayout(column, 1);
    }
}

void FirstStep::setNarrow(bool narrow) {
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace limber::inline gui
