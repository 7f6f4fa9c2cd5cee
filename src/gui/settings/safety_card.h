// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <vector>

#include "gui/widgets/card.h"
#include "limber/domain/safety.h"
#include "limber/knowledge/catalogue.h"

class QPushButton;
class QVBoxLayout;

namespace limber::inline gui {

class ChipRow;

/// The safety questions with Yes and No; a question left alone is not answered.
class SafetyCard : public Card {
    Q_OBJECT
public:
    /// All of them, or those that are asked before anyone begins to train.
    enum class Extent { all, beforeTraining };
    explicit SafetyCard(const Catalogue& catalogue, Extent extent = Extent::all, QWidget* parent = nullptr);
    void load(const std::vector<Screen>& screens, Date today);
    [[nodiscard]] ChipRow* question(SafetyQuestion question) const { return m_rows.value(question); }

signals:
    void answered(const std::map<limber::SafetyQuestion, bool>& answers);

private:
    void addAll(const Catalogue& catalogue);
    void addBeforeTraining(const Catalogue& catalogue);
    void addGroup(const Catalogue& catalogue, QuestionClass group, const QString& title);
    void addQuestions(const Catalogue& catalogue, const std::vector<SafetyQuestion>& questions, const QString& title);
    void addNone();
    void pressed(SafetyQuestion question);

    QVBoxLayout* m_column;
    QPushButton* m_none;
    std::vector<SafetyQuestion> m_noneMeans{};  ///< the questions that "None of these" answers
    QMap<SafetyQuestion, ChipRow*> m_rows;
    std::map<SafetyQuestion, bool> m_answers;
};

}  // namespace limber::inline gui
