#include "gui/scheme/desk_page.h"

#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/text.h"

#include <utility>

namespace safeplaces {

DeskPage::DeskPage(wxWindow* parent, const Look& look)
    : Screen(parent, look, space::wide),
      m_title(new Heading(this, look, {}, HeadingLevel::desk_page)),
      m_caption(new Paragraph(this, look, {}, {Type::caption, Emphasis::normal, Tone::muted})),
      m_title_row(new wxBoxSizer(wxHORIZONTAL)),
      m_buttons(new wxBoxSizer(wxHORIZONTAL)) {
    m_title_row->Add(m_title, wxSizerFlags(1).CentreVertical());
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(m_title_row, expanded());
    words->Add(m_caption, expanded(2));
    auto* head = new Columns(space::block);
    head->add(words);
    head->add(m_buttons, Columns::own);
    body().Add(head, expanded());
    m_notice = new NewsStrip(this, look);
    body().Add(m_notice, expanded(space::button));
}

void DeskPage::set_title(const std::string& words) {
    m_title->set_words(words);
    // What stands beside it comes right after its words.
    m_title->SetMaxSize({extent_of(m_title->GetFont(), to_wx(words)).x, -1});
}

void DeskPage::set_caption(const std::string& words) {
    m_caption->set_words(words);
}

Button* DeskPage::add_head_button(ButtonKind kind,
                                  const std::string& words,
                                  Action on_press,
                                  std::optional<Icon> icon) {
    auto* button = new Button(this, look(), kind, words, std::move(on_press), icon);
    const bool first = m_buttons->IsEmpty();
    m_buttons->Add(button,
                   wxSizerFlags().CentreVertical().Border(wxLEFT, first ? 0 : space::small));
    return button;
}

void DeskPage::add_beside_title(wxWindow* window) {
    m_title_row->Add(window, wxSizerFlags().CentreVertical().Border(wxLEFT, space::button));
}

DeskCard::DeskCard(wxWindow* parent, const Look& look, const std::string& title)
    : Card(parent, look, CardKind::plain, title, 0), m_look(look) {
    if (title.empty()) {
        return;
    }
    m_head = new wxBoxSizer(wxHORIZONTAL);
    auto* heading = new Heading(this, look, title, HeadingLevel::desk_card);
    m_caption = new Paragraph(this, look, {}, {Type::caption, Emphasis::normal, Tone::muted});
    m_caption->Hide(); // the title has its room until there is one
    heading->SetMaxSize({extent_of(heading->GetFont(), to_wx(title)).x, -1});
    auto* words = new Columns(10);
    words->add(heading);
    words->add(m_caption);
    m_head->Add(words, wxSizerFlags(1).CentreVertical());
    body().Add(m_head, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, space::block));
}

void DeskCard::set_caption(const std::string& words) {
    m_caption->set_words(words);
    m_caption->Show(!words.empty());
}

Button* DeskCard::add_head_button(const std::string& words, Action on_press) {
    auto* button = new Button(this, m_look, ButtonKind::quiet, words, std::move(on_press));
    m_head->Add(button, wxSizerFlags().CentreVertical().Border(wxLEFT, space::small));
    return button;
}

namespace {

// Above it, and at both sides.
template <class Content>
void add_padded(wxBoxSizer& body, Content* content, int above) {
    auto* row = new wxBoxSizer(wxVERTICAL);
    row->Add(content, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, space::block));
    body.Add(row, expanded(above));
}

} // namespace

void DeskCard::add(wxWindow* window, int above) {
    add_padded(body(), window, above);
}

void DeskCard::add(wxSizer* sizer, int above) {
    add_padded(body(), sizer, above);
}

void DeskCard::add_wide(wxWindow* window, int above) {
    auto* row = new wxBoxSizer(wxVERTICAL);
    row->Add(window, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, 1)); // the card's line
    body().Add(row, wxSizerFlags(1).Expand().Border(wxTOP, above));
}

void DeskCard::end() {
    body().AddSpacer(space::block);
}

} // namespace safeplaces
