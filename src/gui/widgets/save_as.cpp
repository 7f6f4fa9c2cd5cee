// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/save_as.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace limber::inline gui {

void askWhereToSave(QWidget& parent, const QString& title, const QString& suggestion, const QString& filter,
                    std::function<void(const QString&)> done) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(&parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("save-as"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(QDir(folder).filePath(suggestion));
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(done));
    dialog->open();
}

}  // namespace limber::inline gui
