// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/clinician_view.h"

#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/back/clinician_paper.h"
#include "gui/widgets/card.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/save_as.h"

namespace limber::inline gui {

namespace {

constexpr int kPreviewWidth = 600;
constexpr int kSideWidth = 320;
/// Below this width at 100 % text what can be done stands above the sheet.
constexpr int kBeside = 900;
constexpr int kTypingPause = 300;

}  // namespace

ClinicianView::ClinicianView(WorkspaceBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_later(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_notice = new Notice;
    column->addWidget(m_notice);
    m_parts = new QBoxLayout(QBoxLayout::RightToLeft);
    m_parts->setSpacing(kGap);
    m_parts->addWidget(makeSide(), 0, Qt::AlignTop);
    m_preview = new QLabel;
    m_preview->setAccessibleName(tr("The page as it will be printed"));
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_parts->addWidget(m_preview, 1);
    column->addLayout(m_parts, 1);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &ClinicianView::drawPreview);
}

QWidget* ClinicianView::makeSide() {
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("One sheet to take along"), TextStyle::card, Tone::text, true));
    column->addWidget(makeLabel(tr("What you logged and said in eight weeks, without any guess. Nothing leaves this "
                                   "computer unless you print or save it."),
                                TextStyle::body, Tone::secondary, true));
    auto* asked = makeLabel(tr("Your own questions, one a line"), TextStyle::bodyStrong);
    m_own = new QPlainTextEdit;
    m_own->setAccessibleName(asked->text());
    m_own->setTabChangesFocus(true);
    m_own->setFixedHeight(scaled(120));
    asked->setBuddy(m_own);
    column->addWidget(asked);
    column->addWidget(m_own);
    auto* print = new QPushButton(tr("Print"));
    print->setProperty("primary", true);
    print->setIcon(icon("print", &Tokens::onAccent));
    auto* save = new QPushButton(tr("Save as PDF"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(print);
    row->addWidget(save);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_own, &QPlainTextEdit::textChanged, this, [this] { m_later->start(kTypingPause); });
    connect(print, &QPushButton::clicked, this, [this] {
        if (m_sheet) printOnPaper(*this, clinicianJob(*m_sheet, m_own->toPlainText(), m_bridge));
    });
    connect(save, &QPushButton::clicked, this, [this] {
        askWhereToSave(*this, tr("Save the page for your clinician"), tr("back-eight-weeks.pdf"), tr("PDF (*.pdf)"),
                       [this](const QString& file) { saveTo(file); });
    });
    return card;
}

void ClinicianView::show(const ClinicianSheet& sheet) {
    m_sheet = sheet;
    m_notice->clear();
    drawPreview();
}

bool ClinicianView::saveTo(const QString& file) {
    if (!m_sheet) return false;
    if (writePdf(file, clinicianJob(*m_sheet, m_own->toPlainText(), m_bridge))) {
        emit say(tr("Saved as %1").arg(file));
        return true;
    }
    m_notice->say(tr("The file could not be written. Choose another folder; nothing else is lost."),
                  Notice::Kind::lookHere);
    return false;
}

void ClinicianView::drawPreview() {
    if (!m_sheet) return;
    const auto job = clinicianJob(*m_sheet, m_own->toPlainText(), m_bridge);
    const int beside = m_parts->direction() == QBoxLayout::TopToBottom ? 0 : scaled(kSideWidth) + kGap;
    const int wide = std::min(scaled(kPreviewWidth), std::max(320, width() - beside));
    QImage sheet = pictureOf(job, static_cast<int>(wide * devicePixelRatioF()));
    sheet.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(std::move(sheet)));
}

void ClinicianView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool below = width() < scaled(kBeside);
    m_parts->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::RightToLeft);
    auto* side = m_parts->itemAt(0)->widget();
    side->setFixedWidth(below ? width() : scaled(kSideWidth));
    m_later->start(0);
}

}  // namespace limber::inline gui
