#include "gui/controls/words.h"

#include "gui/controls/wrap_text.h"
#include "gui/platform/accessibility.h"
#include "gui/text.h"

#include <algorithm>

namespace safeplaces {

namespace {

// The font must be there before the words: the toolkit measures them when they arrive.
void dress(wxStaticText& text, const Look& look, const WordStyle& style) {
    text.SetFont(look.font(style.type, style.emphasis));
    text.SetForegroundColour(look.colour(style.tone));
}

// Where that character of the words stands among the lines into which they were broken.
long place_in(const wxString& lines, const wxString& words, long character) {
    auto at = lines.begin();
    for (auto word = words.begin(); word != words.begin() + character && at != lines.end();) {
        if (*at == *word || *word == ' ') {
            ++word;
        } // else a long word is broken here
        ++at;
    }
    return static_cast<long>(at - lines.begin());
}

Type type_of(HeadingLevel level) {
    switch (level) {
    case HeadingLevel::page:
        return Type::title;
    case HeadingLevel::card:
        return Type::card_title;
    case HeadingLevel::section:
        return Type::lead;
    case HeadingLevel::desk_page:
        return Type::desk_title;
    case HeadingLevel::desk_card:
        return Type::desk_card;
    }
    return Type::body;
}

} // namespace

Paragraph::Paragraph(wxWindow* parent, const Look& look, const std::string& words, WordStyle style)
    : PlainLabel(
          parent, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_NO_AUTORESIZE),
      m_look(look) {
    dress(*this, look, style);
    set_words(words);
}

void Paragraph::set_words(const std::string& words) {
    const auto text = to_wx(words);
    if (text == m_words) {
        return;
    }
    m_words = text;
    mark_said({});
    // Without the line breaks that wrapping puts in.
    set_accessible_name(*this, words);
    measure();
}

void Paragraph::mark_said(std::optional<TextRange> part) {
    if (part || m_said) {
        m_said = part;
        show_said();
    }
}

void Paragraph::show_said() {
    if (!m_said) {
        unmark_said(*this);
        return;
    }
    const wxString lines = GetLabelText();
    safeplaces::mark_said(
        *this, {place_in(lines, m_words, m_said->first), place_in(lines, m_words, m_said->last)},
        m_look.colours());
}

// Back on one line, for the next wrap().
void Paragraph::measure() {
    m_wrapped_at = -1;
    SetLabelText(m_words);
    m_natural = extent_of(GetFont(), m_words).x;
    InvalidateBestSize();
    reflow_later(*this);
}

void Paragraph::set_style(WordStyle style) {
    dress(*this, m_look, style);
    measure();
    Refresh();
}

std::string Paragraph::words() const {
    return from_wx(m_words);
}

bool Paragraph::wrap() {
    const int width = GetSize().x;
    if (width == m_wrapped_at) {
        return false;
    }
    m_wrapped_at = width;
    const auto before = GetBestSize();
    SetLabelText(width >= m_natural ? m_words : wrapped(GetFont(), m_words, width));
    if (m_said) {
        show_said();
    }
    InvalidateBestSize();
    return GetBestSize() != before;
}

wxSize Paragraph::DoGetBestClientSize() const {
    // Narrow enough for any column; the sizer gives it the width that there is.
    constexpr int fewest_characters = 12;
    return {std::min(m_natural, fewest_characters * m_look.character()),
            extent_of(GetFont(), GetLabelText()).y};
}

Caption::Caption(wxWindow* parent, const Look& look, const std::string& words, WordStyle style)
    : PlainLabel(parent, wxID_ANY, wxString()) {
    dress(*this, look, style);
    SetLabelText(to_wx(words));
}

void Caption::set_words(const std::string& words) {
    if (const auto text = to_wx(words); text != GetLabelText()) {
        SetLabelText(text);
        InvalidateBestSize();
        reflow_later(*this);
    }
}

wxSize Caption::DoGetBestClientSize() const {
    return extent_of(GetFont(), GetLabelText());
}

Heading::Heading(wxWindow* parent, const Look& look, const std::string& words, HeadingLevel level)
    : Paragraph(parent, look, words, {type_of(level), Emphasis::strong, Tone::ink}) {
    set_role(*this, SpokenRole::heading);
}

FieldLabel::FieldLabel(wxWindow* parent,
                       const Look& look,
                       const std::string& words,
                       WordStyle style)
    : Paragraph(parent, look, words, style) {
}

} // namespace safeplaces
