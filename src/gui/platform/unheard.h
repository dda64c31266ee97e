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

// To be called before anything else is done with a text of several lines that may get the first
// focus of a page: GTK tells of its content when a screen reader can first see it, and be it none.
void begin_unheard(wxTextCtrl& text);

// A gauge that says how much is done. As the progress of a task, which it is to the toolkit, each
// of its steps would be spoken: "75 percent", while somebody types.
void mark_as_level(wxGauge& gauge);

} // namespace safeplaces
