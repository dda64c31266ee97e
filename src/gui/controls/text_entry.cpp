#include "gui/controls/text_entry.h"
#include "gui/platform/style.h"
#include "gui/platform/text_view.h"
#include "gui/platform/unheard.h"
#include "gui/text.h"

#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int lines_of_several = 5;

long style_of(TextShape shape) {
    return shape == TextShape::one_line ? wxTE_PROCESS_ENTER : wxTE_MULTILINE | wxBORDER_NONE;
}

void give_lines(wxTextCtrl& text, const Look& look, int lines) {
    text.SetFont(look.font(Type::body));
    if (lines == 1) {
        give_height(text, look.control_height());
    } else {
        text.SetMinSize({-1, look.control_height() + (lines - 1) * text.GetCharHeight()});
    }
}

void call_after(wxTextCtrl& text, const wxEventTypeTag<wxCommandEvent>& type, Action action) {
    text.Bind(type,
              [&text, action = std::move(action)](wxCommandEvent&) { text.CallAfter(action); });
}

// A control with a border of its own around the scrolled text has no focus ring from the toolkit.
void ring_around(wxTextCtrl& text) {
    add_outer_class(text, "several-lines");
    text.Bind(wxEVT_SET_FOCUS, [&text](wxFocusEvent& event) {
        add_outer_class(text, "focused");
        event.Skip();
    });
    text.Bind(wxEVT_KILL_FOCUS, [&text](wxFocusEvent& event) {
        remove_outer_class(text, "focused");
        event.Skip();
    });
}

// What is only to be read, and copied, is reached with Tab too: on Windows wx passes by a line of
// it.
class ReachedText : public wxTextCtrl {
public:
    using wxTextCtrl::wxTextCtrl;
    bool AcceptsFocusFromKeyboard() const override { return wxControl::AcceptsFocusFromKeyboard(); }
};

} // namespace

TextEntry::TextEntry(wxWindow* parent,
                     const Look& look,
                     const EntryWords& words,
                     int width,
                     std::function<void(const std::string&)> on_change,
                     TextShape shape)
    : Entry(parent, look, words, Top::label),
      m_text(new ReachedText(
          this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, style_of(shape))) {
    const bool several = shape == TextShape::several_lines;
    give_lines(*m_text, look, several ? lines_of_several : 1);
    if (several) {
        constexpr int across = 11; // as in an entry of one line
        set_text_margins(*m_text, across, space::small);
        ring_around(*m_text);
    }
    m_text->Bind(wxEVT_TEXT, [this, action = std::move(on_change)](wxCommandEvent&) {
        if (action) {
            action(value());
        }
    });
    hold(m_text, width);
}

void TextEntry::set_value(const std::string& value) {
    if (const auto text = to_wx(value); text != m_text->GetValue()) {
        const Unheard unheard(*m_text);
        m_text->ChangeValue(text);
        m_text->SetInsertionPointEnd();
    }
}

std::string TextEntry::value() const {
    return from_wx(m_text->GetValue());
}

void TextEntry::when_left(Action action) {
    m_text->Bind(wxEVT_KILL_FOCUS, [this, action = std::move(action)](wxFocusEvent& event) {
        m_text->CallAfter(action);
        event.Skip();
    });
}

void TextEntry::when_entered(Action action) {
    call_after(*m_text, wxEVT_TEXT_ENTER, std::move(action));
}

void TextEntry::focus_answer() {
    m_text->SetFocus();
    m_text->SetInsertionPointEnd();
}

PinEntry::PinEntry(wxWindow* parent,
                   const Look& look,
                   const EntryWords& words,
                   std::function<void(const std::string&)> on_change,
                   int width)
    : Entry(parent, look, words, Top::label),
      m_text(new wxTextCtrl(this,
                            wxID_ANY,
                            wxString(),
                            wxDefaultPosition,
                            wxDefaultSize,
                            wxTE_PASSWORD | wxTE_PROCESS_ENTER)) {
    give_lines(*m_text, look, 1);
    m_text->Bind(wxEVT_TEXT, [this, action = std::move(on_change)](wxCommandEvent&) {
        if (action) {
            action(value());
        }
    });
    hold(m_text, width);
}

std::string PinEntry::value() const {
    return from_wx(m_text->GetValue());
}

void PinEntry::clear() {
    m_text->ChangeValue(wxString());
}

void PinEntry::when_entered(Action action) {
    call_after(*m_text, wxEVT_TEXT_ENTER, std::move(action));
}

void PinEntry::focus_answer() {
    m_text->SetFocus();
}

} // namespace safeplaces
