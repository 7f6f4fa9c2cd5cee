// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/item_detail.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/library/add_to_week.h"
#include "gui/library/detail_rows.h"
#include "gui/library/library_words.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

ItemDetail::ItemDetail(const WorkspaceBridge& bridge, const AppSettings& settings, QWidget* parent)
    : ScrollCard(parent), m_bridge(bridge), m_settings(settings), m_header(new QWidget), m_place(new QVBoxLayout) {
    setAccessibleName(tr("Details"));
    auto* line = new QHBoxLayout(m_header);
    line->setContentsMargins(kCardPadding - 8, 0, kCardPadding, 0);
    auto* back = new QPushButton(tr("Back to the list"));
    back->setIcon(icon("chevron-left"));
    back->setProperty("quiet", true);
    line->addWidget(back);
    line->addStretch(1);
    setHeader(m_header);
    m_header->hide();
    column()->setSpacing(0);
    column()->addLayout(m_place);
    connect(back, &QPushButton::clicked, this, &ItemDetail::closed);
    clear();
}

void ItemDetail::setBackShown(bool shown) { m_header->setVisible(shown); }

void ItemDetail::clear() {
    showItem({}, {});
    m_item.reset();
}

void ItemDetail::showItem(const ItemRef& item, const NotSuited& notSuited) {
    m_item = item;
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGrid);
    if (auto* old = m_place->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    m_place->addWidget(content);
    DetailRows filler(*rows);
    if (item.id.empty())
        filler.text(tr("Choose something from the list to see how it is done and what it asks of your back."),
                    Tone::secondary);
    else
        fill(filler, notSuited);
    filler.stretch();
    content->show();
}

void ItemDetail::fill(DetailRows& rows, const NotSuited& notSuited) {
    const auto& catalogue = *m_bridge.snapshot().catalogue;
    const auto reason = notSuited.find(*m_item);
    const QString notNow =
        reason == notSuited.end() ? QString() : tr("Not for you now. %1").arg(m_bridge.text(reason->second));
    if (isExercise(m_item->kind)) {
        if (const auto* exercise = catalogue.exercise(m_item->id)) addExercise(rows, *exercise, notNow);
    } else if (const auto* routine = catalogue.routine(m_item->id)) {
        addRoutine(rows, *routine, notNow, notSuited);
    } else if (const auto* treatment = catalogue.treatment(m_item->id)) {
        addTreatment(rows, *treatment, notNow);
    } else if (const auto cause = parseName<Cause>(m_item->id)) {
        addCause(rows, catalogue.cause(*cause));
    }
}

void ItemDetail::addRoutine(DetailRows& rows, const Routine& routine, const QString& notNow,
                            const NotSuited& notSuited) {
    const auto& catalogue = *m_bridge.snapshot().catalogue;
    rows.title(QString::fromStdString(routine.name),
               {{tr("Add to week"), QStringLiteral("plus"), [this](QPushButton& at) { emit addWanted(&at); }},
                {tr("Play"), QStringLiteral("play"),
                 [this, id = QString::fromStdString(routine.id)](QPushButton&) { emit playWanted(id); }}});
    rows.pills({{nameOfKind(ItemKind::routine), Tone::text}, {tr("%1 min").arg(routine.minutes), Tone::text}});
    if (!notNow.isEmpty()) rows.note(QStringLiteral("shield"), notNow, Tone::lookHere);
    rows.heading(tr("Its steps"));
    std::vector<std::pair<QString, std::function<void()>>> steps;
    QStringList notForNow;
    for (const auto& step : routine.steps)
        if (const auto* exercise = catalogue.exercise(step.exercise)) {
            const ItemRef ref{itemKindOf(exercise->kind), exercise->id};
            if (const auto reason = notSuited.find(ref); reason != notSuited.end())
                notForNow << tr("%1: %2").arg(QString::fromStdString(exercise->name), m_bridge.text(reason->second));
            steps.emplace_back(tr("%1, %2 s").arg(QString::fromStdString(exercise->name)).arg(step.seconds),
                               [this, ref] { emit opened(ref); });
        }
    rows.links(tr("In order"), steps);
    notForNow.removeDuplicates();
    for (const QString& line : notForNow) rows.text(line, Tone::secondary);
    rows.sources(routine.sources, catalogue);
}

void ItemDetail::addTreatment(DetailRows& rows, const Treatment& treatment, const QString& notNow) {
    const auto words = [](const std::string& text) { return QString::fromStdString(text); };
    rows.title(words(treatment.name), {});
    rows.pills({{nameOfKind(ItemKind::treatment), Tone::text}, {term(nameOf(treatment.grade)), Tone::text}});
    if (!notNow.isEmpty()) rows.note(QStringLiteral("shield"), notNow, Tone::lookHere);
    rows.text(words(treatment.what));
    rows.heading(tr("How much"));
    rows.text(words(treatment.dose));
    rows.heading(tr("How"));
    rows.text(words(treatment.how));
    rows.heading(tr("How sure"));
    rows.text(words(treatment.howSure));
    if (!treatment.cautions.empty()) rows.heading(tr("When not to"));
    for (const auto& caution : treatment.cautions) rows.note(QStringLiteral("shield"), words(caution), Tone::secondary);
    std::vector<std::pair<QString, std::function<void()>>> causes;
    for (const Cause cause : treatment.answers)
        causes.emplace_back(words(m_bridge.snapshot().catalogue->cause(cause).name), [this, cause] {
            emit opened({ItemKind::cause, std::string(nameOf(cause))});
        });
    if (!causes.empty()) rows.links(tr("It answers"), causes);
    rows.sources(treatment.sources, *m_bridge.snapshot().catalogue);
}

void ItemDetail::addCause(DetailRows& rows, const CausePage& page) {
    const auto words = [](const std::string& text) { return QString::fromStdString(text); };
    rows.title(words(page.name), {});
    rows.pills({{nameOfKind(ItemKind::cause), Tone::text}});
    rows.heading(tr("What is claimed"));
    rows.text(words(page.claimed));
    rows.heading(tr("What is known"));
    rows.text(words(page.known));
    rows.heading(tr("What Limber looks at"));
    rows.text(words(page.looksAt));
    rows.heading(tr("What helps"));
    rows.text(words(page.helps));
    std::vector<std::pair<QString, std::function<void()>>> treatments;
    for (const auto& treatment : m_bridge.snapshot().catalogue->treatments())
        if (std::find(treatment.answers.begin(), treatment.answers.end(), page.cause) != treatment.answers.end())
            treatments.emplace_back(words(treatment.name), [this, id = treatment.id] {
                emit opened({ItemKind::treatment, id});
            });
    if (!treatments.empty()) rows.links(tr("Care"), treatments);
    rows.sources(page.sources, *m_bridge.snapshot().catalogue);
}

QString ItemDetail::term(std::string_view name) const {
    return m_bridge.text(Message{"term." + std::string(name), {}});
}

}  // namespace limber::inline gui
