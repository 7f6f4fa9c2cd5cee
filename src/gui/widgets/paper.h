// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPageSize>
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

class QImage;
class QLocale;
class QPagedPaintDevice;
class QPainter;

namespace limber::inline gui {

enum class PaperText { title, heading, strong, body, small };

/// One column of a row. Lengths are points (1/72 inch) from the left margin; width 0 goes to the right margin.
struct PaperCell {
    QString text{};
    PaperText style = PaperText::body;
    double left = 0;
    double width = 0;
    bool toTheRight = false;
    int boxes = 0;  ///< to tick, in place of a text
};

/// Sheets being filled from top to bottom, in black and grey. Without a painter it only measures. Lengths are points.
class Paper final {
public:
    /// `foot` stands at the foot of every page. `scale` of the text, 1 for the ordinary sizes.
    Paper(QPagedPaintDevice& device, QPainter* painter, QString foot, double scale);
    [[nodiscard]] double width() const;
    [[nodiscard]] double heightLeft() const { return m_bottom - m_top; }
    [[nodiscard]] double heightOf(const QString& text, PaperText style, double width) const;
    [[nodiscard]] double heightOf(const std::vector<PaperCell>& row) const;
    [[nodiscard]] int pages() const { return m_pages; }
    /// Wraps, and goes on to a new page where it does not fit.
    void text(const QString& text, PaperText style, double left = 0);
    /// As high as the tallest of its cells.
    void row(const std::vector<PaperCell>& cells);
    void rule();
    void space(double height);
    /// A new page, unless there is that much left.
    void keep(double height);
    void newPage();
    /// Room for a drawing in points, the top left corner at 0, 0; not called while measuring.
    void picture(double height, const std::function<void(QPainter&, const QRectF&)>& draw);

private:
    [[nodiscard]] QFont font(PaperText style) const;
    [[nodiscard]] QRectF onDevice(double left, double top, double width, double height) const;
    void drawCell(const PaperCell& cell, double height);
    void drawBoxes(const PaperCell& cell);
    void drawFoot();
    [[nodiscard]] double widthOf(const PaperCell& cell) const;

    QPagedPaintDevice& m_device;
    QPainter* m_painter;
    QString m_foot;
    double m_scale;
    double m_dots;  ///< of the device to a point
    double m_bottom = 0;
    double m_top = 0;
    int m_pages = 1;
};

enum class PaperFormat { page, pocket };  ///< A4 or Letter as the country has it; A6

struct PaperJob {
    QString title{};
    PaperFormat format = PaperFormat::page;
    QString foot{};
    bool onOnePage = false;  ///< smaller letters rather than a second page, down to 60 %
    std::function<void(Paper&)> draw{};
};

[[nodiscard]] QPageSize pageSizeOf(PaperFormat format, const QLocale& locale);
/// False when the file cannot be written; an earlier file of that name is left then.
[[nodiscard]] bool writePdf(const QString& file, const PaperJob& job);
/// The first page as it will be printed, `width` pixels wide, with its margins.
[[nodiscard]] QImage pictureOf(const PaperJob& job, int width);
/// Asks for the printer and prints; also to a file, where the system's dialog offers it.
void printOnPaper(QWidget& parent, const PaperJob& job);

}  // namespace limber::inline gui
