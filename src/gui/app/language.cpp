// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>

#include "limber/base/pseudo_text.h"

namespace limber::inline gui {
namespace {

const auto kSystem = QStringLiteral("system");
const auto kEnglish = QStringLiteral("en");
const auto kGerman = QStringLiteral("de");
const auto kPseudo = QString::fromLatin1(kPseudoLanguage.data(), static_cast<int>(kPseudoLanguage.size()));
const auto kNamespace = QByteArrayLiteral("limber::gui::");

QString& language() {
    static QString current = kEnglish;
    return current;
}

/// The translations know classes by their names alone, as lupdate reads the sources.
class OurTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* source, const char* comment, int n) const override {
        const QByteArray name(context);
        const char* plain = name.startsWith(kNamespace) ? context + kNamespace.size() : context;
        return QTranslator::translate(plain, source, comment, n);
    }
};

class PseudoTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int n) const override {
        const QString text = QString::fromUtf8(source);
        if (QByteArray(context).startsWith('Q') && QByteArray(context) != "QObject") return {};
        static const QRegularExpression kDateFormat(QStringLiteral("^[dMyhm:. ]*$"));
        if (kDateFormat.match(text).hasMatch()) return text;
        auto pseudo = QString::fromStdString(pseudoText(text.toStdString()));
        return n < 0 ? pseudo : pseudo.replace(QLatin1String("%n"), QString::number(n));
    }
};

void install(QCoreApplication& application, QTranslator* translator) {
    translator->setObjectName(kSystem);
    QCoreApplication::installTranslator(translator);
    translator->setParent(&application);
}

}  // namespace

QStringList languageChoices() { return {kSystem, kEnglish, kGerman}; }

QString languageOf(const QString& choice) {
    const QStringList known{kEnglish, kGerman, kPseudo};
    if (choice != kSystem) return known.contains(choice) ? choice : kEnglish;
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (known.contains(wanted.left(2))) return wanted.left(2);
    return kEnglish;
}

QLocale localeOf(const QString& language) {
    const QLocale system = QLocale::system();
    if (system.name().left(2) == language) return system;
    if (language == kGerman) return QLocale(QLocale::German, system.territory());
    if (system.language() == QLocale::C) return system;
    const QLocale english(QLocale::English, system.territory());
    if (english.territory() == system.territory()) return english;
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void speak(QCoreApplication& application, const QString& language) {
    for (auto* old : application.findChildren<QTranslator*>(kSystem, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    gui::language() = language;
    QLocale::setDefault(localeOf(language));
    if (language == kPseudo) return install(application, new PseudoTranslator);
    auto* qt = new QTranslator;
    if (qt->load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(application, qt);
    else
        delete qt;
    auto* ours = new OurTranslator;
    if (ours->load(QStringLiteral(":/translations/limber_%1.qm").arg(language)))
        install(application, ours);
    else
        delete ours;
}

QString currentLanguage() { return language(); }

}  // namespace limber::inline gui
