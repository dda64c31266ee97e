#include "gui/controls/button.h"

#include "gui/controls/wrap_text.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int icon_size = 18;
constexpr int least_width = 96;
constexpr int beside_toggle = 60; // a switch, and the room around it
constexpr int around_link = 4;
constexpr int around_button = 36; // its padding and borders
constexpr int around_quiet = 26;
constexpr int around_icon = 13;
constexpr int above_and_below = 18; // a button's words

// GTK puts the words of a choice and its ring on one line, which makes both together a little
// higher.
constexpr int off_the_baseline = 3;

// What a choice's words may take before they wrap, unless the sizer gives more.
constexpr int most_characters = 36;

void later(wxWindow& window, const Action& action) {
    if (action) {
        window.CallAfter(action);
    }
}

// A box or ring with its border, room for its focus ring, and the gap after it.
int beside_words(const Look& look) {
    return look.scaled(tick_box) + 24;
}

wxString words_only(const wxString& words) {
    return wxControl::RemoveMnemonics(words);
}

std::string spoken(const wxString& words) {
    return from_wx(words_only(words));
}

// Which way an arrow leads from a choice to the next one, however they are laid out; GTK looks
// where they stand, and Down would choose where the focus already is, in silence.
int step_of(int key) {
    switch (key) {
    case WXK_DOWN:
    case WXK_RIGHT:
        return 1;
    case WXK_UP:
    case WXK_LEFT:
        return -1;
    default:
        return 0;
    }
}

void choose(wxRadioButton& radio) {
    radio.SetFocus();
    radio.SetValue(true);
    wxCommandEvent event(wxEVT_RADIOBUTTON, radio.GetId());
    event.SetEventObject(&radio);
    radio.ProcessWindowEvent(event);
}

// Puts line breaks into the words of a native control. Returns whether its best size changed.
bool wrap_control(wxControl& control, WrappedWords& words, int width) {
    if (width == words.at) {
        return false;
    }
    words.at = width;
    const bool on_one_line = control.GetSize().x >= words.natural;
    const auto before = control.GetBestSize();
    const auto label = on_one_line ? words.words : wrapped(control.GetFont(), words.words, width);
    if (label != control.GetLabel()) {
        control.SetLabel(label);
    }
    set_accessible_name(control, spoken(words.words));
    control.InvalidateBestSize();
    return control.GetBestSize() != before;
}

} // namespace

Button::Button(wxWindow* parent,
               const Look& look,
               ButtonKind kind,
               const std::string& words,
               Action on_press,
               std::optional<Icon> icon)
    : wxButton(parent, wxID_ANY, wxS(" "), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT),
      m_look(look),
      m_kind(kind) {
    const bool primary = kind == ButtonKind::primary;
    SetFont(look.font(Type::body, primary ? Emphasis::strong : Emphasis::normal));
    // Without any words GTK would make room for a picture alone, and keep it so.
    SetLabel(words.empty() ? wxString(wxS(" ")) : to_wx(words));
    if (primary) {
        add_class(*this, "suggested-action");
        SetDefault();
    } else if (kind == ButtonKind::quiet) {
        add_class(*this, "quiet");
    }
    if (icon.has_value()) {
        const auto& colours = look.colours();
        // Under high contrast a primary button has the ground of any other.
        const bool filled = primary && look.scheme() != ColourScheme::high_contrast;
        SetBitmap(
            icon_bitmap(*icon, look.scaled(icon_size), filled ? colours.on_fill : colours.accent));
        SetBitmapMargins(6, 0);
    }
    fit();
    Bind(wxEVT_BUTTON,
         [this, action = std::move(on_press)](wxCommandEvent&) { later(*this, action); });
}

void Button::set_words(const std::string& words) {
    if (const auto label = to_wx(words); label != GetLabel()) {
        SetLabel(label);
        fit();
        reflow_later(*this);
    }
}

void Button::fit() {
    SetMinSize(wxDefaultSize);
    InvalidateBestSize();
    const bool quiet = m_kind == ButtonKind::quiet;
    const int icon = GetBitmap().IsOk() ? GetBitmap().GetLogicalSize().GetWidth() + around_icon : 0;
    const int words = extent_of(GetFont(), GetLabelText()).x;
    const int width =
        std::max(GetBestSize().x, words + icon + (quiet ? around_quiet : around_button));
    const int least = quiet ? 0 : m_look.scaled(least_width);
    SetMinSize({std::max(least, width), m_look.control_height()});
}

WideButton::WideButton(wxWindow* parent,
                       const Look& look,
                       const std::string& words,
                       Action on_press)
    : wxButton(
          parent, wxID_ANY, wxS(" "), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT | wxBU_LEFT),
      m_look(look),
      m_words{to_wx(plain(words))} {
    SetFont(look.font(Type::body));
    SetLabel(m_words.words);
    m_words.natural = around_button + extent_of(GetFont(), words_only(m_words.words)).x;
    InvalidateBestSize();
    Bind(wxEVT_BUTTON,
         [this, action = std::move(on_press)](wxCommandEvent&) { later(*this, action); });
}

void WideButton::mark_said(bool is_said) {
    if (is_said == m_is_said) {
        return;
    }
    m_is_said = is_said;
    is_said ? add_class(*this, "said") : remove_class(*this, "said"); // also beside the words
    SetBackgroundColour(is_said ? m_look.colours().fill : wxNullColour);
    SetForegroundColour(is_said ? m_look.colours().on_fill : wxNullColour);
    Refresh();
}

bool WideButton::wrap() {
    return wrap_control(*this, m_words, GetSize().x - around_button);
}

wxSize WideButton::DoGetBestSize() const {
    const int words = extent_of(GetFont(), GetLabelText()).y + m_look.scaled(above_and_below);
    return {std::min(m_words.natural, most_characters * m_look.character()),
            std::max(m_look.control_height(), words)};
}

Link::Link(wxWindow* parent,
           const Look& look,
           const std::string& words,
           Action on_follow,
           LinkKind kind,
           const std::string& said_after)
    : wxHyperlinkCtrl(parent,
                      wxID_ANY,
                      wxS(" "),
                      wxS("in-program:"),
                      wxDefaultPosition,
                      wxDefaultSize,
                      wxHL_ALIGN_LEFT | wxNO_BORDER) {
    const bool error = kind == LinkKind::error;
    SetFont(look.font(Type::body, error ? Emphasis::strong : Emphasis::normal));
    fill(words);
    // The tip would also be spoken, after the same words. Set once: of each change a screen reader
    // is told, and it stops listening to a long page of them.
    set_accessible_description(*this, said_after);
    if (error) {
        add_class(*this, "on-error");
    }
    Bind(wxEVT_HYPERLINK,
         [this, action = std::move(on_follow)](wxHyperlinkEvent&) { later(*this, action); });
}

void Link::set_words(const std::string& words) {
    if (to_wx(plain(words)) != m_words.words) {
        fill(words);
        reflow_later(*this);
    }
}

void Link::fill(const std::string& words) {
    m_words = {.words = to_wx(plain(words))};
    SetLabel(words.empty() ? wxString(wxS(" ")) : m_words.words); // it must not be without
    // Else the toolkit's own tip shows the address, which means nothing to people.
    SetToolTip(to_wx(words));
    m_words.natural = extent_of(GetFont(), words_only(m_words.words)).x + around_link;
    InvalidateBestSize();
}

bool Link::wrap() {
    return wrap_control(*this, m_words, GetSize().x);
}

wxSize Link::DoGetBestClientSize() const {
    // Windows' own tells how high it is at the width that it happens to have.
    const bool own_is_of_now = wxHyperlinkCtrl::DoGetBestClientSize() != wxDefaultSize;
    const int own = own_is_of_now ? 0 : wxHyperlinkCtrl::DoGetBestSize().y;
    return {std::min(m_words.natural, most_characters * GetCharWidth()),
            std::max(own, extent_of(GetFont(), GetLabelText()).y)};
}

Tick::Tick(wxWindow* parent,
           const Look& look,
           const std::string& words,
           std::function<void(bool)> on_change,
           TickShape shape,
           Type type)
    : wxCheckBox(parent, wxID_ANY, wxS(" ")),
      m_look(look),
      m_words{to_wx(words)},
      m_beside(shape == TickShape::toggle ? beside_toggle : beside_words(look)) {
    SetFont(look.font(type));
    dress_choice(*this, look.colours().ink);
    SetLabel(m_words.words);
    if (shape == TickShape::toggle) {
        add_class(*this, "toggle");
    }
    m_words.natural = m_beside + extent_of(GetFont(), words_only(m_words.words)).x;
    InvalidateBestSize();
    Bind(wxEVT_CHECKBOX, [action = std::move(on_change)](wxCommandEvent& event) {
        if (action) {
            action(event.IsChecked());
        }
    });
}

void Tick::set_ticked(bool ticked) {
    if (ticked != GetValue()) {
        SetValue(ticked);
    }
}

bool Tick::wrap() {
    return wrap_control(*this, m_words, GetSize().x - m_beside);
}

wxSize Tick::DoGetBestClientSize() const {
    // One of both is the platform's.
    const int client = wxCheckBox::DoGetBestClientSize().y;
    const int own = client > 0 ? client : wxCheckBox::DoGetBestSize().y;
    return {std::min(m_words.natural, most_characters * m_look.character()),
            std::max(own, extent_of(GetFont(), GetLabelText()).y) +
                m_look.scaled(off_the_baseline)};
}

Radio::Radio(wxWindow* parent,
             const Look& look,
             const std::string& words,
             RadioPlace place,
             Action on_choose,
             Type type)
    : wxRadioButton(parent,
                    wxID_ANY,
                    wxS(" "),
                    wxDefaultPosition,
                    wxDefaultSize,
                    place == RadioPlace::first ? wxRB_GROUP : 0),
      m_look(look),
      m_type(type),
      m_words{to_wx(words)} {
    SetFont(look.font(type));
    dress_choice(*this, look.colours().ink);
    SetLabel(m_words.words);
    m_words.natural = beside_words(look) + extent_of(GetFont(), words_only(m_words.words)).x;
    InvalidateBestSize();
    Bind(wxEVT_RADIOBUTTON, [action = std::move(on_choose)](wxCommandEvent&) {
        if (action) {
            action();
        }
    });
    Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
        const int step = step_of(event.GetKeyCode());
        auto* other = step > 0 ? GetNextInGroup() : step < 0 ? GetPreviousInGroup() : nullptr;
        if (other != nullptr && other->IsShown()) {
            choose(*other);
        }
        event.Skip(step == 0);
    });
}

void Radio::set_strong(Emphasis emphasis) {
    SetFont(m_look.font(m_type, emphasis));
    SetLabel(m_words.words);
    m_words.at = -1;
    m_words.natural = beside_words(m_look) + extent_of(GetFont(), words_only(m_words.words)).x;
    InvalidateBestSize();
    reflow_later(*this);
}

bool Radio::wrap() {
    return wrap_control(*this, m_words, GetSize().x - beside_words(m_look));
}

wxSize Radio::DoGetBestSize() const {
    return {std::min(m_words.natural, most_characters * m_look.character()),
            std::max(wxRadioButton::DoGetBestSize().y, extent_of(GetFont(), GetLabelText()).y) +
                m_look.scaled(off_the_baseline)};
}

std::string plain(const std::string& words) {
    std::string result;
    for (const char letter : words) {
        result += letter;
        if (letter == '&') {
            result += letter;
        }
    }
    return result;
}

} // namespace safeplaces
