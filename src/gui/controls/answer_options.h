#pragma once

#include "gui/controls/answer_rows.h"
#include "gui/controls/button.h"

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

enum class AnswerKind { one, several };

// The options of one question: radio buttons or check boxes, all siblings in this panel.
class AnswerOptions : public AnswerRows {
public:
    // `on_choose` gets the chosen places, ascending.
    AnswerOptions(wxWindow* parent,
                  const Look& look,
                  AnswerKind kind,
                  const std::string& name,
                  const std::vector<std::string>& options,
                  std::function<void(const std::vector<int>&)> on_choose);

    [[nodiscard]] std::vector<int> chosen() const;
    void choose(const std::vector<int>& places); // without a call of on_choose

    void show_feedback(const std::vector<AnswerFeedback>& feedback) override;
    [[nodiscard]] wxWindow* first() const override; // what is chosen

private:
    struct Option {
        std::string words;
        Radio* radio = nullptr; // one of these two
        Tick* tick = nullptr;

        [[nodiscard]] wxControl& control() const;
        [[nodiscard]] bool is_chosen() const;
    };

    [[nodiscard]] Option make_option(const std::string& words);
    void changed();
    [[nodiscard]] bool is_chosen(std::size_t place) const override;
    [[nodiscard]] std::vector<SaidPart> said_in(std::size_t place) override;
    void clicked(std::size_t place) override;

    AnswerKind m_kind;
    std::function<void(const std::vector<int>&)> m_on_choose;
    Radio* m_none = nullptr; // never shown, and not everywhere: platform/choice_group.h
    std::vector<Option> m_options;
    std::vector<int> m_final; // the answer that stands once there is feedback
};

} // namespace safeplaces
