#pragma once

#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/layout.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

class wxChoice;

namespace safeplaces {

class NewsStrip;
class Paragraph;

// A quiet button of the header: "Home", "Help".
struct HeaderButton {
    std::string words;
    Action on_press;
};

// The bar on top of the window: logo, product, whose desk this is; at the right quiet buttons and
// the text size. Put it above the screen, full width.
class AppHeader : public Pane {
public:
    AppHeader(wxWindow* parent,
              const Look& look,
              const std::string& product,
              const std::vector<HeaderButton>& buttons,
              std::function<void(int percent)> on_text_size);

    void set_owner(const std::string& words); // "Corner Bakery, Southampton"
    // Hides or shows the button with that place, such as Home on the home screen.
    void show_button(int place, bool shown);
    // Lines of news under the bar, spoken by screen readers, each with a button.
    enum class News { unsaved, idle, opened_file };
    void say(News news, const std::string& words, const std::string& button, Action on_press);
    void hide(News news);

private:
    wxSizer* make_left(const std::string& product);
    wxSizer* make_right(const std::vector<HeaderButton>& buttons,
                        std::function<void(int percent)> on_text_size);
    void on_size(wxSizeEvent& event);
    [[nodiscard]] NewsStrip& notice(News news);
    void lay_out_again();

    const Look& m_look;
    Paragraph* m_owner = nullptr;
    std::array<wxSizer*, 3> m_places{};    // of the news, by News
    std::array<NewsStrip*, 3> m_notices{}; // likewise; nothing: there was none of it yet
    std::vector<Button*> m_buttons;
    int m_width = -1;
};

} // namespace safeplaces
