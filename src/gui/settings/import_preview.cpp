// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/import_preview.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/settings/import_names.h"
#include "gui/settings/remarks_view.h"
#include "gui/widgets/card.h"
#include "gui/widgets/full_date.h"

namespace limber::inline gui {
namespace {

QVBoxLayout* addCard(QVBoxLayout& column) {
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    inside->setSpacing(kGrid);
    column.addWidget(card);
    return inside;
}

}  // namespace

QString ImportPreview::programOf(const ImportSummary& summary) {
    if (!summary.format) return tr("Limber");
    switch (*summary.format) {
        case ForeignFormat::strong: return tr("Strong");
        case ForeignFormat::hevy: return tr("Hevy");
        case ForeignFormat::fitnotes: return tr("FitNotes");
    }
    return {};
}

bool ImportPreview::isEmpty(const ImportSummary& summary) {
    return summary.added + summary.others + summary.deleted == 0;
}

ImportPreview::ImportPreview(const WorkspaceBridge& bridge, const ImportSummary& summary, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    addFacts(*column, summary);
    if (!summary.newNames.empty()) addNames(*column, summary);
    if (auto* remarks = makeRemarksCard(bridge, summary)) column->addWidget(remarks);
    column->addStretch(1);
}

std::map<std::string, std::string> ImportPreview::choices() const {
    return m_names == nullptr ? std::map<std::string, std::string>{} : m_names->choices();
}

void ImportPreview::refresh(const ImportSummary& summary) { m_facts->setText(factsOf(summary)); }

QString ImportPreview::factsOf(const ImportSummary& summary) const {
    QStringList facts;
    const auto say = [&](const char* code, std::vector<std::pair<std::string, FieldValue>> fields = {}) {
        facts << m_bridge.text({code, std::move(fields)});
    };
    if (summary.dates)
        say("bring.holds", {{"sessions", summary.sessions},
                            {"sets", summary.sets},
                            {"first", fullDate(summary.dates->first).toStdString()},
                            {"last", fullDate(summary.dates->last).toStdString()}});
    else
        say("bring.holds_nothing");
    if (isEmpty(summary))
        say("bring.none_new");
    else if (summary.added == summary.sessions && summary.added > 0)
        say("bring.all_new");
    else if (summary.sessions > 0)
        say("bring.some_new", {{"added", summary.added}});
    if (summary.others + summary.deleted > 0)
        say("bring.others", {{"others", summary.others}, {"deleted", summary.deleted}});
    if (summary.estimatedMinutes > 0) say("bring.estimated", {{"sessions", summary.estimatedMinutes}});
    if (summary.leftOut > 0) say("bring.left_out", {{"sets", summary.leftOut}});
    return facts.join(' ');
}

void ImportPreview::addFacts(QVBoxLayout& column, const ImportSummary& summary) {
    auto* inside = addCard(column);
    inside->addWidget(makeLabel(tr("An export of %1").arg(programOf(summary)), TextStyle::card, Tone::text, true));
    m_facts = makeLabel(factsOf(summary), TextStyle::body, Tone::text, true);
    inside->addWidget(m_facts);
    if (!summary.known.empty()) addKnown(*inside, summary);
}

void ImportPreview::addKnown(QVBoxLayout& column, const ImportSummary& summary) {
    const auto count = static_cast<int>(summary.known.size());
    auto* title =
        makeLabel(m_bridge.text({"bring.known", {{"names", count}}}), TextStyle::bodyStrong, Tone::text, true);
    title->setContentsMargins(0, kGrid, 0, 0);
    column.addWidget(title);
    QStringList lines;
    for (const auto& [name, id] : summary.known)
        if (const auto* exercise = m_bridge.snapshot().catalogue->exercise(id))
            lines << tr("%1 is %2").arg(QString::fromStdString(name), QString::fromStdString(exercise->name));
    auto* list = makeLabel(lines.join('\n'), TextStyle::small, Tone::secondary, true);
    list->hide();
    auto* show = new QPushButton(tr("Show which"));
    show->setProperty("link", true);
    show->setAccessibleName(tr("Show which exercises are recognised"));
    column.addWidget(show, 0, Qt::AlignLeft);
    column.addWidget(list);
    connect(show, &QPushButton::clicked, this, [list, show] {
        const bool opens = !list->isVisible();
        list->setVisible(opens);
        show->setText(opens ? tr("Hide") : tr("Show which"));
    });
}

void ImportPreview::addNames(QVBoxLayout& column, const ImportSummary& summary) {
    auto* inside = addCard(column);
    const auto count = static_cast<int>(summary.newNames.size());
    const auto* code = summary.format ? "bring.new_names" : "bring.own_names";
    inside->addWidget(makeLabel(m_bridge.text({code, {{"names", count}}}), TextStyle::card, Tone::text, true));
    if (!summary.format) {
        QStringList names;
        for (const auto& name : summary.newNames) names << QString::fromStdString(name.name);
        return inside->addWidget(makeLabel(names.join(QStringLiteral(", ")), TextStyle::body, Tone::secondary, true));
    }
    inside->addWidget(makeLabel(tr("Kept as exercises of your own, with the muscles guessed from their names; you can "
                                   "change that in the library. Or say which exercise each of them is."),
                                TextStyle::small, Tone::secondary, true));
    m_names = new ImportNames(m_bridge, summary.newNames);
    inside->addWidget(m_names);
    connect(m_names, &ImportNames::changed, this, &ImportPreview::chosen);
}

}  // namespace limber::inline gui
