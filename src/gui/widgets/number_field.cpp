// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/number_field.h"

#include <QFocusEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <cmath>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

NumberField::NumberField(const QString& accessibleName, double low, double high, int decimals, QWidget* parent)
    : QLineEdit(parent), m_low(low), m_high(high), m_decimals(decimals) {
    setAccessibleName(accessibleName);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QString fraction = decimals > 0 ? QStringLiteral("([.,]\\d{0,%1})?").arg(decimals) : QString();
    setValidator(new QRegularExpressionValidator(QRegularExpression("\\d{0,4}" + fraction), this));
    setFixedWidth(scaled(64));
    connect(this, &QLineEdit::textEdited, this, &NumberField::edited);
}

std::optional<double> NumberField::number() const {
    bool ok = false;
    const double value = QString(text()).replace(',', '.').toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<int> NumberField::whole() const {
    const auto value = number();
    return value ? std::optional(static_cast<int>(std::lround(*value))) : std::nullopt;
}

void NumberField::setNumber(std::optional<double> number) { setText(number ? format(*number) : QString()); }

void NumberField::setHint(std::optional<double> number) {
    setPlaceholderText(number ? format(*number) : QStringLiteral("–"));
}

bool NumberField::isInRange() const {
    const auto value = number();
    return !value || (*value >= m_low && *value <= m_high);
}

void NumberField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    m_justPressed = event->reason() == Qt::MouseFocusReason;
}

void NumberField::mouseReleaseEvent(QMouseEvent* event) {
    QLineEdit::mouseReleaseEvent(event);
    if (m_justPressed && !hasSelectedText()) selectAll();
    m_justPressed = false;
}

QString NumberField::format(double number) const {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(number, 'f', m_decimals);
    while (m_decimals > 0 && text.endsWith('0')) text.chop(1);
    if (text.endsWith(locale.decimalPoint())) text.chop(1);
    return text;
}

}  // namespace limber::inline gui
