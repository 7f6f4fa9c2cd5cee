// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/save_as.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace limber::inline gui {

namespace {

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QFileDialog* makeDialog(QWidget& parent, const QString& name, const QString& title, const QString& filter) {
    auto* dialog = new QFileDialog(&parent, title, documents(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    return dialog;
}

}  // namespace

void askForFile(QWidget& parent, const QString& title, const QString& filter,
                std::function<void(const QString&)> done) {
    auto* dialog = makeDialog(parent, QStringLiteral("open-file"), title, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(done));
    dialog->open();
}

void askWhereToSave(QWidget& parent, const QString& title, const QString& suggestion, const QString& filter,
                    std::function<void(const QString&)> done) {
    auto* dialog = makeDialog(parent, QStringLiteral("save-as"), title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(QDir(documents()).filePath(suggestion));
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, std::move(done));
    dialog->open();
}

}  // namespace limber::inline gui
