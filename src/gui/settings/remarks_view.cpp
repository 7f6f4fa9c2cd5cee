// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/remarks_view.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/card.h"

namespace limber::inline gui {
namespace {

constexpr std::size_t kMostLines = 1000;
constexpr int kLinesHeight = 160;

struct Reason {
    const ForeignRemark* first;
    int count = 0;
};

/// By their codes, the most frequent first.
std::vector<Reason> reasonsOf(const std::vector<ForeignRemark>& remarks) {
    std::vector<Reason> reasons;
    for (const auto& remark : remarks) {
        const auto same = std::find_if(reasons.begin(), reasons.end(),
                                       [&](const Reason& r) { return r.first->text.code == remark.text.code; });
        if (same == reasons.end())
            reasons.push_back({&remark, 1});
        else
            ++same->count;
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason& a, const Reason& b) { return a.count > b.count; });
    return reasons;
}

QString textOf(const WorkspaceBridge& bridge, const ForeignRemark& remark) {
    return bridge.text({"bring.line", {{"line", remark.line}, {"text", bridge.phrases().text(remark.text)}}});
}

}  // namespace

QString everyLine(const WorkspaceBridge& bridge, const std::vector<ForeignRemark>& remarks) {
    QStringList lines;
    for (std::size_t i = 0; i < std::min(remarks.size(), kMostLines); ++i) lines << textOf(bridge, remarks[i]);
    if (remarks.size() > kMostLines)
        lines << bridge.text({"bring.more", {{"count", static_cast<int>(remarks.size() - kMostLines)}}});
    return lines.join('\n');
}

QWidget* makeRemarksCard(const WorkspaceBridge& bridge, const ImportSummary& summary) {
    if (summary.skipped.empty() && summary.suspicious.empty()) return nullptr;
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(kGap);
    const auto add = [&](const char* code, const std::vector<ForeignRemark>& remarks) {
        const auto rows = static_cast<int>(remarks.size());
        if (rows > 0) column->addWidget(new RemarksView(bridge, bridge.text({code, {{"rows", rows}}}), remarks));
    };
    add("bring.suspicious", summary.suspicious);
    add("bring.skipped", summary.skipped);
    return card;
}

RemarksView::RemarksView(const WorkspaceBridge& bridge, const QString& title, const std::vector<ForeignRemark>& remarks,
                         QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(title, TextStyle::bodyStrong, Tone::text, true));
    for (const auto& reason : reasonsOf(remarks)) {
        const Message message =
            reason.count == 1
                ? Message{"bring.line",
                          {{"line", reason.first->line}, {"text", bridge.phrases().text(reason.first->text)}}}
                : Message{"bring.rows",
                          {{"rows", reason.count},
                           {"line", reason.first->line},
                           {"text", bridge.phrases().text(reason.first->text)}}};
        column->addWidget(makeLabel(bridge.text(message), TextStyle::body, Tone::secondary, true));
    }
    if (remarks.size() == reasonsOf(remarks).size()) return;
    auto* all = new QPlainTextEdit;
    all->setReadOnly(true);
    all->setTabChangesFocus(true);
    all->setAccessibleName(title);
    all->setFixedHeight(scaled(kLinesHeight));
    all->hide();
    auto* show = new QPushButton(tr("Show every line"));
    show->setProperty("link", true);
    show->setAccessibleName(tr("Show every line: %1").arg(title));
    column->addWidget(show, 0, Qt::AlignLeft);
    column->addWidget(all);
    const QString lines = everyLine(bridge, remarks);
    connect(show, &QPushButton::clicked, this, [all, show, lines] {
        const bool opens = !all->isVisible();
        if (opens) all->setPlainText(lines);
        all->setVisible(opens);
        show->setText(opens ? tr("Fewer lines") : tr("Show every line"));
    });
}

}  // namespace limber::inline gui
