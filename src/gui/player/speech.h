// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QTextToSpeech;

namespace limber::inline gui {

/// Says short sentences aloud, where Qt has a voice. The voice is made with the first sentence.
class Speech final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// False in a program that was built without Qt TextToSpeech.
    [[nodiscard]] static bool isBuiltIn();
    /// Breaks off what is being said.
    void say(const QString& sentence);
    void beQuiet();

private:
    QTextToSpeech* m_voice = nullptr;
};

}  // namespace limber::inline gui
