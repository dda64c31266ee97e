#pragma once

#include "gui/controls/answer_rows.h"
#include "gui/controls/choice_entry.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

// Prompts, each with a drop-down list of what may belong to it.
class PairsToMatch : public AnswerRows {
public:
    // By the place of the prompt: the place of its match.
    using Matched = std::vector<std::optional<std::size_t>>;

    PairsToMatch(wxWindow* parent,
                 const Look& look,
                 const std::string& name,
                 const std::vector<std::string>& prompts,
                 const std::vector<std::string>& matches,
                 std::function<void(std::size_t prompt, std::optional<std::size_t>)> on_match);

    void put(const Matched& matched); // without a call of on_match
    void show_feedback(const std::vector<AnswerFeedback>& feedback) override;
    [[nodiscard]] wxWindow* first() const override;

private:
    void changed(std::size_t prompt);

    std::function<void(std::size_t, std::optional<std::size_t>)> m_on_match;
    std::vector<ChoiceEntry*> m_choices;
    std::vector<std::string> m_final; // the answer that stands once there is feedback
};

} // namespace safeplaces
