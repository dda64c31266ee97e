#pragma once

#include "app/update_view_model.h"
#include "gui/controls/box.h"

#include <wx/timer.h>

#include <string>

namespace safeplaces {

class Button;
class NewsStrip;
class Paragraph;
class ProgressBar;
class Screen;

// An update of the program: choose the file, see what it is, go on. On a screen of either desk.
class UpdatePanel : public Pane {
public:
    // `model` outlives this.
    UpdatePanel(Screen& screen, UpdateViewModel& model);

    // Where the focus starts.
    [[nodiscard]] wxWindow* first() const;

private:
    // What goes on, in the card that it was begun in.
    struct Progress {
        NewsStrip* words = nullptr;
        ProgressBar* bar = nullptr;
        void show(const UpdateState* state) const; // null: nothing goes on
    };

    Card* choose_card();
    Card* preview_card();
    [[nodiscard]] Progress progress_in(Card* card);
    void render(const UpdateState& state);
    void render_work(const UpdateState& state);
    void tell(const UpdateState& state);

    const Look& m_look;
    UpdateViewModel& m_model;
    NewsStrip* m_notice;
    Button* m_choose = nullptr;
    Card* m_preview = nullptr;
    Paragraph* m_title = nullptr;
    Paragraph* m_origin = nullptr;
    Paragraph* m_news = nullptr;
    Paragraph* m_next = nullptr;
    Progress m_checking;
    Progress m_making;
    Button* m_stop = nullptr;
    Button* m_cancel = nullptr;
    Button* m_update = nullptr;
    std::string m_shown; // of the preview
    bool m_was_running = false;
    wxTimer m_timer;
};

} // namespace safeplaces
