#include "gui/answer_area.h"

#include "app/words/tr.h"
#include "gui/controls/answer_options.h"
#include "gui/controls/beside_picture.h"
#include "gui/controls/pairs_to_match.h"
#include "gui/controls/screen.h"
#include "gui/controls/steps_to_order.h"
#include "gui/controls/text_entry.h"
#include "gui/platform/accessibility.h"

#include <wx/textctrl.h>

#include <algorithm>

namespace safeplaces {

namespace {

std::vector<std::string> words_of(const QuizState& state) {
    std::vector<std::string> words;
    for (const OptionState& option : state.options) {
        words.push_back(option.text);
    }
    return words;
}

// Steps and pairs are all part of the answer; of options those that are chosen.
std::vector<AnswerFeedback> feedback_of(const QuizState& state, AnswerMark unless_right) {
    std::vector<AnswerFeedback> feedback;
    for (const OptionState& option : state.options) {
        const AnswerMark other = option.is_chosen ? AnswerMark::chosen_wrong : unless_right;
        feedback.push_back({option.is_right ? AnswerMark::right : other, option.feedback});
    }
    return feedback;
}

// Of steps and prompts that are not right: on a sheet that was left blank nobody put them so.
AnswerMark mark_of_others(const QuizState& state) {
    return state.was_blank ? AnswerMark::plain : AnswerMark::chosen_wrong;
}

class OptionsArea : public AnswerArea {
public:
    OptionsArea(BesidePicture& question,
                const Look& look,
                const std::string& name,
                QuestionsViewModel& model)
        : m_model(model),
          m_options(new AnswerOptions(&question,
                                      look,
                                      model.state().way == AnswerWay::choose_several
                                          ? AnswerKind::several
                                          : AnswerKind::one,
                                      name,
                                      words_of(model.state()),
                                      [this](const std::vector<int>& places) { choose(places); })) {
        question.body().Add(m_options, expanded(space::block));
        std::vector<int> chosen; // before the program was killed, perhaps
        for (std::size_t i = 0; i < model.state().options.size(); ++i) {
            if (model.state().options[i].is_chosen) {
                chosen.push_back(static_cast<int>(i));
            }
        }
        m_options->choose(chosen);
    }

    void show(const QuizState& /*state*/) override {} // the controls show it by themselves
    void explain(const QuizState& state) override {
        m_options->show_feedback(feedback_of(state, AnswerMark::plain));
    }
    [[nodiscard]] std::vector<SaidPart> said() override {
        std::vector<SaidPart> parts = m_options->said();
        for (const std::string& option : words_of(m_model.state())) {
            for (SaidPart& part : parts) {
                part.is_ours |= m_model.state().options_are_ours && part.text == option;
            }
        }
        return parts;
    }
    [[nodiscard]] wxWindow* first() const override { return m_options->first(); }

private:
    void choose(const std::vector<int>& chosen) {
        const QuizState& state = m_model.state();
        if (state.way == AnswerWay::choose_one) {
            m_model.choose(static_cast<std::size_t>(chosen.front()));
            return;
        }
        for (std::size_t i = 0; i < state.options.size(); ++i) { // one box was ticked or cleared
            const bool wanted = std::ranges::find(chosen, static_cast<int>(i)) != chosen.end();
            if (wanted != state.options[i].is_chosen) {
                m_model.choose(i);
                return;
            }
        }
    }

    QuestionsViewModel& m_model;
    AnswerOptions* m_options;
};

class StepsArea : public AnswerArea {
public:
    StepsArea(BesidePicture& question,
              const Look& look,
              const std::string& name,
              QuestionsViewModel& model)
        : m_steps(new StepsToOrder(
              &question,
              look,
              name,
              words_of(model.state()),
              [&model](std::size_t from, std::size_t to) { model.move_step(from, to); })) {
        question.body().Add(m_steps, expanded(space::block));
    }

    void show(const QuizState& state) override { m_steps->put(words_of(state)); }
    void explain(const QuizState& state) override {
        m_steps->show_feedback(feedback_of(state, mark_of_others(state)));
    }
    [[nodiscard]] std::vector<SaidPart> said() override { return m_steps->said(); }
    [[nodiscard]] wxWindow* first() const override { return m_steps->first(); }

private:
    StepsToOrder* m_steps;
};

class PairsArea : public AnswerArea {
public:
    PairsArea(BesidePicture& question,
              const Look& look,
              const std::string& name,
              QuestionsViewModel& model)
        : m_pairs(new PairsToMatch(&question,
                                   look,
                                   name,
                                   words_of(model.state()),
                                   model.state().matches,
                                   [&model](std::size_t prompt, std::optional<std::size_t> match) {
                                       model.match(prompt, match);
                                   })) {
        question.body().Add(m_pairs, expanded(space::block));
        show(model.state());
    }

    void show(const QuizState& state) override {
        PairsToMatch::Matched matched;
        for (const OptionState& prompt : state.options) {
            matched.push_back(prompt.match);
        }
        m_pairs->put(matched);
    }
    void explain(const QuizState& state) override {
        m_pairs->show_feedback(feedback_of(state, mark_of_others(state)));
    }
    [[nodiscard]] std::vector<SaidPart> said() override { return m_pairs->said(); }
    [[nodiscard]] wxWindow* first() const override { return m_pairs->first(); }

private:
    PairsToMatch* m_pairs;
};

class TypedArea : public AnswerArea {
public:
    TypedArea(BesidePicture& question,
              const Look& look,
              const std::string& name,
              QuestionsViewModel& model)
        : m_group(new Pane(&question)),
          m_entry(new TextEntry(
              m_group,
              look,
              {label_of(model.state().way)},
              width_of(model.state().way),
              [&model](const std::string& words) { model.type(words); },
              model.state().way == AnswerWay::think ? TextShape::several_lines
                                                    : TextShape::one_line)) {
        set_role(*m_group, SpokenRole::panel);
        set_accessible_name(*m_group, name);
        m_group->SetSizer(new wxBoxSizer(wxVERTICAL));
        m_group->GetSizer()->Add(m_entry, expanded());
        question.body().Add(m_group, expanded(space::block));
        if (model.state().way != AnswerWay::think) {
            m_entry->when_entered([&model] { model.check_answer(); });
        }
        show(model.state());
    }

    void show(const QuizState& state) override { m_entry->set_value(state.typed); }
    void explain(const QuizState& state) override {
        m_entry->set_value(state.typed);
        m_entry->control().SetEditable(false);
    }
    [[nodiscard]] std::vector<SaidPart> said() override { return {}; } // their own words
    [[nodiscard]] wxWindow* first() const override { return &m_entry->control(); }

private:
    static std::string label_of(AnswerWay way) {
        return way == AnswerWay::think ? tr("Your thoughts") : tr("Your answer");
    }

    static int width_of(AnswerWay way) {
        constexpr int of_words = 440; // pixels at 100 %
        constexpr int of_number = 160;
        return way == AnswerWay::think ? 0 : way == AnswerWay::type ? of_words : of_number;
    }

    Pane* m_group; // says the question
    TextEntry* m_entry;
};

} // namespace

std::unique_ptr<AnswerArea> add_answer_area(BesidePicture& question,
                                            const Look& look,
                                            const std::string& name,
                                            QuestionsViewModel& model) {
    switch (model.state().way) {
    case AnswerWay::choose_one:
    case AnswerWay::choose_several:
        return std::make_unique<OptionsArea>(question, look, name, model);
    case AnswerWay::put_in_order:
        return std::make_unique<StepsArea>(question, look, name, model);
    case AnswerWay::match:
        return std::make_unique<PairsArea>(question, look, name, model);
    case AnswerWay::type:
    case AnswerWay::type_number:
    case AnswerWay::think:
        break;
    }
    return std::make_unique<TypedArea>(question, look, name, model);
}

} // namespace safeplaces
