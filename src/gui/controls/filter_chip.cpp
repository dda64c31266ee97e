#include "gui/controls/filter_chip.h"

#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/icons.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <wx/menu.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int arrow_size = 14;
constexpr int around_words = 48; // padding, border, the arrow and its gap
constexpr int least_chip_height = 32;

} // namespace

FilterChip::FilterChip(wxWindow* parent,
                       const Look& look,
                       const std::string& what,
                       std::vector<Choice> choices,
                       std::function<void(const std::string& id)> on_choose)
    : wxButton(parent, wxID_ANY, wxS(" "), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT),
      m_look(look),
      m_what(what),
      m_choices(std::move(choices)),
      m_on_choose(std::move(on_choose)) {
    SetFont(look.font(Type::body));
    add_class(*this, "chip");
    SetBitmap(icon_bitmap(Icon::down, look.scaled(arrow_size), look.colours().muted), wxRIGHT);
    show_value();
    // A menu lives in an event loop of its own, so it comes after the event.
    Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { CallAfter([this] { open_menu(); }); });
}

void FilterChip::set_value(const std::string& id) {
    if (id != m_value) {
        m_value = id;
        show_value();
    }
}

void FilterChip::set_choices(std::vector<Choice> choices) {
    m_choices = std::move(choices);
    show_value();
}

void FilterChip::show_value() {
    const auto chosen = std::find_if(m_choices.begin(), m_choices.end(),
                                     [&](const Choice& choice) { return choice.id == m_value; });
    const std::string words = chosen == m_choices.end() ? m_value : chosen->label;
    // TRANSLATORS: a filter and what it is set to: "Ward: any".
    const std::string label = filled(tr("{1}: {2}"), {m_what, words});
    const bool is_set = chosen != m_choices.begin();
    if (is_set != m_is_set) {
        m_is_set = is_set;
        is_set ? add_class(*this, "set") : remove_class(*this, "set");
    }
    SetLabel(to_wx(plain(label)));
    const wxFont font = m_look.font(Type::body, Emphasis::strong);
    const wxSize extent = extent_of(font, to_wx(label));
    SetMinSize({extent.x + around_words + m_look.scaled(arrow_size),
                std::max(least_chip_height, extent.y + space::block - 2)});
    reflow_later(*this);
}

void FilterChip::open_menu() {
    wxMenu menu;
    for (std::size_t place = 0; place < m_choices.size(); ++place) {
        const int id = static_cast<int>(place) + 1;
        menu.AppendRadioItem(id, to_wx(plain(m_choices[place].label)));
        menu.Check(id, m_choices[place].id == m_value);
    }
    const int chosen = GetPopupMenuSelectionFromUser(menu, wxPoint{0, GetSize().y});
    if (chosen > 0) {
        m_on_choose(m_choices.at(static_cast<std::size_t>(chosen) - 1).id);
    }
}

} // namespace safeplaces
