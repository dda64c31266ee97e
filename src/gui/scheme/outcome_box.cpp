#include "gui/scheme/outcome_box.h"

#include "app/words/tr.h"
#include "gui/controls/screen.h"
#include "gui/controls/words.h"

namespace safeplaces {

namespace {

constexpr int corner = 10; // radius, in pixels

BoxStyle style_of(const Look& look) {
    const bool outlined = look.scheme() == ColourScheme::high_contrast;
    return {.fill = look.colours().tint,
            .border = outlined ? look.colours().line : wxColour(),
            .radius = corner};
}

} // namespace

OutcomeBox::OutcomeBox(wxWindow* parent, const Look& look) : Box(parent, style_of(look)) {
    auto* inside = new wxBoxSizer(wxVERTICAL);
    inside->Add(new Heading(this, look, tr("What will happen"), HeadingLevel::section), expanded());
    m_sentences = new Paragraph(this, look, {});
    inside->Add(m_sentences, expanded(space::small));
    auto* around = new wxBoxSizer(wxVERTICAL);
    around->Add(inside, wxSizerFlags().Expand().Border(wxALL, space::block));
    SetSizer(around);
}

void OutcomeBox::show(const std::vector<std::string>& sentences) {
    std::string words;
    int number = 0;
    for (const std::string& sentence : sentences) {
        words += (words.empty() ? "" : "\n") + std::to_string(++number) + ". " + sentence;
    }
    m_sentences->set_words(words);
}

} // namespace safeplaces
