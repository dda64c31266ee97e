#pragma once

#include "app/update_view_model.h"
#include "gui/controls/box.h"

namespace safeplaces {

class Button;
class NewsStrip;
class Paragraph;
class Screen;

// An update of the program: choose the file, see what it is, go on. On a screen of either desk.
class UpdatePanel : public Pane {
public:
    // `model` outlives this.
    UpdatePanel(Screen& screen, UpdateViewModel& model);

    // Where the focus starts.
    [[nodiscard]] wxWindow* first() const;

private:
    Card* choose_card();
    Card* preview_card();
    void render(const UpdateState& state);
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
    Paragraph* m_progress = nullptr;
    Button* m_cancel = nullptr;
    Button* m_update = nullptr;
    std::string m_shown; // of the preview
};

} // namespace safeplaces
