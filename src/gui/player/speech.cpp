// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/speech.h"

#ifdef LIMBER_SPEECH
#include <QTextToSpeech>
#endif

namespace limber::inline gui {

#ifdef LIMBER_SPEECH

bool Speech::isBuiltIn() { return true; }

void Speech::say(const QString& sentence) {
    if (m_voice == nullptr) m_voice = new QTextToSpeech(this);
    m_voice->stop();
    m_voice->say(sentence);
}

void Speech::beQuiet() {
    if (m_voice != nullptr) m_voice->stop();
}

#else

bool Speech::isBuiltIn() { return false; }
void Speech::say(const QString&) {}
void Speech::beQuiet() {}

#endif

}  // namespace limber::inline gui
