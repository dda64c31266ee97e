#include "gui/controls/answer_options.h"

#include "app/words/tr.h"
#include "gui/platform/choice_group.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace safeplaces {

namespace {

constexpr int after_button = 20; // an option's words begin that much right of its ring

} // namespace

wxControl& AnswerOptions::Option::control() const {
    return radio != nullptr ? static_cast<wxControl&>(*radio) : *tick;
}

bool AnswerOptions::Option::is_chosen() const {
    return radio != nullptr ? radio->GetValue() : tick->GetValue();
}

AnswerOptions::AnswerOptions(wxWindow* parent,
                             const Look& look,
                             AnswerKind kind,
                             const std::string& name,
                             const std::vector<std::string>& options,
                             std::function<void(const std::vector<int>&)> on_choose)
    : AnswerRows(parent, look, name, {tr("Right answer."), tr("Your answer is not right.")}),
      m_kind(kind),
      m_on_choose(std::move(on_choose)) {
    if (kind == AnswerKind::one && group_has_hidden_choice) {
        m_none = new Radio(this, look, {}, RadioPlace::first, {});
        m_none->Hide();
    }
    for (const auto& words : options) {
        m_options.push_back(make_option(words));
        wxControl& control = m_options.back().control();
        add_row(&control, control, look.scaled(tick_box) + after_button);
    }
    choose({});
}

AnswerOptions::Option AnswerOptions::make_option(const std::string& words) {
    if (m_kind == AnswerKind::one) {
        const bool first = m_options.empty() && m_none == nullptr;
        return {.words = words,
                .radio = new Radio(
                    this, look(), plain(words), first ? RadioPlace::first : RadioPlace::later,
                    [this] { changed(); }, Type::lead)};
    }
    return {
        .words = words,
        .tick = new Tick(
            this, look(), plain(words), [this](bool) { changed(); }, TickShape::box, Type::lead)};
}

void AnswerOptions::changed() {
    if (has_feedback()) {
        choose(m_final);
        return;
    }
    Refresh();
    if (m_on_choose) {
        m_on_choose(chosen());
    }
}

std::vector<int> AnswerOptions::chosen() const {
    std::vector<int> places;
    for (std::size_t place = 0; place < m_options.size(); ++place) {
        if (m_options[place].is_chosen()) {
            places.push_back(static_cast<int>(place));
        }
    }
    return places;
}

void AnswerOptions::choose(const std::vector<int>& places) {
    if (m_kind == AnswerKind::one && places.empty()) {
        std::vector<Radio*> radios;
        std::ranges::transform(m_options, std::back_inserter(radios), &Option::radio);
        choose_none(m_none, radios);
    }
    for (std::size_t place = 0; place < m_options.size(); ++place) {
        const auto& option = m_options[place];
        const bool wanted = std::ranges::find(places, static_cast<int>(place)) != places.end();
        if (option.tick != nullptr) {
            option.tick->set_ticked(wanted);
        } else if (wanted && !option.radio->GetValue()) {
            option.radio->SetValue(true);
        }
    }
    Refresh();
}

void AnswerOptions::show_feedback(const std::vector<AnswerFeedback>& feedback) {
    m_final = chosen();
    AnswerRows::show_feedback(feedback);
    for (std::size_t place = 0; place < m_options.size(); ++place) {
        if (m_options[place].radio != nullptr && mark_of(place) != AnswerMark::plain) {
            m_options[place].radio->set_strong(Emphasis::strong);
        }
    }
}

wxWindow* AnswerOptions::first() const {
    const auto chosen = std::ranges::find_if(m_options, &Option::is_chosen);
    return &(chosen == m_options.end() ? m_options.front() : *chosen).control();
}

bool AnswerOptions::is_chosen(std::size_t place) const {
    return m_options[place].is_chosen();
}

std::vector<SaidPart> AnswerOptions::said_in(std::size_t place) {
    const auto& option = m_options[place];
    return {{option.words, &option.control(), {}}};
}

void AnswerOptions::clicked(std::size_t place) {
    const auto& option = m_options[place];
    option.control().SetFocus();
    if (option.radio != nullptr) {
        option.radio->SetValue(true);
    } else {
        option.tick->SetValue(!option.tick->GetValue());
    }
    changed();
}

} // namespace safeplaces
