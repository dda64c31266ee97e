#include "gui/controls/app_header.h"

#include "app/words/tr.h"
#include "gui/controls/drop_down.h"
#include "gui/controls/icons.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/platform/style.h"
#include "gui/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace safeplaces {

namespace {

constexpr std::array text_sizes{100, 125, 150, 175, 200};
constexpr int header_height = 56;

} // namespace

AppHeader::AppHeader(wxWindow* parent,
                     const Look& look,
                     const std::string& product,
                     const std::vector<HeaderButton>& buttons,
                     std::function<void(int percent)> on_text_size)
    : Pane(parent), m_look(look) {
    SetBackgroundColour(look.colours().card);
    SetForegroundColour(look.colours().ink);
    auto* columns = new Columns(0);
    columns->SetMinSize(-1, header_height);
    auto* left = new wxBoxSizer(wxVERTICAL);
    left->Add(make_left(product), wxSizerFlags(1).Expand().Border(wxTOP | wxBOTTOM, space::small));
    columns->add(left);
    columns->add(make_right(buttons, std::move(on_text_size)), Columns::own);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(columns, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, space::margin));
    all->Add(new DividingLine(this, look), wxSizerFlags().Expand());
    for (wxSizer*& place : m_places) {
        place = new wxBoxSizer(wxVERTICAL);
        all->Add(place, wxSizerFlags().Expand());
    }
    SetSizer(all);
    Bind(wxEVT_SIZE, &AppHeader::on_size, this);
}

wxSizer* AppHeader::make_left(const std::string& product) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    constexpr int logo = 32;
    row->Add(new IconView(this, logo_bitmap(logo)),
             wxSizerFlags().CentreVertical().Border(wxRIGHT, space::button));
    row->Add(new Caption(this, m_look, product, {Type::lead, Emphasis::strong, Tone::ink}),
             wxSizerFlags().CentreVertical().Border(wxRIGHT, space::block));
    auto* divider = new DividingLine(this, m_look, LineKind::down);
    divider->SetMinSize({1, 24});
    row->Add(divider, wxSizerFlags().CentreVertical().Border(wxRIGHT, space::block));
    m_owner = new Paragraph(this, m_look, {}, {Type::body, Emphasis::normal, Tone::muted});
    row->Add(m_owner, wxSizerFlags(1).CentreVertical());
    return row;
}

wxSizer* AppHeader::make_right(const std::vector<HeaderButton>& buttons,
                               std::function<void(int percent)> on_text_size) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (const auto& [words, on_press] : buttons) {
        m_buttons.push_back(new Button(this, m_look, ButtonKind::quiet, words, on_press));
        row->Add(m_buttons.back(), wxSizerFlags().CentreVertical().Border(wxRIGHT, space::hair));
    }
    row->AddSpacer(space::button);
    row->Add(
        new FieldLabel(this, m_look, tr("Text size"), {Type::body, Emphasis::normal, Tone::muted}),
        wxSizerFlags().CentreVertical().Border(wxRIGHT, space::small));
    auto* choice = new DropDown(this, m_look);
    for (const int percent : text_sizes) {
        choice->Append(wxString::Format(wxS("%d %%"), percent));
        if (percent == m_look.text_percent()) {
            choice->SetSelection(static_cast<int>(choice->GetCount()) - 1);
        }
    }
    give_size(*choice, {m_look.scaled(100), m_look.control_height()});
    choice->Bind(wxEVT_CHOICE, [this, action = std::move(on_text_size)](wxCommandEvent& event) {
        const int percent = text_sizes.at(static_cast<std::size_t>(event.GetSelection()));
        CallAfter([action, percent] { action(percent); });
    });
    row->Add(choice, wxSizerFlags().CentreVertical().Border(wxTOP | wxBOTTOM, space::small));
    return row;
}

void AppHeader::set_owner(const std::string& words) {
    m_owner->set_words(words);
    lay_out_again();
}

void AppHeader::say(News news,
                    const std::string& words,
                    const std::string& button,
                    Action on_press) {
    const StatusKind kind = news == News::unsaved ? StatusKind::to_fix : StatusKind::started;
    notice(news).say(kind, words, button, std::move(on_press));
    lay_out_again();
}

void AppHeader::hide(News news) {
    if (NewsStrip* strip = m_notices.at(static_cast<std::size_t>(news))) {
        strip->hide();
        lay_out_again();
    }
}

// Made when there is first something to say, for most starts have no news.
NewsStrip& AppHeader::notice(News news) {
    const auto at = static_cast<std::size_t>(news);
    NewsStrip*& strip = m_notices.at(at);
    if (strip == nullptr) {
        strip = new NewsStrip(this, m_look);
        m_places.at(at)->Add(strip, wxSizerFlags().Expand().Border(wxALL, space::small));
    }
    return *strip;
}

void AppHeader::lay_out_again() {
    m_width = -1;
    SendSizeEvent();
}

void AppHeader::show_button(int place, bool shown) {
    m_buttons.at(static_cast<std::size_t>(place))->Show(shown);
    Layout();
}

void AppHeader::on_size(wxSizeEvent& event) {
    event.Skip();
    const int width = GetClientSize().x;
    if (width == m_width || width <= 1) {
        return;
    }
    m_width = width;
    reflow(*this, m_look, width);
    InvalidateBestSize();
    // The header may be higher now; what is below it makes room once this event is over.
    CallAfter([this] { GetParent()->Layout(); });
}

} // namespace safeplaces
