#pragma once

#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/status.h"

#include <string>
#include <vector>

namespace safeplaces {

class Heading;

// Messages that a screen reader speaks when they appear. Each is hidden at first, takes its words
// while hidden, and is then shown: words changed in place would stay silent.

// "There is 1 thing to fix on this page", with one link for each, in the words beside the field.
class ErrorSummary : public Box {
public:
    struct Line {
        std::string words;
        Action go; // usually [entry] { entry->focus_answer(); }
    };

    ErrorSummary(wxWindow* parent, const Look& look);
    // An empty list hides it. The same words again change nothing.
    void show(const std::string& title, const std::vector<Line>& lines);
    // While they are put right: spoken again only when the title is another, which counts them.
    void renew(const std::string& title, const std::vector<Line>& lines);

private:
    void fill(const std::vector<Line>& lines);

    const Look& m_look;
    Heading* m_title;
    wxBoxSizer* m_lines;
    std::vector<std::string> m_shown;
};

// A line of news in a soft box: "Saved poster.pdf", "The disk is full. Your answers are kept here."
class NewsStrip : public Box {
public:
    NewsStrip(wxWindow* parent, const Look& look);
    // Shows it, with a button when `button` is not empty. The same words again are spoken again.
    void say(StatusKind kind,
             const std::string& words,
             const std::string& button = {},
             Action on_press = {});
    // As long as that holds: the same words again stay unspoken, and no words hide it.
    void keep(StatusKind kind, const std::string& words);
    // What could not be done, else what was done; hidden where there is neither.
    void report(const std::string& trouble, const std::string& done = {});
    void hide();
    [[nodiscard]] std::vector<SaidPart> said(); // nothing while it is hidden

private:
    const Look& m_look;
    IconView* m_icon;
    Paragraph* m_words;
    Button* m_button;
    Action m_on_press;
    std::string m_kept;
};

// After an answer: a bold calm sentence, where it stands in the course, and the way back there.
class ResultStrip : public Box {
public:
    ResultStrip(wxWindow* parent, const Look& look, const std::string& name);
    void show(const std::string& bold,
              const std::string& more,
              const std::string& button, // empty: none
              Action on_press);
    void hide();
    [[nodiscard]] std::vector<SaidPart> said(); // nothing while it is hidden

private:
    Paragraph* m_bold;
    Paragraph* m_more;
    Button* m_button;
    Action m_on_press;
};

} // namespace safeplaces
