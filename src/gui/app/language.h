// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;
class QLocale;

namespace limber::inline gui {

/// What one may choose: "system" and the languages there are texts of, as ISO codes.
[[nodiscard]] QStringList languageChoices();
/// The language that a choice comes to on this computer: "system" is its first language that there are texts of, else
/// English, as is anything unknown. The pseudo-language is itself.
[[nodiscard]] QString languageOf(const QString& choice);
/// Dates, numbers and the first weekday that go with a language on this computer: those of its territory where it has
/// them in that language.
[[nodiscard]] QLocale localeOf(const QString& language);

/// From now on `tr()`, Qt's own texts, dates and numbers are in that language; windows hear of it as a LanguageChange.
void speak(QCoreApplication& application, const QString& language);
/// What `speak` was called with last; English before.
[[nodiscard]] QString currentLanguage();

}  // namespace limber::inline gui
