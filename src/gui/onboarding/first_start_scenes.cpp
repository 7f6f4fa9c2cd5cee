// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/onboarding/first_start_scenes.h"

#include "gui/app/example_run.h"
#include "gui/app/main_window.h"
#include "gui/onboarding/first_start_page.h"
#include "gui/settings/safety_card.h"
#include "gui/widgets/body_map.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/tightness_scale.h"

namespace limber::inline gui {
namespace {

QWidget& openStep(MainWindow& window, int step) {
    auto* page = new FirstStartPage(window.bridge(), window.coverParent());
    window.cover(page, QString::number(step));
    return *page;
}

}  // namespace

std::vector<PictureScene> firstStartScenes() {
    const auto step = [](int number) { return [number](MainWindow& window) { openStep(window, number); }; };
    return {
        {QStringLiteral("first-start-1"), step(1), {}},
        {QStringLiteral("first-start-1-yes"),
         [](MainWindow& window) {
             const auto* card = openStep(window, 1).findChild<SafetyCard*>();
             card->question(SafetyQuestion::saddleNumbness)->chip(0)->click();
         },
         {}},
        {QStringLiteral("first-start-2"), step(2), {}},
        {QStringLiteral("first-start-3"), step(3), {}},
        {QStringLiteral("first-start-4"), step(4), {}},
        {QStringLiteral("first-start-4-said"),
         [](MainWindow& window) {
             auto& page = openStep(window, 4);
             page.findChild<TightnessScale*>()->setValue(5);
             emit page.findChild<TightnessScale*>()->valueChanged();
             page.findChild<BodyMap*>()->setTight({Region::lowerBackLeft});
             emit page.findChild<BodyMap*>()->changed();
         },
         {}},
        {QStringLiteral("example"),
         [](MainWindow& window) {
             window.goTo(PageId::week);
             window.setTopLine(ExampleRun::line(), ExampleRun::tr("Leave"));
         },
         [](MainWindow& window) { window.setTopLine({}); }},
        {QStringLiteral("help"), [](MainWindow& window) { window.showHelp(); }, {}},
        {QStringLiteral("help-about"), [](MainWindow& window) { window.showHelp(QStringLiteral("about")); }, {}},
    };
}

}  // namespace limber::inline gui
