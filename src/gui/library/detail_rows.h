// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>
#include <string>
#include <vector>

#include "gui/widgets/card.h"
#include "limber/knowledge/search.h"

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace limber::inline gui {

struct DetailAction {
    QString word{};
    QString icon{};
    std::function<void(QPushButton&)> act{};
};

/// Fills the column of a detail page, from top to bottom.
class DetailRows {
public:
    explicit DetailRows(QVBoxLayout& column) : m_column(column) {}

    /// The name with the first action beside it, the others below.
    void title(const QString& name, const std::vector<DetailAction>& actions);
    void pills(const std::vector<std::pair<QString, Tone>>& words);
    void heading(const QString& text);
    void text(const QString& text, Tone tone = Tone::text);
    /// With a sign before it, as a caution.
    void note(const QString& iconName, const QString& text, Tone tone);
    void numbered(const QStringList& lines);
    /// A small word above a value, several side by side.
    void facts(const std::vector<std::pair<QString, QString>>& facts);
    void links(const QString& word, const std::vector<std::pair<QString, std::function<void()>>>& targets);
    void sources(const std::vector<std::string>& ids, const Catalogue& catalogue);
    void rule();
    void widget(QWidget* widget);
    void stretch();

private:
    QVBoxLayout& m_column;
};

}  // namespace limber::inline gui
