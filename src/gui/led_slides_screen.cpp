#include "app/led_slides_view_model.h"
#include "app/words/tr.h"
#include "gui/big_look.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/progress.h"
#include "gui/controls/slide_view.h"
#include "gui/led_screens.h"
#include "gui/reading_parts.h"

#include <wx/textctrl.h>

namespace safeplaces {

namespace {

// The pages of a led session, for the whole room.
class LedSlidesScreen : private BigLook, public Screen {
public:
    LedSlidesScreen(wxWindow* parent, const Surroundings& here)
        : BigLook(here.look),
          Screen(parent, big),
          m_here(here),
          m_model(model_of<LedSlidesViewModel>(here, here.desk)) {
        build();
        Bind(wxEVT_CHAR_HOOK, &LedSlidesScreen::on_key, this);
        m_model.observe([this](const LedSlidesState& state) { render(state); });
        focus_first(&m_slide->text());
    }

private:
    void build() {
        const LedSlidesState& state = m_model.state();
        m_header =
            new ProgressHeader(this, look(), state.course_title, tr("Pages of this course shown"),
                               Icon::list, Tone::muted, tr("Page Down: next page"));
        body().Add(m_header, expanded());
        m_card = new Card(this, look());
        m_slide = add_slide(*m_card, look());
        add_help_line(*m_card, m_here);
        body().Add(m_card, wxSizerFlags(1).Expand().Border(wxTOP, space::small));
        auto* bar = new ActionBar(this, look());
        if (state.has_easy_read) {
            m_easy = add_easy_read_switch(*bar, look(),
                                          [this](Face face) { m_model.switch_face(face); });
        }
        bar->add_tool(new Button(bar, look(), ButtonKind::quiet, tr("End the session"),
                                 [this] { m_model.end(); }));
        m_back =
            new Button(bar, look(), ButtonKind::secondary, tr("Back"), [this] { m_model.back(); });
        bar->add_action(m_back);
        m_next = new Button(bar, look(), ButtonKind::primary, tr("Next page"),
                            [this] { m_model.next(); });
        bar->add_action(m_next);
        body().Add(bar, expanded(space::button));
    }

    // The keys of a pointer for talks. A page that is longer than the screen moves up first.
    void on_key(wxKeyEvent& event) {
        const int seen = GetViewStart().y * scroll_step();
        const int height = GetClientSize().y;
        if (event.GetKeyCode() == WXK_PAGEDOWN) {
            if (seen + height < GetVirtualSize().y) {
                Scroll(-1, (seen + height * 9 / 10) / scroll_step());
            } else {
                m_model.next();
            }
        } else if (event.GetKeyCode() == WXK_PAGEUP) {
            if (seen > 0) {
                Scroll(-1, std::max(0, seen - height * 9 / 10) / scroll_step());
            } else {
                m_model.back();
            }
        } else {
            event.Skip();
        }
    }

    [[nodiscard]] int scroll_step() const {
        int across = 0;
        int down = 0;
        GetScrollPixelsPerUnit(&across, &down);
        return down;
    }

    void render(const LedSlidesState& state) {
        if (state.is_over) {
            m_here.go({.place = Place::led});
            return;
        }
        m_header->show(static_cast<int>(state.page + 1), static_cast<int>(state.pages),
                       state.progress);
        if (state.slide != m_shown) {
            const bool first = m_shown == nullptr;
            m_shown = state.slide;
            m_slide->show(*state.slide, state.face);
            m_here.title(filled(
                tr("{1}, page {2} of {3}"),
                {state.slide->title, std::to_string(state.page + 1), std::to_string(state.pages)}));
            if (!first) {
                Scroll(0, 0);
                m_slide->focus_text();
            }
        }
        m_back->Show(state.page > 0);
        m_next->set_words(state.is_last ? tr("To the questions") : tr("Next page"));
        if (m_easy != nullptr) {
            m_easy->set_ticked(state.face == Face::easy_read);
        }
        reflow_later(*m_card);
    }

    Surroundings m_here;
    LedSlidesViewModel& m_model;
    const Slide* m_shown = nullptr;
    ProgressHeader* m_header = nullptr;
    Card* m_card = nullptr;
    SlideView* m_slide = nullptr;
    Tick* m_easy = nullptr;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
};

} // namespace

Screen* led_slides_screen(wxWindow* parent, const Surroundings& here) {
    return new LedSlidesScreen(parent, here);
}

} // namespace safeplaces
