#include "gui/controls/slide_view.h"

#include "app/words/tr.h"
#include "domain/overload.h"
#include "gui/controls/button.h"
#include "gui/controls/drawing_view.h"
#include "gui/controls/said_part.h"
#include "gui/controls/screen.h"
#include "gui/controls/words.h"
#include "gui/controls/wrap_text.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/text_view.h"
#include "gui/platform/unheard.h"
#include "gui/text.h"

#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr int picture_width = 440;
constexpr int picture_gap = 40;
constexpr int hanging = 26; // pixels at 100 %
constexpr std::size_t picture_column = 0;

// The font as the text control shows it: a wxTextAttr keeps whole points only.
wxFont as_shown(const wxFont& font) {
    wxTextAttr style;
    style.SetFont(font);
    return style.GetFont();
}

std::vector<Words> links_of(const Slide& slide) {
    std::vector<Words> links;
    const auto collect = [&links](const Line& line) {
        std::ranges::copy_if(line, std::back_inserter(links),
                             [](const Words& w) { return !w.link.empty(); });
    };
    for (const auto& block : slide.blocks) {
        std::visit(
            Overload{[&](const Prose& prose) { collect(prose.line); }, [](const Subheading&) {},
                     [&](const Bullets& list) { std::ranges::for_each(list.items, collect); },
                     [&](const Steps& list) { std::ranges::for_each(list.items, collect); },
                     [&](const Callout& callout) { collect(callout.line); }},
            block);
    }
    return links;
}

} // namespace

SlideView::SlideView(wxWindow* parent,
                     const Look& look,
                     std::function<void(const std::string& address)> on_link)
    : Pane(parent), m_look(look), m_on_link(std::move(on_link)) {
    m_picture = new DrawingView(this, look, DrawingFrame::bare);
    m_heading = new FieldLabel(this, look, {}, {Type::title, Emphasis::strong, Tone::ink});
    set_role(*m_heading, SpokenRole::heading);
    m_text = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                            wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2 | wxTE_NO_VSCROLL |
                                wxBORDER_NONE);
    begin_unheard(*m_text);
    set_line_spacing(*m_text);
    m_text->Bind(wxEVT_KEY_UP, [this](wxKeyEvent& event) {
        keep_in_view(m_text->GetInsertionPoint());
        event.Skip();
    });
    m_links = new wxBoxSizer(wxVERTICAL);
    m_below = new wxBoxSizer(wxVERTICAL);
    auto* words = new wxBoxSizer(wxVERTICAL);
    words->Add(m_heading, wxSizerFlags().Expand().Border(wxLEFT, 2));
    words->Add(m_text, wxSizerFlags().Expand().Border(wxTOP, space::block));
    words->Add(m_links, wxSizerFlags().Expand().Border(wxLEFT, 2));
    words->Add(m_below, wxSizerFlags().Expand().Border(wxLEFT, 2));
    m_columns = new Columns(picture_gap);
    m_columns->add(m_picture, picture_width);
    m_columns->add(words);
    SetSizer(m_columns);
}

void SlideView::show(const Slide& slide, Face face) {
    show_picture(slide, face == Face::easy_read ? Type::reading : Type::caption);
    m_heading->set_words(slide.title);
    write(slide);
    show_links(slide);
    reflow_later(*this);
}

void SlideView::focus_text() {
    // The cursor is at its beginning already. To set it now would move it, and a screen reader
    // would take that for reading on, instead of saying what is new.
    m_text->SetFocus();
}

void SlideView::mark(const std::optional<SentenceToRead>& sentence) {
    const auto range_in = [&](std::size_t part) {
        return sentence && sentence->part == part ? std::optional{range_of(*sentence)}
                                                  : std::nullopt;
    };
    m_heading->mark_said(range_in(0));
    m_picture->mark_caption(range_in(m_paragraphs.size() + 1));
    if (!sentence || sentence->part == 0 || sentence->part > m_paragraphs.size()) {
        unmark_said(*m_text); // what is said stands above or below the text
        return;
    }
    const long first = m_paragraphs[sentence->part - 1].first;
    const TextRange said = range_of(*sentence);
    mark_said(*m_text, {first + said.first, first + said.last}, m_look.colours());
    keep_in_view(first + said.first);
}

void SlideView::show_picture(const Slide& slide, Type caption) {
    const Drawing drawing =
        slide.picture && slide.picture->drawing ? slide.picture->drawing() : Drawing{};
    m_picture->Show(!drawing.pages.empty());
    std::string heard; // where the keyboard goes: no key leads to a picture
    if (!drawing.pages.empty()) {
        const SlidePicture& picture = *slide.picture;
        m_picture->show(drawing.pages.front(), picture.alt);
        m_picture->set_caption(picture.caption, caption);
        heard = filled(tr("Picture: {1}"),
                       {picture.alt + (picture.caption.empty() ? "" : ' ' + picture.caption)});
    }
    set_accessible_description(*m_text, heard);
}

void SlideView::write(const Slide& slide) {
    const Unheard unheard(*m_text);
    remove_callouts(*m_text);
    m_text->Clear();
    m_paragraphs.clear();
    std::vector<TextRange> callouts;
    for (const auto& block : slide.blocks) {
        if (!m_paragraphs.empty()) {
            m_text->AppendText(wxS("\n"));
        }
        std::visit(
            Overload{[&](const Prose& prose) {
                         write_plainly(prose.line);
                         add_paragraph(prose.line, 0, after_paragraph);
                     },
                     [&](const Subheading& heading) {
                         const Line line{{heading.text, Weight::bold}};
                         write_plainly(line);
                         add_paragraph(line, 0, after_paragraph);
                     },
                     [&](const Bullets& list) {
                         write_items(list.items, [](std::size_t) { return std::string{"\u2022"}; });
                     },
                     [&](const Steps& list) {
                         write_items(list.items,
                                     [](std::size_t n) { return std::to_string(n + 1) + "."; });
                     },
                     [&](const Callout& callout) {
                         const long first = m_text->GetLastPosition();
                         write_words(callout.line, m_look.colours().warn_back,
                                     m_look.colours().warn);
                         callouts.push_back({first, m_text->GetLastPosition()});
                         add_paragraph(callout.line, 2 * callout_side,
                                       callout_above + callout_below + between_lines);
                     }},
            block);
    }
    for (const auto& range : callouts) {
        add_callout(*m_text, range, m_look);
    }
    m_text->SetInsertionPoint(0);
}

void SlideView::write_words(const Line& line, const wxColour& ground, const wxColour& strong) {
    for (const auto& words : line) {
        const bool bold = words.weight == Weight::bold;
        wxTextAttr style;
        auto font = m_look.font(Type::reading, bold ? Emphasis::strong : Emphasis::normal);
        font.SetUnderlined(!words.link.empty());
        style.SetFont(font);
        style.SetTextColour(bold ? strong : m_look.colours().ink);
        style.SetBackgroundColour(ground);
        m_text->SetDefaultStyle(style);
        m_text->AppendText(to_wx(words.text));
    }
}

void SlideView::write_plainly(const Line& line) {
    write_words(line, GetBackgroundColour(), m_look.colours().ink);
}

void SlideView::write_items(const std::vector<Line>& items,
                            const std::function<std::string(std::size_t)>& marker) {
    for (std::size_t n = 0; n < items.size(); ++n) {
        if (n > 0) {
            m_text->AppendText(wxS("\n"));
        }
        write_item(marker(n), items[n]);
    }
}

void SlideView::write_item(const std::string& marker, const Line& line) {
    const int indent = m_look.scaled(hanging);
    const long first = m_text->GetLastPosition();
    write_plainly({{marker + "\t"}});
    write_plainly(line);
    hang_indent(*m_text, {first, m_text->GetLastPosition()}, indent);
    add_paragraph(line, indent, after_paragraph);
}

void SlideView::add_paragraph(const Line& line, int indent, int extra_height) {
    const long length = static_cast<long>(to_wx(plain_text(line)).length());
    m_paragraphs.push_back({line, indent, extra_height, m_text->GetLastPosition() - length});
}

void SlideView::show_links(const Slide& slide) {
    m_links->Clear(true);
    for (const auto& link : links_of(slide)) {
        auto* control =
            new Link(this, m_look, link.text, [follow = m_on_link, address = link.link] {
                if (follow) {
                    follow(address);
                }
            });
        m_links->Add(control, wxSizerFlags().Expand().Border(wxTOP, space::small));
    }
}

bool SlideView::wrap() {
    // The picture never takes more than its share of a middling width.
    m_columns->resize(picture_column, std::min(picture_width, GetSize().x * 9 / 20));
    const std::optional<int> known = height_of_words(*m_text);
    const int height = known ? *known : height_at(m_text->GetSize().x);
    if (height == m_text->GetMinSize().y) {
        return false;
    }
    m_text->SetMinSize({-1, height});
    return true;
}

int SlideView::height_at(int width) const {
    const auto plain_font = as_shown(m_look.font(Type::reading));
    const auto bold_font = as_shown(m_look.font(Type::reading, Emphasis::strong));
    const int line = std::max(line_height(plain_font), line_height(bold_font));
    int height = space::small;
    for (const auto& [words, indent, extra, first] : m_paragraphs) {
        std::vector<FontRun> runs;
        for (const auto& [text, weight, link] : words) {
            runs.push_back({to_wx(text), weight == Weight::bold ? bold_font : plain_font});
        }
        const int lines = lines_needed(runs, width - indent - space::small);
        height += lines * line + (lines - 1) * between_lines + extra;
    }
    return height;
}

void SlideView::keep_in_view(long position) {
    const auto at = m_text->PositionToCoords(position);
    for (auto* window = GetParent(); window != nullptr; window = window->GetParent()) {
        auto* screen = dynamic_cast<Screen*>(window);
        if (screen != nullptr && at != wxDefaultPosition) {
            constexpr int lines_around = 2;
            const int line = line_height(m_look.font(Type::reading));
            screen->show_part(*m_text, at.y - line, (1 + lines_around) * line);
        }
    }
}

} // namespace safeplaces
