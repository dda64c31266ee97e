#pragma once

#include "gui/controls/box.h"
#include "gui/controls/icons.h"
#include "gui/platform/card_face.h"

#include <wx/tglbtn.h>

#include <functional>
#include <string>

namespace safeplaces {

class Paragraph;

// A number that filters what stands below while it is pressed: "7, Applications, oldest 19 days".
class CountCard : public wxToggleButton {
public:
    // `on_press` hears whether it is pressed now, after the event.
    CountCard(wxWindow* parent,
              const Look& look,
              Icon icon,
              Tone tone,
              const std::string& words,
              std::function<void(bool pressed)> on_press);

    void show(int number, const std::string& caption, bool pressed);

private:
    CardFace m_face;
    std::string m_words;
    std::string m_shown;
};

// The same where there is nothing to press: a number, its words and a caption.
class CountView : public Box {
public:
    CountView(wxWindow* parent, const Look& look, Icon icon, Tone tone, const std::string& words);
    void show(int number, const std::string& caption);

private:
    Paragraph* m_number;
    Paragraph* m_caption;
};

} // namespace safeplaces
