// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/paper.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace limber::test {
namespace {

PaperJob aJob(int lines, bool onOnePage) {
    return {QStringLiteral("Sheet"), PaperFormat::page, QStringLiteral("Foot"), onOnePage, [lines](Paper& paper) {
                for (int i = 0; i < lines; ++i) paper.text(QStringLiteral("Goblet squat"), PaperText::body);
            }};
}

qsizetype pagesIn(const QString& file) {
    QFile pdf(file);
    if (!pdf.open(QIODevice::ReadOnly)) return -1;
    const QString content = QString::fromLatin1(pdf.readAll());
    return content.count(QRegularExpression(QStringLiteral("/Type */Page\\b")));
}

struct PaperTest : testing::Test {
    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("sheet.pdf"));
};

}  // namespace

TEST_F(PaperTest, GoesOnToTheNextPage) {
    ASSERT_TRUE(writePdf(file, aJob(20, false)));
    EXPECT_EQ(pagesIn(file), 1);
    ASSERT_TRUE(writePdf(file, aJob(100, false)));
    EXPECT_EQ(pagesIn(file), 2);
}

TEST_F(PaperTest, SmallerLettersRatherThanASecondPageWhereThatIsAsked) {
    ASSERT_TRUE(writePdf(file, aJob(80, true)));
    EXPECT_EQ(pagesIn(file), 1);
}

TEST_F(PaperTest, ShowsThePageAsItWillBePrinted) {
    const QImage page = pictureOf(aJob(20, true), 400);
    EXPECT_NEAR(page.width(), 400, 8);
    EXPECT_GT(page.height(), page.width());
    EXPECT_EQ(page.pixelColor(2, 2), QColor(Qt::white));
    bool inked = false;
    for (int x = 0; x < page.width(); ++x) inked = inked || page.pixelColor(x, 40).lightness() < 200;
    EXPECT_TRUE(inked);
}

TEST_F(PaperTest, SaysWhenTheFileCannotBeWritten) {
    EXPECT_FALSE(writePdf(folder.filePath(QStringLiteral("no/such/folder.pdf")), aJob(1, false)));
}

TEST_F(PaperTest, ARowIsAsHighAsItsTallestCell) {
    auto job = aJob(0, false);
    double one = 0;
    double row = 0;
    job.draw = [&](Paper& paper) {
        one = paper.heightOf(QStringLiteral("x"), PaperText::body, 100);
        row = paper.heightOf({{QStringLiteral("x"), PaperText::body, 0, 100},
                              {QStringLiteral("one two three four"), PaperText::body, 100, 20}});
    };
    ASSERT_TRUE(writePdf(file, job));
    EXPECT_GT(one, 8);
    EXPECT_GT(row, 3 * one);
}

TEST_F(PaperTest, HasThePaperOfTheCountry) {
    EXPECT_EQ(pageSizeOf(PaperFormat::page, QLocale(QLocale::English, QLocale::UnitedStates)).id(), QPageSize::Letter);
    EXPECT_EQ(pageSizeOf(PaperFormat::page, QLocale(QLocale::German, QLocale::Germany)).id(), QPageSize::A4);
    EXPECT_EQ(pageSizeOf(PaperFormat::pocket, QLocale(QLocale::English, QLocale::UnitedStates)).id(), QPageSize::A6);
}

}  // namespace limber::test
