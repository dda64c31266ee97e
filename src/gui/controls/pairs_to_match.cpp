#include "gui/controls/pairs_to_match.h"

#include "app/words/tr.h"
#include "gui/text.h"

#include <wx/choice.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

// In the order of the alphabet, so that their order tells nothing. Ids are their places.
std::vector<Choice> choices_of(const std::vector<std::string>& matches) {
    std::vector<Choice> choices;
    for (std::size_t place = 0; place < matches.size(); ++place) {
        choices.push_back({std::to_string(place), matches[place]});
    }
    std::ranges::sort(choices, {}, &Choice::label);
    return choices;
}

} // namespace

PairsToMatch::PairsToMatch(
    wxWindow* parent,
    const Look& look,
    const std::string& name,
    const std::vector<std::string>& prompts,
    const std::vector<std::string>& matches,
    std::function<void(std::size_t prompt, std::optional<std::size_t>)> on_match)
    : AnswerRows(parent, look, name, {tr("Right."), tr("Not right.")}),
      m_on_match(std::move(on_match)),
      m_prompts(prompts) {
    for (const Choice& choice : choices_of(matches)) {
        m_matches.push_back(choice.label);
    }
    for (std::size_t prompt = 0; prompt < prompts.size(); ++prompt) {
        auto* choice = new ChoiceEntry(
            this, look, {prompts[prompt]}, choices_of(matches),
            [this, prompt](const std::string&) { changed(prompt); }, tr("Choose"));
        m_choices.push_back(choice);
        add_row(choice, choice->control());
    }
}

void PairsToMatch::put(const Matched& matched) {
    for (std::size_t prompt = 0; prompt < m_choices.size(); ++prompt) {
        const auto& match = matched[prompt];
        m_choices[prompt]->set_value(match ? std::to_string(*match) : std::string{});
    }
}

void PairsToMatch::show_feedback(const std::vector<AnswerFeedback>& feedback) {
    for (const ChoiceEntry* choice : m_choices) {
        m_final.push_back(choice->value());
    }
    AnswerRows::show_feedback(feedback);
    const Palette& colours = look().colours();
    for (std::size_t prompt = 0; prompt < m_choices.size(); ++prompt) { // they cover the row
        const bool is_right = mark_of(prompt) == AnswerMark::right;
        m_choices[prompt]->SetBackgroundColour(is_right ? colours.ok_back : colours.err_back);
    }
}

std::vector<SaidPart> PairsToMatch::said_in(std::size_t prompt) {
    ChoiceEntry* choice = m_choices[prompt];
    std::vector<SaidPart> parts{{m_prompts[prompt], choice, {}}};
    if (!choice->value().empty()) {
        parts.push_back({from_wx(choice->control().GetStringSelection()), choice, {}});
    }
    return parts;
}

std::vector<SaidPart> PairsToMatch::said() {
    std::vector<SaidPart> parts = AnswerRows::said();
    if (has_feedback()) {
        return parts;
    }
    for (const std::string& match : m_matches) {
        parts.push_back({match, this, [this](const std::optional<TextRange>& part) {
                             for (std::size_t prompt = 0; prompt < rows(); ++prompt) {
                                 let_stand_out(prompt, part.has_value());
                             }
                         }});
    }
    return parts;
}

wxWindow* PairsToMatch::first() const {
    return &m_choices.front()->control();
}

void PairsToMatch::changed(std::size_t prompt) {
    if (has_feedback()) {
        m_choices[prompt]->set_value(m_final[prompt]);
        return;
    }
    const std::string id = m_choices[prompt]->value();
    m_on_match(prompt,
               id.empty() ? std::nullopt : std::optional{static_cast<std::size_t>(std::stoul(id))});
}

} // namespace safeplaces
