// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "limber/domain/profile.h"

class QVBoxLayout;

namespace limber::inline gui {

/// Part of the profile on one card. What is changed is saved at once.
class ProfileCard : public Card {
    Q_OBJECT
public:
    ProfileCard(const QString& title, const QString& why, QWidget* parent = nullptr);
    virtual void load(const Profile& profile) = 0;
    virtual void store(Profile& profile) const = 0;
    /// False while a field holds what cannot be stored.
    [[nodiscard]] virtual bool isValid() const { return true; }

signals:
    void edited();

protected:
    /// A question above its answer.
    void ask(const QString& question, QWidget* answer);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
};

}  // namespace limber::inline gui
