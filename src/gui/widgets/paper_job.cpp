// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "gui/widgets/paper.h"

namespace limber::inline gui {
namespace {

constexpr double kPageMarginMillimetres = 16;
constexpr double kPocketMarginMillimetres = 7;
constexpr double kLeastScale = 0.6;
constexpr double kScaleStep = 0.05;

/// Where paper is Letter.
constexpr std::array kLetter{QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,    QLocale::Philippines,
                             QLocale::Chile,        QLocale::Colombia,   QLocale::CostaRica, QLocale::Guatemala,
                             QLocale::Venezuela,    QLocale::PuertoRico, QLocale::Panama,    QLocale::ElSalvador};

QPageLayout layoutOf(const PaperJob& job) {
    const double margin = job.format == PaperFormat::page ? kPageMarginMillimetres : kPocketMarginMillimetres;
    return QPageLayout(pageSizeOf(job.format, QLocale()), QPageLayout::Portrait,
                       QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

double scaleFor(QPagedPaintDevice& device, const PaperJob& job) {
    double scale = 1;
    while (job.onOnePage && scale > kLeastScale) {
        Paper measured(device, nullptr, job.foot, scale);
        job.draw(measured);
        if (measured.pages() == 1) break;
        scale = std::max(kLeastScale, scale - kScaleStep);
    }
    return scale;
}

bool drawOn(QPagedPaintDevice& device, const PaperJob& job) {
    QPainter painter;
    if (!painter.begin(&device)) return false;
    Paper paper(device, &painter, job.foot, scaleFor(device, job));
    job.draw(paper);
    return painter.end();
}

}  // namespace

QPageSize pageSizeOf(PaperFormat format, const QLocale& locale) {
    if (format == PaperFormat::pocket) return QPageSize(QPageSize::A6);
    const bool letter = std::find(kLetter.begin(), kLetter.end(), locale.territory()) != kLetter.end();
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

bool writePdf(const QString& file, const PaperJob& job) {
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly)) return false;
    {
        QPdfWriter writer(&saved);
        writer.setTitle(job.title);
        writer.setCreator(QStringLiteral("Limber"));
        writer.setPageLayout(layoutOf(job));
        if (!drawOn(writer, job)) return false;
    }
    return saved.commit();
}

QImage pictureOf(const PaperJob& job, int width) {
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer(&nowhere);
    writer.setPageLayout(layoutOf(job));
    const double inches = writer.pageLayout().fullRect(QPageLayout::Inch).width();
    writer.setResolution(std::max(1, static_cast<int>(std::lround(width / inches))));
    const QRect paper = writer.pageLayout().fullRectPixels(writer.resolution());
    QImage image(paper.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    constexpr double kInchesAMetre = 1 / 0.0254;
    image.setDotsPerMeterX(static_cast<int>(std::lround(writer.resolution() * kInchesAMetre)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(writer.pageLayout().paintRectPixels(writer.resolution()).topLeft());
    Paper drawn(writer, &painter, job.foot, scaleFor(writer, job));
    job.draw(drawn);
    return image;
}

void printOnPaper(QWidget& parent, const PaperJob& job) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(job.title);
    printer->setPageLayout(layoutOf(job));
    auto* dialog = new QPrintDialog(printer.get(), &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("Paper", "Print %1").arg(job.title));
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), &parent,
                     [printer, job](QPrinter* chosen) { static_cast<void>(drawOn(*chosen, job)); });
    dialog->open();
}

}  // namespace limber::inline gui
