#pragma once

#include "gui/controls/box.h"
#include "gui/controls/icons.h"

#include <optional>
#include <string>

class wxGauge;

namespace safeplaces {

class Paragraph;
class StatusLine;

inline constexpr int look_every = 200; // milliseconds, while something goes on beside the window
inline constexpr int all_of_it = 1000; // per mille

// A thin bar. The words beside it carry the meaning; the name is what a screen reader says.
class ProgressBar : public Pane {
public:
    ProgressBar(wxWindow* parent, const Look& look, const std::string& name);
    void show(int done, int total); // 0 <= done <= total

private:
    wxGauge* m_gauge;
};

// The top of lesson and quiz: what it is in bold, where one stands, a remark at the right with its
// icon, and the bar below.
class ProgressHeader : public Pane {
public:
    ProgressHeader(wxWindow* parent,
                   const Look& look,
                   const std::string& title,
                   const std::string& gauge_name,
                   Icon remark_icon,
                   Tone remark_tone,
                   const std::string& remark);
    void show(int done, int total, const std::string& words);

private:
    Paragraph* m_words;
    ProgressBar* m_progress;
};

} // namespace safeplaces
