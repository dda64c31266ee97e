#pragma once

#include "gui/controls/icons.h"
#include "gui/controls/layout.h"
#include "gui/controls/wrap_text.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/hyperlink.h>
#include <wx/radiobut.h>

#include <functional>
#include <optional>
#include <string>

namespace safeplaces {

// Callbacks of the kit run after the event is over (wxEvtHandler::CallAfter), so that they may open
// a dialog or leave the screen. If the control is gone by then they do not run.
using Action = std::function<void()>;

// One primary button on a screen: a verb and its object. It is the default button (Enter).
enum class ButtonKind { primary, secondary, quiet };

// "&" before a letter makes it the key; call plain() on words that a person typed.
class Button : public wxButton {
public:
    Button(wxWindow* parent,
           const Look& look,
           ButtonKind kind,
           const std::string& words,
           Action on_press,
           std::optional<Icon> icon = {});
    void set_words(const std::string& words);

private:
    void fit();

    const Look& m_look;
    ButtonKind m_kind;
};

// A secondary button for a whole sentence: it takes the width that it is given, and wraps. For an
// author's words too: "&" stays as it is.
class WideButton : public wxButton, public Wrapping {
public:
    WideButton(wxWindow* parent, const Look& look, const std::string& words, Action on_press);
    // Lets it stand out while it is read aloud, or not.
    void mark_said(bool is_said);
    bool wrap() override;

protected:
    wxSize DoGetBestSize() const override;

private:
    const Look& m_look;
    WrappedWords m_words;
    bool m_is_said = false;
};

enum class LinkKind { usual, error };

// Underlined words that lead somewhere in the program. Wraps. `said_after`: what stands beside it,
// for those who do not see it there.
class Link : public wxHyperlinkCtrl, public Wrapping {
public:
    Link(wxWindow* parent,
         const Look& look,
         const std::string& words,
         Action on_follow,
         LinkKind kind = LinkKind::usual,
         const std::string& said_after = {});
    void set_words(const std::string& words);
    bool wrap() override;

protected:
    wxSize DoGetBestClientSize() const override;

private:
    void fill(const std::string& words);

    WrappedWords m_words;
};

enum class TickShape { box, toggle };

// A check box whose words wrap. As a toggle it looks like a switch and stays a check box to a
// screen reader.
class Tick : public wxCheckBox, public Wrapping {
public:
    Tick(wxWindow* parent,
         const Look& look,
         const std::string& words,
         std::function<void(bool)> on_change,
         TickShape shape = TickShape::box,
         Type type = Type::body);
    void set_ticked(bool ticked); // without a call of on_change
    bool wrap() override;

protected:
    wxSize DoGetBestClientSize() const override;

private:
    const Look& m_look;
    WrappedWords m_words;
    int m_beside;
};

enum class RadioPlace { first, later };

// A radio button whose words wrap. The ones of a question are siblings, made one after the other;
// the first begins the group.
class Radio : public wxRadioButton, public Wrapping {
public:
    Radio(wxWindow* parent,
          const Look& look,
          const std::string& words,
          RadioPlace place,
          Action on_choose,
          Type type = Type::body);
    void set_strong(Emphasis emphasis);
    bool wrap() override;

protected:
    wxSize DoGetBestSize() const override;

private:
    const Look& m_look;
    Type m_type;
    WrappedWords m_words;
};

// Words with every "&" doubled, for Button.
[[nodiscard]] std::string plain(const std::string& words);

} // namespace safeplaces
