#pragma once

#include "gui/idle_watch.h"
#include "gui/outside_window.h"
#include "gui/platform/style.h"
#include "gui/theme.h"

#include <wx/frame.h>
#include <wx/timer.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

class wxConfigBase;

namespace safeplaces {

// Shows the other desk: with a file to begin with, or with none (empty).
using OpenOtherDesk = std::function<void(const std::filesystem::path& file)>;

// A line of the header about a file that was opened, until somebody has pressed its button. The
// words come anew when another language is chosen.
struct NewsOfFile {
    std::function<std::string()> words;
    std::function<std::string()> button;
    std::function<void()> on_press;
};

// What the windows of both desks have in common: preferences, the look, the questions to the
// person, and a clock that ticks every few seconds.
class ProgramFrame : public wxFrame {
public:
    ~ProgramFrame() override;

    // Somebody started the program once more, with that file or with none (empty). The window comes
    // to the front, unless somebody has left it quickly.
    void meet_second_start(const std::filesystem::path& file);

protected:
    // `data` holds the window's own preferences.
    explicit ProgramFrame(std::filesystem::path data);

    // That size in pixels of 96 dpi, or what the display has room for.
    [[nodiscard]] wxSize fitting(wxSize wanted) const;
    // The look of the desktop, at the text size that somebody chose.
    void renew_look();
    void change_text_size(int percent);
    // The code that somebody chose; "" for none.
    [[nodiscard]] std::string kept_language() const;
    void keep_language(const std::string& code);
    // After the event; while a question is open, the screen that asked it stays.
    void later(std::function<void()> step);
    void update_title(const std::string& screen);

    // Opens a file, or offers it to somebody who is in the middle of something.
    virtual void offer_file(const std::filesystem::path& file) = 0;
    virtual IdleWatch& idle() = 0;
    virtual void tick() = 0;
    // Everything in the window anew, in a look that is made anew.
    virtual void renew_window() = 0;

    std::filesystem::path m_data;
    std::unique_ptr<wxConfigBase> m_preferences;
    OpenQuestions m_questions;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<StyleSheet> m_style;

private:
    void when_colours_change();
    void when_questions_are_over();

    std::vector<std::function<void()>> m_waiting; // until no question is open
    wxTimer m_timer;
};

} // namespace safeplaces
