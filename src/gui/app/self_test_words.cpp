// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/self_test_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "limber/workspace/own_record.h"

namespace limber::inline gui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("SelfTest", text); }

QStringList stepsOfBridge(const QString& side) {
    return {tr("Lie on your %1 side, elbow below the shoulder, the upper foot in front of the lower one.").arg(side),
            tr("Lift the hips until the body is one line from head to feet."),
            tr("Breathe evenly. Stop when the hips sink.")};
}

QStringList stepsOfBend(const QString& side) {
    return {tr("Stand with your back against a wall, feet hip-wide, arms hanging."),
            tr("Mark on your %1 thigh where the middle finger ends.").arg(side),
            tr("Slide the hand down as far as it goes without turning or leaning away from the wall. Mark it again."),
            tr("Measure from mark to mark.")};
}

}  // namespace

QString nameOfTest(SelfTestKind test) {
    switch (test) {
        case SelfTestKind::trunkExtensorHold: return tr("Back hold");
        case SelfTestKind::trunkFlexorHold: return tr("Front hold");
        case SelfTestKind::sideBridgeLeft: return tr("Side bridge, left");
        case SelfTestKind::sideBridgeRight: return tr("Side bridge, right");
        case SelfTestKind::sideBendLeft: return tr("Side-bend, left");
        case SelfTestKind::sideBendRight: break;
    }
    return tr("Side-bend, right");
}

QString aimOfTest(SelfTestKind test) {
    switch (test) {
        case SelfTestKind::trunkExtensorHold: return tr("How long your back muscles hold you level.");
        case SelfTestKind::trunkFlexorHold: return tr("How long your abdominals hold you leaning back.");
        case SelfTestKind::sideBridgeLeft:
        case SelfTestKind::sideBridgeRight: return tr("How long one side of your trunk holds you.");
        case SelfTestKind::sideBendLeft:
        case SelfTestKind::sideBendRight: break;
    }
    return tr("How far your hand slides down the thigh, in centimetres.");
}

QStringList stepsOfTest(SelfTestKind test) {
    switch (test) {
        case SelfTestKind::trunkExtensorHold:
            return {tr("Lie face down with the hip bones at the edge of a firm bench or bed, legs held down."),
                    tr("Cross your arms and lift until trunk and legs are one line."),
                    tr("Breathe evenly and look at the floor. Stop when the line breaks.")};
        case SelfTestKind::trunkFlexorHold:
            return {tr("Sit with knees bent, feet held down, arms crossed, the trunk leaning back half-way."),
                    tr("Keep the back straight and the chin low."), tr("Breathe evenly. Stop when the trunk moves.")};
        case SelfTestKind::sideBridgeLeft: return stepsOfBridge(tr("left"));
        case SelfTestKind::sideBridgeRight: return stepsOfBridge(tr("right"));
        case SelfTestKind::sideBendLeft: return stepsOfBend(tr("left"));
        case SelfTestKind::sideBendRight: break;
    }
    return stepsOfBend(tr("right"));
}

QString resultText(SelfTestKind test, double value) {
    const QString number = QLocale().toString(qRound(value * 10) / 10.0, 'g', 4);
    return isSideBend(test) ? tr("%1 cm").arg(number) : tr("%1 s").arg(number);
}

}  // namespace limber::inline gui
