#pragma once

#include "domain/venue/field.h"
#include "gui/controls/entry.h"

#include <functional>
#include <string>

class wxTextCtrl;

namespace safeplaces {

// A line (or several) of text. `width` in pixels at 100 % says how long an answer is expected to be
// (postcode 160, phone 220); 0 fills the room there is.
class TextEntry : public Entry {
public:
    TextEntry(wxWindow* parent,
              const Look& look,
              const EntryWords& words,
              int width,
              std::function<void(const std::string&)> on_change,
              TextShape shape = TextShape::one_line);

    void set_value(const std::string& value); // without a call of on_change; keeps the cursor
    [[nodiscard]] std::string value() const;
    void when_left(Action action);    // the focus went elsewhere
    void when_entered(Action action); // Enter was pressed in it
    void focus_answer() override;
    [[nodiscard]] wxTextCtrl& control() { return *m_text; }

private:
    wxTextCtrl* m_text;
};

// Dots instead of letters, digits only by check in the domain. `width` as in TextEntry: a
// passphrase is longer than a PIN.
inline constexpr int pin_width = 160;
inline constexpr int passphrase_width = 440;
class PinEntry : public Entry {
public:
    PinEntry(wxWindow* parent,
             const Look& look,
             const EntryWords& words,
             std::function<void(const std::string&)> on_change,
             int width = pin_width);
    [[nodiscard]] std::string value() const;
    void clear();
    void when_entered(Action action);
    void focus_answer() override;

private:
    wxTextCtrl* m_text;
};

} // namespace safeplaces
