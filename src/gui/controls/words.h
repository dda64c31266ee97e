#pragma once

#include "gui/controls/layout.h"
#include "gui/platform/plain_label.h"
#include "gui/theme.h"

#include <optional>
#include <string>

namespace safeplaces {

struct WordStyle {
    Type type = Type::body;
    Emphasis emphasis = Emphasis::normal;
    Tone tone = Tone::ink;
    Side side = Side::left;
};

// Words that wrap to the width they are given: add it with wxEXPAND or a proportion. Not a label of
// anything, not focusable. For a person's words too: "&" stays as it is.
class Paragraph : public PlainLabel, public Wrapping {
public:
    Paragraph(wxWindow* parent, const Look& look, const std::string& words, WordStyle style = {});

    void set_words(const std::string& words); // does nothing when they are the same
    void set_style(WordStyle style);
    [[nodiscard]] std::string words() const;
    // Lets those characters of its words stand out while they are read aloud; nothing: none.
    void mark_said(std::optional<TextRange> part);
    bool wrap() override;

protected:
    wxSize DoGetBestClientSize() const override;

private:
    void measure();
    void show_said();

    const Look& m_look;
    wxString m_words;
    std::optional<TextRange> m_said;
    int m_natural = 0; // pixels wide on one line
    int m_wrapped_at = -1;
};

// One line that never wraps and takes the width of its words: a status beside a row, a caption.
class Caption : public PlainLabel {
public:
    Caption(wxWindow* parent, const Look& look, const std::string& words, WordStyle style = {});
    void set_words(const std::string& words);

protected:
    wxSize DoGetBestClientSize() const override;
};

// A heading, for the eye and for a screen reader. Wraps.
enum class HeadingLevel { page, card, section, desk_page, desk_card };

class Heading : public Paragraph {
public:
    Heading(wxWindow* parent,
            const Look& look,
            const std::string& words,
            HeadingLevel level = HeadingLevel::page);
};

// The label of the field that is made right after it in the same parent, and of nothing else. The
// entries of entry.h bring their own. Wraps.
class FieldLabel : public Paragraph {
public:
    FieldLabel(wxWindow* parent, const Look& look, const std::string& words, WordStyle style);
    bool GTKWidgetNeedsMnemonic() const override { return true; }
};

} // namespace safeplaces
