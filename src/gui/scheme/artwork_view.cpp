#include "gui/scheme/artwork_view.h"

#include "app/words/tr.h"
#include "gui/controls/drawing_view.h"
#include "gui/controls/layout.h"
#include "gui/controls/notices.h"
#include "gui/controls/screen.h"
#include "gui/controls/words.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr int picture_width = 200;

} // namespace

ArtworkView::ArtworkView(wxWindow* parent, const Look& look, Action choose, Action drop)
    : Pane(parent) {
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(new Paragraph(this, look, tr("Your own picture for posters and stickers"),
                           {.emphasis = Emphasis::strong}),
             expanded());
    all->Add(new Paragraph(this, look,
                           tr("A PNG, a JPEG or a plain SVG drawing that the council may use."),
                           {.tone = Tone::muted}),
             expanded(space::hair));
    m_problem = new NewsStrip(this, look);
    all->Add(m_problem, expanded(space::small));
    m_picture = new DrawingView(this, look, DrawingFrame::bare);
    auto* measure = new Columns;
    measure->add(m_picture, look.scaled(picture_width));
    all->Add(measure, expanded(space::small));
    m_words = new Paragraph(this, look, {});
    all->Add(m_words, expanded(space::small));
    auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
    m_choose =
        new Button(this, look, ButtonKind::secondary, tr("Choose a picture"), std::move(choose));
    m_drop = new Button(this, look, ButtonKind::secondary, tr("Use no picture"), std::move(drop));
    buttons->Add(m_choose);
    buttons->Add(m_drop);
    all->Add(buttons, expanded(space::small));
    SetSizer(all);
}

void ArtworkView::show(const ArtworkSlot& slot) {
    m_picture->Show(slot.page.has_value());
    if (slot.page) {
        m_picture->show(*slot.page, tr("The picture as it will be printed"));
    }
    m_words->set_words(slot.words);
    m_drop->Show(m_choose->IsShown() && !slot.bytes.empty());
    if (slot.problem.empty()) {
        m_problem->hide();
    } else if (slot.choices != m_choices || !m_problem->IsShown()) {
        m_problem->report(slot.problem);
    }
    m_choices = slot.choices;
    reflow_later(*this);
}

void ArtworkView::let_change(bool may) {
    m_choose->Show(may);
    m_drop->Show(may && m_drop->IsShown());
}

} // namespace safeplaces
