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
    // With what there is to choose from, in which every row stands out, for each offers it.
    [[nodiscard]] std::vector<SaidPart> said() override;
    [[nodiscard]] wxWindow* first() const override;

private:
    [[nodiscard]] std::vector<SaidPart> said_in(std::size_t prompt) override;
    void changed(std::size_t prompt);

    std::function<void(std::size_t, std::optional<std::size_t>)> m_on_match;
    std::vector<std::string> m_prompts;
    std::vector<std::string> m_matches; // as the lists have them
    std::vector<ChoiceEntry*> m_choices;
    std::vector<std::string> m_final; // the answer that stands once there is feedback
};

} // namespace safeplaces
