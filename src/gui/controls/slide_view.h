#pragma once

#include "domain/training/course.h"
#include "domain/training/read_aloud.h"
#include "gui/controls/box.h"
#include "gui/controls/layout.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxTextCtrl;

namespace safeplaces {

class DrawingView;
class FieldLabel;

// One slide of a lesson: heading, words in a read-only text control (line by line for a screen
// reader), the picture at the left or, when narrow, above, and the links below. Put it in a Card
// with padding 32. The heading names the text.
class SlideView : public Pane, public Wrapping {
public:
    // `on_link` gets the address of a link that was followed.
    SlideView(wxWindow* parent,
              const Look& look,
              std::function<void(const std::string& address)> on_link);

    // In Easy Read no words of it are small.
    void show(const Slide& slide, Face face = Face::standard);
    void focus_text();
    // Lets that sentence of the slide's parts_to_read() stand out and scrolls to it; without one,
    // none stands out.
    void mark(const std::optional<SentenceToRead>& sentence);
    // For what stands under the words, with this as its parent. It stays when another slide is
    // shown.
    [[nodiscard]] wxSizer& below() { return *m_below; }
    [[nodiscard]] wxTextCtrl& text() { return *m_text; }
    bool wrap() override;

private:
    void write(const Slide& slide);
    void write_words(const Line& line, const wxColour& ground, const wxColour& strong);
    void write_plainly(const Line& line);
    // `marker` of the item with that place, from 0.
    void write_items(const std::vector<Line>& items,
                     const std::function<std::string(std::size_t)>& marker);
    void write_item(const std::string& marker, const Line& line);
    void add_paragraph(const Line& line, int indent, int extra_height);
    void show_picture(const Slide& slide, Type caption);
    void show_links(const Slide& slide);
    [[nodiscard]] int height_at(int width) const;
    void keep_in_view(long position);

    // What the height of the text is reckoned from, and where it stands.
    struct Paragraphs {
        Line words;
        int indent = 0; // pixels lost to the left and right
        int extra = 0;  // pixels above and below
        long first = 0; // character of the text at which the words begin
    };

    const Look& m_look;
    std::function<void(const std::string&)> m_on_link;
    Columns* m_columns;
    DrawingView* m_picture;
    FieldLabel* m_heading;
    wxTextCtrl* m_text;
    wxBoxSizer* m_links;
    wxBoxSizer* m_below;
    std::vector<Paragraphs> m_paragraphs;
};

} // namespace safeplaces
