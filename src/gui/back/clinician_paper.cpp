// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/clinician_paper.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <memory>

#include "gui/app/workspace_bridge.h"
#include "gui/back/sheet_drawings.h"
#include "gui/widgets/sets_text.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

constexpr double kChart = 92;
constexpr double kBody = 128;
constexpr double kGutter = 18;
constexpr std::size_t kPlaces = 6;
constexpr std::size_t kTried = 7;

QString tr(const char* text) { return QCoreApplication::translate("ClinicianPaper", text); }

QString number(double value) { return QLocale().toString(std::round(value * 10) / 10, 'g', 4); }

QString times(int count) { return count == 1 ? tr("once") : tr("%1 times").arg(count); }

QString capital(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

/// Lines under a heading.
struct Section {
    QString heading{};
    QStringList lines{};
};

class Sheet {
public:
    Sheet(const ClinicianSheet& sheet, QString own, const WorkspaceBridge& bridge)
        : m_sheet(sheet), m_own(std::move(own)), m_bridge(bridge) {}

    void draw(Paper& paper) const {
        head(paper);
        chart(paper);
        body(paper);
        pair(paper, tried(), training());
        pair(paper, answers(), health());
        questions(paper);
    }

private:
    [[nodiscard]] QString text(const Message& message) const { return m_bridge.text(message); }
    [[nodiscard]] QString term(std::string_view name) const {
        return QString::fromStdString(m_bridge.phrases().text("term." + std::string(name)));
    }
    [[nodiscard]] QString exercise(const std::string& id) const {
        const auto* found = m_bridge.snapshot().catalogue->exercise(id);
        return QString::fromStdString(found == nullptr ? id : found->name);
    }

    void head(Paper& paper) const {
        paper.text(tr("My back over eight weeks"), PaperText::title);
        paper.row(
            {{tr("%1 to %2").arg(dayText(m_sheet.range.first), dayText(m_sheet.range.last))},
             {tr("Name: ______________________   Born: ______________"), PaperText::body, paper.width() / 2, 0, true}});
        paper.space(8);
        paper.rule();
    }

    [[nodiscard]] QString course() const {
        const auto& tightness = m_sheet.tightness;
        if (!tightness.fourWeekMean) return tr("No tightness is logged in the last four weeks.");
        QString words = tr("Mean of the last four weeks: %1 of 10").arg(number(*tightness.fourWeekMean));
        if (tightness.change && std::abs(*tightness.change) >= 0.1)
            words += (*tightness.change < 0 ? tr(", %1 lower than in the four weeks before")
                                            : tr(", %1 higher than in the four weeks before"))
                         .arg(number(std::abs(*tightness.change)));
        return words + QStringLiteral(".");
    }

    void chart(Paper& paper) const {
        paper.space(8);
        paper.text(tr("How tight it was"), PaperText::heading);
        paper.text(course(), PaperText::body);
        paper.space(4);
        paper.picture(kChart,
                      [this](QPainter& painter, const QRectF& place) { drawTightness(painter, place, m_sheet.days); });
        paper.text(tr("The highest reading of each day, 0 not at all to 10 as tight as can be; black from 5 on. "
                      "A dot: a session on that day."),
                   PaperText::small);
    }

    [[nodiscard]] QStringList places() const {
        QStringList lines;
        for (const auto& place : m_sheet.places.places) {
            if (static_cast<std::size_t>(lines.size()) == kPlaces) break;
            QStringList words;
            if (place.tight > 0) words.append(tr("tight %1").arg(times(place.tight)));
            if (place.worst) words.append(tr("at most %1").arg(number(*place.worst)));
            if (place.tender > 0) words.append(tr("tender spot %1").arg(times(place.tender)));
            lines.append(capital(nameOfRegion(regionOf(place.area, place.side))) + ": " + words.join(", "));
        }
        if (lines.isEmpty()) lines.append(tr("No place is logged."));
        return lines;
    }

    [[nodiscard]] QStringList behaviour() const {
        QStringList lines;
        QStringList when;
        for (const auto& [moment, count] : m_sheet.tightened)
            when.append(tr("%1 %2").arg(nameOfTightened(moment).toLower(), times(count)));
        if (!when.isEmpty()) lines.append(tr("It tightened: %1").arg(when.join(", ")));
        QStringList mornings;
        for (const auto& [easier, count] : m_sheet.easier)
            mornings.append(tr("%1 %2").arg(term(limber::nameOf(easier)), times(count)));
        if (!mornings.isEmpty()) lines.append(tr("In the morning: %1").arg(mornings.join(", ")));
        QStringList eased;
        for (const auto& [relief, count] : m_sheet.eased)
            eased.append(tr("%1 %2").arg(term(limber::nameOf(relief)), times(count)));
        if (!eased.isEmpty()) lines.append(tr("Eased by: %1").arg(eased.join(", ")));
        if (!m_sheet.spreads) return lines;
        QStringList to;
        for (const auto& where : m_sheet.spreadsTo) to.append(QString::fromStdString(where));
        lines.append(to.isEmpty() ? tr("It spreads.") : tr("It spreads to: %1").arg(to.join(", ")));
        return lines;
    }

    void body(Paper& paper) const {
        paper.space(10);
        paper.text(tr("Where, and how it behaves"), PaperText::heading);
        const QString words = (places() + QStringList{QString()} + behaviour()).join('\n').trimmed();
        const double left = kBody * 0.76 + kGutter;
        const double height = std::max(kBody, paper.heightOf(words, PaperText::body, paper.width() - left));
        paper.keep(height);
        const double down = paper.heightLeft();
        paper.picture(0.01, [this](QPainter& painter, const QRectF& place) {
            drawBody(painter, QRectF(place.topLeft(), QSizeF(kBody * 0.76, kBody)), m_sheet.places);
        });
        paper.row({{words, PaperText::body, left}});
        paper.picture(std::max(0.0, height - (down - paper.heightLeft())), [](QPainter&, const QRectF&) {});
    }

    [[nodiscard]] Section tried() const {
        Section section{tr("Tried, and whether it helped"), {}};
        const auto& catalogue = *m_bridge.snapshot().catalogue;
        for (const auto& one : m_sheet.tried) {
            if (static_cast<std::size_t>(section.lines.size()) == kTried) break;
            const auto* treatment = catalogue.treatment(one.treatment);
            const QString name = QString::fromStdString(treatment == nullptr ? one.treatment : treatment->name);
            QString line = tr("%1: %2").arg(name, times(one.times));
            if (one.helped + one.didNot > 0)
                line += tr(", helped %1 of %2").arg(one.helped).arg(one.helped + one.didNot);
            section.lines.append(line);
        }
        for (const auto& change : m_sheet.changes) section.lines.append(tr("In the plan: %1").arg(text(change)));
        if (section.lines.isEmpty()) section.lines.append(tr("Nothing is logged yet."));
        return section;
    }

    [[nodiscard]] Section training() const {
        const auto& training = m_sheet.training;
        Section section{tr("Training"), {}};
        QString week = tr("A week: %1 sessions, %2 minutes")
                           .arg(number(training.sessionsAWeek))
                           .arg(static_cast<int>(std::lround(training.minutesAWeek)));
        if (training.meanEffort) week += tr(", effort %1 of 10").arg(number(*training.meanEffort));
        section.lines.append(week);
        section.lines.append(tr("In eight weeks: strength %1, cardio %2, stretching and yoga %3")
                                 .arg(training.strength)
                                 .arg(training.cardio)
                                 .arg(training.gentle));
        const Units units = m_bridge.snapshot().profile->unitsOfLoads();
        for (const auto& lift : training.backLifts)
            section.lines.append(tr("%1: %2, heaviest set %3")
                                     .arg(exercise(lift.exercise), times(lift.sessions),
                                          setsText({.exercise = lift.exercise, .sets = {lift.heaviest}}, units)));
        section.lines.append(training.plannedMinutes == 0
                                 ? tr("Planned for the next seven days: nothing yet")
                                 : tr("Planned for the next seven days: %1 workouts, %2 minutes "
                                      "in all")
                                       .arg(training.plannedSessions)
                                       .arg(training.plannedMinutes));
        return section;
    }

    [[nodiscard]] Section answers() const {
        Section section{tr("Safety questions"), {}};
        if (!m_sheet.answeredOn) {
            section.lines.append(tr("Not answered yet."));
            return section;
        }
        for (const auto question : m_sheet.yes)
            section.lines.append(
                tr("Yes: %1").arg(QString::fromStdString(m_bridge.snapshot().catalogue->question(question).text)));
        section.lines.append(m_sheet.yes.empty() ? tr("No to %1 questions").arg(m_sheet.no)
                                                 : tr("No to the other %1").arg(m_sheet.no));
        if (m_sheet.open > 0) section.lines.append(tr("Not answered: %1").arg(m_sheet.open));
        section.lines.append(tr("Last answered on %1").arg(dayText(*m_sheet.answeredOn)));
        return section;
    }

    [[nodiscard]] Section health() const {
        QStringList conditions;
        for (const auto condition : m_sheet.conditions) conditions.append(nameOfCondition(condition));
        QStringList medicines;
        for (const auto medicine : m_sheet.medicines) medicines.append(nameOfMedicine(medicine));
        const QString none = tr("none given");
        return {tr("Health and medicines"),
                {tr("To be careful with: %1").arg(conditions.isEmpty() ? none : conditions.join(", ")),
                 tr("Medicines: %1").arg(medicines.isEmpty() ? none : medicines.join(", "))}};
    }

    static void pair(Paper& paper, const Section& one, const Section& other) {
        const double half = (paper.width() - kGutter) / 2;
        const double right = half + kGutter;
        paper.space(10);
        const std::vector<PaperCell> headings{{one.heading, PaperText::heading, 0, half},
                                              {other.heading, PaperText::heading, right}};
        const std::vector<PaperCell> lines{{one.lines.join('\n'), PaperText::body, 0, half},
                                           {other.lines.join('\n'), PaperText::body, right}};
        paper.keep(paper.heightOf(headings) + paper.heightOf(lines));
        paper.row(headings);
        paper.row(lines);
    }

    void questions(Paper& paper) const {
        paper.space(10);
        paper.rule();
        paper.space(8);
        paper.text(tr("What I want to ask"), PaperText::heading);
        for (const QString& line : m_own.split('\n', Qt::SkipEmptyParts)) question(paper, line.trimmed());
        for (const auto& one : m_sheet.questions) question(paper, text(one));
    }

    static void question(Paper& paper, const QString& words) {
        if (words.isEmpty()) return;
        paper.row({{{}, PaperText::body, 0, 12, false, 1}, {words, PaperText::body, 16}});
        paper.space(3);
    }

    ClinicianSheet m_sheet;
    QString m_own;
    const WorkspaceBridge& m_bridge;
};

}  // namespace

PaperJob clinicianJob(const ClinicianSheet& sheet, const QString& own, const WorkspaceBridge& bridge) {
    return {tr("My back over eight weeks"), PaperFormat::page,
            tr("From Limber, a workout planner: what was logged and said, not a finding of a clinician."), true,
            [page = std::make_shared<Sheet>(sheet, own, bridge)](Paper& paper) { page->draw(paper); }};
}

}  // namespace limber::inline gui
