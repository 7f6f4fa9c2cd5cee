// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/spoken_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

namespace limber::inline gui {

namespace {

/// Hangs on the widget it speaks for.
class SpokenRole final : public QObject {
public:
    SpokenRole(QWidget& widget, QAccessible::Role spoken, std::vector<SpokenAction> can)
        : QObject(&widget), role(spoken), actions(std::move(can)) {}

    QAccessible::Role role;
    std::vector<SpokenAction> actions;
};

SpokenRole* roleOf(const QObject* object) {
    for (QObject* child : object->children())
        if (auto* role = dynamic_cast<SpokenRole*>(child)) return role;
    return nullptr;
}

class SpokenWidget final : public QAccessibleWidget {
public:
    SpokenWidget(QWidget* widget, const SpokenRole& role)
        : QAccessibleWidget(widget, role.role), m_actions(role.actions) {}

    QStringList actionNames() const override {
        QStringList names;
        for (const auto& action : m_actions) names << action.name;
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override {
        const auto action = std::find_if(m_actions.begin(), m_actions.end(),
                                         [&](const SpokenAction& known) { return known.name == name; });
        if (action == m_actions.end()) return QAccessibleWidget::doAction(name);
        QTimer::singleShot(0, widget(), action->run);  // the widget may be gone after it
    }

private:
    std::vector<SpokenAction> m_actions;
};

QMenu* menuOf(const QAbstractButton& button) {
    const auto* push = qobject_cast<const QPushButton*>(&button);
    return push == nullptr ? nullptr : push->menu();
}

/// Qt's own decides once what a button is, often before it was made checkable, and toggles it behind its back: a person
/// who presses it is also told of by `clicked`.
class SpokenButton final : public QAccessibleWidget {
public:
    explicit SpokenButton(QAbstractButton* button) : QAccessibleWidget(button), m_button(button) {}

    QAccessible::Role role() const override {
        const bool grouped = m_button->group() != nullptr && m_button->group()->exclusive();
        if (m_button->isCheckable())
            return grouped || m_button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
        return menuOf(*m_button) == nullptr ? QAccessible::Button : QAccessible::ButtonMenu;
    }

    QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && given.isEmpty() ? m_button->text().remove(QLatin1Char('&')) : given;
    }

    QAccessible::State state() const override {
        auto state = QAccessibleWidget::state();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        state.hasPopup = menuOf(*m_button) != nullptr;
        return state;
    }

    QStringList actionNames() const override { return QStringList{ownAction()} + QAccessibleWidget::actionNames(); }

    void doAction(const QString& name) override {
        if (name != ownAction()) return QAccessibleWidget::doAction(name);
        if (menuOf(*m_button) != nullptr)
            QTimer::singleShot(0, m_button, [push = static_cast<QPushButton*>(m_button)] { push->showMenu(); });
        else
            QTimer::singleShot(0, m_button, &QAbstractButton::click);
    }

private:
    QString ownAction() const {
        if (m_button->isCheckable()) return toggleAction();
        return menuOf(*m_button) == nullptr ? pressAction() : showMenuAction();
    }

    QAbstractButton* m_button;
};

QAccessibleInterface* makeButtonSpoken(const QString&, QObject* object) {
    auto* button = qobject_cast<QAbstractButton*>(object);
    return button == nullptr ? nullptr : new SpokenButton(button);
}

QAccessibleInterface* makeSpoken(const QString&, QObject* object) {
    if (object == nullptr || !object->isWidgetType()) return nullptr;
    const auto* role = roleOf(object);
    return role == nullptr ? nullptr : new SpokenWidget(static_cast<QWidget*>(object), *role);
}

}  // namespace

void speakButtonsAsPressed() { QAccessible::installFactory(makeButtonSpoken); }

void speakAs(QWidget& widget, QAccessible::Role role, std::vector<SpokenAction> actions) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeSpoken), true);
    new SpokenRole(widget, role, std::move(actions));
}

}  // namespace limber::inline gui
