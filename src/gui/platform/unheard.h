#pragma once

class wxGauge;
class wxTextCtrl;

namespace safeplaces {

// What a screen reader had better not hear.

// As long as it lives, nothing is told of what changes in the text. For a program that fills one:
// Orca takes what is put into a page that just opened for typing, goes there with the focus, and
// then finds the focus no news. So it says neither the field nor its question.
class Unheard {
public:
    explicit Unheard(wxTextCtrl& text);
    ~Unheard();
    Unheard(const Unheard&) = delete;
    Unheard& operator=(const Unheard&) = delete;

private:
    wxTextCtrl& m_text;
};

// A gauge that says how much is done. As the progress of a task, which it is to the toolkit, each
// of its steps would be spoken: "75 percent", while somebody types.
void mark_as_level(wxGauge& gauge);

} // namespace safeplaces
