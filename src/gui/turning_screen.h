#pragma once

#include "gui/controls/box.h"
#include "gui/controls/notices.h"
#include "gui/controls/screen.h"

#include <optional>
#include <string>

namespace safeplaces {

// What fills a screen for a while: a list, then a form. Made when the screen turns to it, gone when
// it turns away.
template <class State>
class View : public Pane {
public:
    explicit View(Screen& screen)
        : Pane(&screen), m_look(screen.look()), m_body(new wxBoxSizer(wxVERTICAL)) {
        SetSizer(m_body);
    }

    // Draws the state; called once when made, and after each change.
    virtual void render(const State& state) = 0;

    // Where the focus starts.
    [[nodiscard]] virtual wxWindow* first() = 0;

protected:
    [[nodiscard]] wxBoxSizer& body() { return *m_body; }
    [[nodiscard]] const Look& look() const { return m_look; }

private:
    const Look& m_look;
    wxBoxSizer* m_body;
};

// A screen that turns from one view to another as its state asks. `Kind` says which one. Above the
// view stands what could not be done.
template <class State, class Kind>
class TurningScreen : public Screen {
public:
    TurningScreen(wxWindow* parent, const Look& look) : Screen(parent, look) {
        m_trouble = new NewsStrip(this, look);
        body().Add(m_trouble, wxSizerFlags().Expand().Border(wxBOTTOM, space::block));
    }

protected:
    void render(const State& state, Kind kind) {
        m_trouble->report(state.trouble);
        const bool turns = m_kind != kind;
        if (turns) {
            m_kind = kind;
            turn(kind);
        }
        m_view->render(state);
        if (turns) {
            focus_first(m_view->first());
        }
    }

private:
    [[nodiscard]] virtual View<State>* make_view(Kind kind) = 0;

    void turn(Kind kind) {
        if (m_view != nullptr) {
            // The primary of the next view becomes the default button only when this one is gone.
            m_view->Destroy();
        }
        m_view = make_view(kind);
        body().Add(m_view, wxSizerFlags(1).Expand());
        Scroll(0, 0);
        reflow_later(*m_view);
    }

    NewsStrip* m_trouble = nullptr;
    View<State>* m_view = nullptr;
    std::optional<Kind> m_kind;
};

} // namespace safeplaces
