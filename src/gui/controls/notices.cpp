#include "gui/controls/notices.h"

#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr int notice_icon_size = 20;
constexpr int summary_icon = 24;

BoxStyle strip_style(const Look& look, Tone tone) {
    const bool outlined = look.scheme() == ColourScheme::high_contrast;
    return {.fill = look.back(tone),
            .border = outlined ? look.colours().line : wxColour(),
            .radius = 10};
}

// Hidden while its words change, then shown: that is what a screen reader speaks.
template <class Change>
void reveal(wxWindow& window, Change change) {
    window.Hide();
    change();
    window.Show();
    reflow_later(window);
}

std::vector<std::string> words_of(const std::string& title,
                                  const std::vector<ErrorSummary::Line>& lines) {
    std::vector<std::string> words{title};
    for (const auto& line : lines) {
        words.push_back(line.words);
    }
    return words;
}

void hide_it(wxWindow& window) {
    if (window.IsShown()) {
        window.Hide();
        reflow_later(window);
    }
}

} // namespace

ErrorSummary::ErrorSummary(wxWindow* parent, const Look& look)
    : Box(parent,
          {.fill = look.colours().err_back, .border = look.colours().err, .border_width = 2}),
      m_look(look),
      m_lines(new wxBoxSizer(wxVERTICAL)) {
    set_role(*this, SpokenRole::alert);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new IconView(this, Icon::exclamation, look.scaled(summary_icon), look.colours().err),
             wxSizerFlags().Border(wxRIGHT, 14));
    auto* column = new wxBoxSizer(wxVERTICAL);
    m_title = new Heading(this, look, {}, HeadingLevel::section);
    column->Add(m_title, wxSizerFlags().Expand());
    column->Add(m_lines, wxSizerFlags().Expand());
    row->Add(column, wxSizerFlags(1));
    auto* sides = new wxBoxSizer(wxVERTICAL);
    sides->Add(row, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, space::wide));
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(sides, wxSizerFlags(1).Expand().Border(wxTOP | wxBOTTOM, space::block));
    SetSizer(all);
    Hide();
}

void ErrorSummary::show(const std::string& title, const std::vector<Line>& lines) {
    auto words = words_of(title, lines);
    if (lines.empty()) {
        m_shown.clear();
        hide_it(*this);
        return;
    }
    if (words == m_shown) {
        return;
    }
    m_shown = std::move(words);
    reveal(*this, [&] {
        m_title->set_words(title);
        set_accessible_name(*this, title);
        fill(lines);
    });
}

void ErrorSummary::renew(const std::string& title, const std::vector<Line>& lines) {
    if (!IsShown() || lines.empty() || m_title->words() != title) {
        show(title, lines);
        return;
    }
    if (auto words = words_of(title, lines); words != m_shown) {
        m_shown = std::move(words);
        fill(lines);
        reflow_later(*this);
    }
}

void ErrorSummary::fill(const std::vector<Line>& lines) {
    m_lines->Clear(true);
    for (const auto& line : lines) {
        auto* link = new Link(this, m_look, line.words, line.go, LinkKind::error);
        m_lines->Add(link, wxSizerFlags().Expand().Border(wxTOP, space::hair));
    }
}

NewsStrip::NewsStrip(wxWindow* parent, const Look& look)
    : Box(parent, strip_style(look, Tone::accent)), m_look(look) {
    set_role(*this, SpokenRole::notification);
    m_icon =
        new IconView(this, Icon::information, look.scaled(notice_icon_size), look.colours().accent);
    m_words = new Paragraph(this, look, {}, {Type::body, Emphasis::strong, Tone::ink});
    m_button = new Button(this, look, ButtonKind::secondary, {}, [this] {
        if (const auto press = m_on_press) {
            press();
        }
    });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_icon, wxSizerFlags().CentreVertical().Border(wxRIGHT, space::button));
    row->Add(m_words, wxSizerFlags(1).CentreVertical());
    row->Add(m_button, wxSizerFlags().CentreVertical().Border(wxLEFT, space::block));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(row, wxSizerFlags(1).Expand().Border(wxALL, space::block));
    SetSizer(around);
    Hide();
}

void NewsStrip::say(StatusKind kind,
                    const std::string& words,
                    const std::string& button,
                    Action on_press) {
    const auto status = look_of(kind);
    m_on_press = std::move(on_press);
    reveal(*this, [&] {
        restyle(strip_style(m_look, status.tone));
        m_icon->set_icon(status.icon, m_look.scaled(notice_icon_size), m_look.colour(status.tone));
        m_words->set_words(words);
        set_accessible_name(*this, words);
        if (!button.empty()) {
            m_button->set_words(button);
        }
        m_button->Show(!button.empty());
    });
}

void NewsStrip::keep(StatusKind kind, const std::string& words) {
    if (words == m_kept) {
        return;
    }
    m_kept = words;
    if (words.empty()) {
        hide();
    } else {
        say(kind, words);
    }
}

void NewsStrip::report(const std::string& trouble, const std::string& done) {
    if (!trouble.empty()) {
        say(StatusKind::to_fix, trouble);
    } else if (!done.empty()) {
        say(StatusKind::done, done);
    } else {
        hide();
    }
}

void NewsStrip::hide() {
    hide_it(*this);
}

std::vector<SaidPart> NewsStrip::said() {
    return IsShown() ? std::vector{ours(said_part(*m_words))} : std::vector<SaidPart>{};
}

ResultStrip::ResultStrip(wxWindow* parent, const Look& look, const std::string& name)
    : Box(parent, strip_style(look, Tone::accent)) {
    set_role(*this, SpokenRole::notification);
    set_accessible_name(*this, name);
    m_bold = new Paragraph(this, look, {}, {Type::body, Emphasis::strong, Tone::ink});
    m_more = new Paragraph(this, look, {}, {Type::body, Emphasis::normal, Tone::muted});
    set_role(*m_bold, SpokenRole::decoration); // the strip itself is named by both
    set_role(*m_more, SpokenRole::decoration);
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(m_bold, wxSizerFlags().Expand());
    words->Add(m_more, wxSizerFlags().Expand().Border(wxTOP, 2));
    m_button = new Button(
        this, look, ButtonKind::secondary, {},
        [this] {
            if (const auto press = m_on_press) {
                press();
            }
        },
        Icon::book);
    auto* row = new Columns(space::block);
    row->add(words);
    auto* at_the_right = new wxBoxSizer(wxVERTICAL);
    at_the_right->AddStretchSpacer();
    at_the_right->Add(m_button, wxSizerFlags().Left());
    at_the_right->AddStretchSpacer();
    row->add(at_the_right, Columns::own);
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(row, wxSizerFlags(1).Expand().Border(wxALL, space::block));
    SetSizer(around);
    Hide();
}

void ResultStrip::show(const std::string& bold,
                       const std::string& more,
                       const std::string& button,
                       Action on_press) {
    m_on_press = std::move(on_press);
    if (IsShown() && m_bold->words() == bold && m_more->words() == more) {
        return;
    }
    reveal(*this, [&] {
        m_bold->set_words(bold);
        m_more->set_words(more);
        set_accessible_name(*this, more.empty() ? bold : bold + ' ' + more);
        m_more->Show(!more.empty());
        if (!button.empty()) {
            m_button->set_words(button);
        }
        m_button->Show(!button.empty());
    });
}

void ResultStrip::hide() {
    hide_it(*this);
}

std::vector<SaidPart> ResultStrip::said() {
    return IsShown() ? std::vector{ours(said_part(*m_bold)), said_part(*m_more)}
                     : std::vector<SaidPart>{};
}

} // namespace safeplaces
