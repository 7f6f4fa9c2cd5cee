// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/workspace/operations/first_start_operations.h"

class QBoxLayout;
class QVBoxLayout;

namespace limber::inline gui {

/// One step of the first start: two columns of cards, one below the other where it is narrow.
class FirstStep : public QWidget {
    Q_OBJECT
public:
    FirstStep(QString title, QString why, QWidget* parent = nullptr);
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& why() const { return m_why; }
    virtual void store(FirstAnswers& answers) const = 0;
    /// As if nothing had been said; safety answers stay.
    virtual void clear() {}
    /// False while a field holds what cannot be stored.
    [[nodiscard]] virtual bool isValid() const { return true; }
    virtual void focusFirst() = 0;
    void setNarrow(bool narrow);

signals:
    /// Enter in a field that would keep it to itself.
    void finished();

protected:
    [[nodiscard]] QVBoxLayout* left() const { return m_left; }
    [[nodiscard]] QVBoxLayout* right() const { return m_right; }

private:
    QString m_title;
    QString m_why;
    QBoxLayout* m_columns;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
};

}  // namespace limber::inline gui
