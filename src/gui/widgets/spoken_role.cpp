// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/spoken_role.h"

#include <QAccessibleWidget>
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

QAccessibleInterface* makeSpoken(const QString&, QObject* object) {
    if (object == nullptr || !object->isWidgetType()) return nullptr;
    const auto* role = roleOf(object);
    return role == nullptr ? nullptr : new SpokenWidget(static_cast<QWidget*>(object), *role);
}

}  // namespace

void speakAs(QWidget& widget, QAccessible::Role role, std::vector<SpokenAction> actions) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeSpoken), true);
    new SpokenRole(widget, role, std::move(actions));
}

}  // namespace limber::inline gui
