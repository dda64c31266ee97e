#include "gui/controls/status.h"

#include "gui/controls/words.h"
#include "gui/controls/wrap_text.h"
#include "gui/platform/accessibility.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr int in_chip = 16;
constexpr int in_row = 18;
constexpr int in_box = 20;

} // namespace

StatusKind kind_of(Status status) {
    switch (status) {
    case Status::done:
        return StatusKind::done;
    case Status::started:
        return StatusKind::started;
    case Status::not_started:
        return StatusKind::not_started;
    case Status::waiting:
        return StatusKind::ending;
    case Status::locked:
        return StatusKind::locked;
    case Status::to_fix:
        return StatusKind::to_fix;
    case Status::ended:
        return StatusKind::wrong;
    }
    return StatusKind::not_started;
}

StatusLook look_of(StatusKind kind) {
    switch (kind) {
    case StatusKind::done:
        return {Icon::check_circle, Tone::ok};
    case StatusKind::started:
        return {Icon::half_circle, Tone::accent};
    case StatusKind::not_started:
        return {Icon::ring, Tone::muted};
    case StatusKind::waiting:
        return {Icon::clock, Tone::muted};
    case StatusKind::ending:
        return {Icon::clock, Tone::warn};
    case StatusKind::locked:
        return {Icon::lock, Tone::muted};
    case StatusKind::to_fix:
        return {Icon::exclamation, Tone::err};
    case StatusKind::wrong:
        return {Icon::cross, Tone::err};
    case StatusKind::safety:
        return {Icon::octagon, Tone::warn};
    case StatusKind::information:
        return {Icon::information, Tone::accent};
    case StatusKind::act:
        return {Icon::triangle, Tone::warn};
    case StatusKind::decide:
        return {Icon::question, Tone::warn};
    case StatusKind::nothing:
        return {Icon::equal, Tone::muted};
    }
    return {Icon::ring, Tone::muted};
}

StatusLook outlined_look_of(StatusKind kind) {
    StatusLook look = look_of(kind);
    if (look.icon == Icon::check_circle) {
        look.icon = Icon::tick_outline;
    } else if (look.icon == Icon::cross) {
        look.icon = Icon::cross_outline;
    }
    return look;
}

namespace {

// In a chip the ground says "filled" already, so the tick is bare.
Icon chip_icon(StatusKind kind) {
    return kind == StatusKind::done ? Icon::check : look_of(kind).icon;
}

int chip_icon_size(StatusKind kind) {
    return kind == StatusKind::safety ? in_box : in_chip;
}

BoxStyle soft_box(const Look& look, Tone tone, int radius) {
    const bool outlined = look.scheme() == ColourScheme::high_contrast;
    return {.fill = look.back(tone),
            .border = outlined ? look.colours().line : wxColour(),
            .radius = radius};
}

} // namespace

Chip::Chip(wxWindow* parent, const Look& look, StatusKind kind, const std::string& words)
    : Box(parent, soft_box(look, look_of(kind).tone, 999)), m_look(look) {
    const auto tone = look_of(kind).tone;
    m_icon =
        new IconView(this, chip_icon(kind), look.scaled(chip_icon_size(kind)), look.colour(tone));
    m_words = new Caption(this, look, words, {Type::caption, Emphasis::strong, tone});
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->AddSpacer(10);
    row->Add(m_icon, wxSizerFlags().CentreVertical().Border(wxRIGHT, 6));
    row->Add(m_words, wxSizerFlags().CentreVertical().Border(wxTOP | wxBOTTOM, 5));
    row->AddSpacer(12);
    SetSizer(row);
}

void Chip::show(StatusKind kind, const std::string& words) {
    const auto tone = look_of(kind).tone;
    restyle(soft_box(m_look, tone, 999));
    m_icon->set_icon(chip_icon(kind), m_look.scaled(chip_icon_size(kind)), m_look.colour(tone));
    m_words->SetForegroundColour(m_look.colour(tone));
    m_words->set_words(words);
}

SaidPart Chip::said() {
    return ours(said_part(*m_words, m_look));
}

CheckRow::CheckRow(wxWindow* parent,
                   const Look& look,
                   StatusKind kind,
                   const std::string& what,
                   const std::string& status,
                   RowPlace place,
                   Emphasis emphasis)
    : Pane(parent) {
    const auto tone = look_of(kind).tone;
    auto* column = new wxBoxSizer(wxVERTICAL);
    if (place == RowPlace::later) {
        column->Add(new DividingLine(this, look), wxSizerFlags().Expand());
    }
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    constexpr int least_height = 38;
    row->SetMinSize(-1, std::max(least_height, line_height(look.font(Type::body)) + space::block));
    row->Add(new IconView(this, look_of(kind).icon, look.scaled(in_row), look.colour(tone)),
             wxSizerFlags().CentreVertical().Border(wxRIGHT, 10));
    row->Add(new Paragraph(this, look, what, {Type::body, emphasis, Tone::ink}),
             wxSizerFlags(1).CentreVertical());
    row->Add(new Caption(this, look, status, {Type::caption, Emphasis::normal, tone}),
             wxSizerFlags().CentreVertical().Border(wxLEFT, space::small));
    column->Add(row, wxSizerFlags(1).Expand());
    SetSizer(column);
}

StatusLine::StatusLine(wxWindow* parent,
                       const Look& look,
                       Icon icon,
                       Tone icon_tone,
                       const std::string& words,
                       Tone words_tone)
    : Pane(parent) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new IconView(this, icon, look.scaled(in_row), look.colour(icon_tone)),
             wxSizerFlags().CentreVertical().Border(wxRIGHT, space::small));
    m_words = new Paragraph(this, look, words, {Type::body, Emphasis::normal, words_tone});
    row->Add(m_words, wxSizerFlags(1).CentreVertical());
    SetSizer(row);
}

SaidPart StatusLine::said() {
    return ours(said_part(*m_words));
}

void StatusLine::set_words(const std::string& words) {
    m_words->set_words(words);
}

NextStrip::NextStrip(wxWindow* parent,
                     const Look& look,
                     const std::string& name,
                     const std::string& words)
    : Box(parent, soft_box(look, Tone::accent, 10)) {
    set_role(*this, SpokenRole::grouping);
    set_accessible_name(*this, name);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->SetMinSize(-1, 48);
    row->Add(new IconView(this, Icon::arrow_right, look.scaled(in_box), look.colours().accent),
             wxSizerFlags().CentreVertical().Border(wxLEFT, space::wide));
    m_words = new Paragraph(this, look, words, {Type::body, Emphasis::strong, Tone::ink});
    row->Add(m_words, wxSizerFlags(1).CentreVertical().Border(wxALL, space::button));
    row->AddSpacer(space::button);
    SetSizer(row);
}

void NextStrip::set_words(const std::string& words) {
    m_words->set_words(words);
}

StatusBox::StatusBox(wxWindow* parent, const Look& look, const std::string& name)
    : Box(parent, soft_box(look, Tone::warn, 10)), m_look(look) {
    set_role(*this, SpokenRole::grouping);
    set_accessible_name(*this, name);
    m_icon = new IconView(this, Icon::clock, look.scaled(in_box), look.colours().warn);
    m_bold = new Paragraph(this, look, {}, {Type::body, Emphasis::strong, Tone::warn});
    m_why = new Paragraph(this, look, {}, {Type::caption, Emphasis::normal, Tone::ink});
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(m_bold, wxSizerFlags().Expand());
    words->Add(m_why, wxSizerFlags().Expand().Border(wxTOP, 6));
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(m_icon, wxSizerFlags().Border(wxRIGHT, 10));
    row->Add(words, wxSizerFlags(1));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(row, wxSizerFlags(1).Expand().Border(wxALL, space::block));
    SetSizer(around);
}

void StatusBox::show(StatusKind kind, const std::string& bold, const std::string& why) {
    const auto tone = look_of(kind).tone;
    restyle(soft_box(m_look, tone, 10));
    m_icon->set_icon(look_of(kind).icon, m_look.scaled(in_box), m_look.colour(tone));
    m_bold->SetForegroundColour(m_look.colour(tone));
    m_bold->set_words(bold);
    m_why->set_words(why);
    m_why->Show(!why.empty());
    reflow_later(*this);
}

} // namespace safeplaces
