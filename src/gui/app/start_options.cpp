// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/start_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdlib>
#include <cstring>

#include "gui/app/language.h"
#include "limber/base/pseudo_text.h"
#include "limber/workspace/workspace.h"

namespace limber::inline gui {
namespace {

const QStringList kThemes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")};

QString tr(const char* text) { return QCoreApplication::translate("StartOptions", text); }

[[noreturn]] void refuse(const QString& option, const QString& value, const QString& expected) {
    const QString line = tr("limber: --%1 %2: expected %3").arg(option, value, expected);
    std::fprintf(stderr, "%s\n", qPrintable(line));
    std::exit(1);
}

QStringList pageNames() {
    QStringList names;
    for (const PageId page :
         {PageId::week, PageId::log, PageId::back, PageId::trends, PageId::library, PageId::settings})
        names << pageName(page);
    return names;
}

class Parser {
public:
    explicit Parser(const QStringList& arguments) {
        m_parser.setApplicationDescription(tr("A workout planner for people whose back tightens when they train."));
        m_parser.addHelpOption();
        m_parser.addVersionOption();
        const auto add = [this](const char* name, const QString& meaning, const char* value) {
            m_parser.addOption({QString::fromLatin1(name), meaning, QString::fromLatin1(value)});
        };
        m_parser.addOption(
            {{QStringLiteral("db"), QStringLiteral("data")}, tr("The data file."), QStringLiteral("file")});
        add("today", tr("The date to take for today, as 2026-11-23."), "date");
        add("page", tr("The page to open: %1.").arg(pageNames().join(QStringLiteral(", "))), "page");
        addFlag("log", tr("Opens the log on the session to log next."));
        addFlag("tight-now", tr("Starts five quiet minutes for a back that is tight right now."));
        addFlag("check-in", tr("Opens the morning check-in."));
        addFlag("hidden", tr("Starts in the tray, without a window."));
        add("theme", tr("%1.").arg(kThemes.join(QStringLiteral(", "))), "theme");
        add("text-scale", tr("Size of the text, 0.9 to 1.5."), "scale");
        add("language", tr("%1.").arg(languageChoices().join(QStringLiteral(", "))), "language");
        add("pictures", tr("Draws every page from invented data into a folder, and leaves."), "folder");
        add("scene", tr("Of the pictures, only scenes whose name begins so: player, self-test, first-start, help ..."),
            "name");
        addFlag("quit-after-paint", tr("Leaves once the page is painted."));
        m_parser.process(arguments);
    }

    [[nodiscard]] bool has(const char* name) const { return m_parser.isSet(QLatin1String(name)); }
    [[nodiscard]] QString value(const char* name) const { return m_parser.value(QLatin1String(name)); }

    [[nodiscard]] std::optional<int> oneOf(const char* name, const QStringList& names) const {
        if (!has(name)) return std::nullopt;
        const auto index = names.indexOf(value(name));
        if (index < 0) refuse(QLatin1String(name), value(name), names.join(QStringLiteral(", ")));
        return static_cast<int>(index);
    }

private:
    void addFlag(const char* name, const QString& meaning) { m_parser.addOption({QString::fromLatin1(name), meaning}); }

    QCommandLineParser m_parser;
};

Errand errandFrom(const Parser& parser) {
    if (const auto page = parser.oneOf("page", pageNames())) return {Errand::Kind::page, static_cast<PageId>(*page)};
    if (parser.has("log")) return {Errand::Kind::log};
    if (parser.has("tight-now")) return {Errand::Kind::tightNow};
    if (parser.has("check-in")) return {Errand::Kind::checkIn};
    return {parser.has("hidden") ? Errand::Kind::keep : Errand::Kind::open};
}

std::optional<Date> todayFrom(const Parser& parser) {
    if (!parser.has("today")) return std::nullopt;
    const auto date = parseDate(parser.value("today").toStdString());
    if (!date) refuse(QStringLiteral("today"), parser.value("today"), tr("a date as 2026-11-23"));
    return *date;
}

std::optional<double> scaleFrom(const Parser& parser) {
    if (!parser.has("text-scale")) return std::nullopt;
    bool isNumber = false;
    const double scale = parser.value("text-scale").toDouble(&isNumber);
    if (!isNumber || scale < 0.9 || scale > 1.5)
        refuse(QStringLiteral("text-scale"), parser.value("text-scale"), tr("a number from 0.9 to 1.5"));
    return scale;
}

bool isAsked(int argc, char** argv, const char* option) {
    for (int i = 1; i < argc; ++i)
        if (std::strncmp(argv[i], option, std::strlen(option)) == 0) return true;
    return false;
}

}  // namespace

StartOptions startOptions(const QStringList& arguments) {
    const Parser parser(arguments);
    StartOptions options;
    options.file = parser.has("db") ? std::filesystem::path(parser.value("db").toStdString()) : defaultDataFile();
    options.today = todayFrom(parser);
    options.errand = errandFrom(parser);
    options.hidden = parser.has("hidden");
    if (const auto theme = parser.oneOf("theme", kThemes)) options.theme = static_cast<ThemeChoice>(*theme);
    options.textScale = scaleFrom(parser);
    const QStringList languages = languageChoices() << QString::fromLatin1(kPseudoLanguage.data());
    if (const auto language = parser.oneOf("language", languages)) options.language = languages.at(*language);
    options.pictures = parser.value("pictures");
    options.scene = parser.value("scene");
    options.quitAfterPaint = parser.has("quit-after-paint");
    return options;
}

bool hasDisplay(int argc, char** argv) {
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return true;
    if (isAsked(argc, argv, "-platform")) return true;
    if (!isAsked(argc, argv, "--pictures") && !isAsked(argc, argv, "--help") && !isAsked(argc, argv, "--version"))
        return false;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return true;
}

}  // namespace limber::inline gui
