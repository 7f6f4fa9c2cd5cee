// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <set>

#include "limber/guidance/assess.h"
#include "limber/guidance/contributors.h"
#include "limber/knowledge/catalogue.h"
#include "limber/phrasing/phrases.h"
#include "safety/people_at_risk.h"
#include "support/simulated_people.h"

namespace limber::test {
namespace {

class Speaker {
public:
    void say(const Message& message) {
        if (message.code.empty()) return;
        m_said.insert(message.code);
        EXPECT_TRUE(m_phrases->knows(message.code)) << message.code;
        const auto text = m_phrases->text(message);
        EXPECT_EQ(text.find_first_of("{}_"), std::string::npos) << message.code << ": " << text;
    }
    void say(const std::vector<Message>& messages) {
        for (const auto& message : messages) say(message);
    }
    void sayAllOf(const Profile& profile, const History& history, Date today) {
        const auto& catalogue = *builtInCatalogue();
        const auto assessment = assess(profile, history, today, catalogue);
        say(assessment.safety.reasons);
        for (const auto& cause : assessment.causes) {
            for (const auto& finding : cause.findings) say(finding.text);
            say(cause.wouldChange);
        }
        for (const auto& tip : rankTips(assessment, profile, history, today, catalogue).tips) {
            say(tip.why);
            say(tip.acts);
            say(tip.cautions);
        }
        for (const auto& session : recentContributors(profile, history, today, 42, catalogue))
            for (const auto& contributor : session.contributors) say(contributor.text);
    }
    [[nodiscard]] std::size_t count() const { return m_said.size(); }

private:
    std::shared_ptr<const Phrases> m_phrases = Phrases::builtIn("en", builtInCatalogue());
    std::set<std::string> m_said;
};

TEST(Words, OfGuidanceAreAllWholeSentences) {
    Speaker speaker;
    for (const auto cause : allOf<Cause>())
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto person = simulatedPerson(Seed{seed}, cause);
            speaker.sayAllOf(person.profile, person.history, person.today);
        }
    for (const auto& person : peopleAtRisk()) speaker.sayAllOf(person.profile, person.history, kToday);
    EXPECT_GT(speaker.count(), 120U);
}

}  // namespace
}  // namespace limber::test
