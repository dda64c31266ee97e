#include "gui/controls/count_card.h"

#include "app/words/numbers.h"
#include "gui/controls/screen.h"
#include "gui/controls/words.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/style.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr int disc_size = 34;

}

CountCard::CountCard(wxWindow* parent,
                     const Look& look,
                     Icon icon,
                     Tone tone,
                     const std::string& words,
                     std::function<void(bool pressed)> on_press)
    : wxToggleButton(parent, wxID_ANY, wxS(" ")),
      m_face(*this,
             look,
             disc_bitmap(icon, look.scaled(disc_size), look.colour(tone), look.back(tone))),
      m_words(words) {
    add_class(*this, "count-card");
    Bind(wxEVT_TOGGLEBUTTON, [this, action = std::move(on_press)](wxCommandEvent& event) {
        CallAfter([action, pressed = event.IsChecked()] { action(pressed); });
    });
}

void CountCard::show(int number, const std::string& caption, bool pressed) {
    SetValue(pressed);
    const std::string digits = with_thousands(number);
    const std::string sentence = digits + ", " + m_words + ", " + caption;
    if (sentence == m_shown) {
        return;
    }
    m_shown = sentence;
    m_face.show(digits, m_words, caption);
    set_accessible_name(*this, sentence);
    SetMinSize(m_face.needed());
    reflow_later(*this);
}

CountView::CountView(
    wxWindow* parent, const Look& look, Icon icon, Tone tone, const std::string& words)
    : Box(parent, {.fill = look.colours().card, .border = look.colours().line}) {
    m_number = new Paragraph(this, look, {}, {Type::desk_title, Emphasis::strong});
    auto* top = new wxBoxSizer(wxHORIZONTAL);
    top->Add(m_number, wxSizerFlags(1).CentreVertical());
    top->Add(new IconView(this, disc_bitmap(icon, look.scaled(disc_size), look.colour(tone),
                                            look.back(tone))),
             wxSizerFlags().CentreVertical());
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(top, expanded());
    all->Add(new Paragraph(this, look, words, {.emphasis = Emphasis::strong}), expanded(2));
    m_caption = new Paragraph(this, look, {}, {Type::caption, Emphasis::normal, Tone::muted});
    all->Add(m_caption, expanded(2));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(all, wxSizerFlags(1).Expand().Border(wxALL, space::block));
    SetSizer(around);
}

void CountView::show(int number, const std::string& caption) {
    m_number->set_words(with_thousands(number));
    m_caption->set_words(caption);
}

} // namespace safeplaces
