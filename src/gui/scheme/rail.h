#pragma once

#include "gui/controls/box.h"
#include "gui/controls/icons.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

class wxChoice;

namespace safeplaces {

class Button;
class Caption;
class Paragraph;
class PictureList;
struct PictureRow;

struct RailRow {
    Icon icon = Icon::list;
    std::string words;
    std::string count{}; // empty: none

    friend bool operator==(const RailRow&, const RailRow&) = default;
};

// The sections of the scheme's desk at the left, with who is at work and Lock at the foot. In a
// narrow window a bar on top with the same in a drop-down list.
class Rail : public Pane {
public:
    struct Actions {
        std::function<void(int row)> go;
        std::function<void()> lock;
    };
    Rail(wxWindow* parent, const Look& look, Actions actions);

    // `current` is the row of the section that is shown, or -1.
    void show(const std::vector<RailRow>& rows, int current);
    // Whose register it is, and who is at work in it.
    void set_user(const std::string& scheme, const std::string& name, const std::string& role);
    // Beside the page, or above it.
    void turn(bool beside);
    void focus();

private:
    Pane* make_column();
    PictureList* make_list(wxWindow* parent);
    [[nodiscard]] PictureRow row_at(int row);
    Pane* make_bar();

    const Look& m_look;
    Actions m_actions;
    std::vector<RailRow> m_rows;
    int m_current = -1;
    std::map<std::pair<Icon, bool>, wxBitmapBundle> m_pictures;
    Pane* m_column;
    Pane* m_bar;
    PictureList* m_list = nullptr;
    wxChoice* m_choice = nullptr;
    Paragraph* m_scheme = nullptr;
    Paragraph* m_name = nullptr;
    Paragraph* m_role = nullptr;
};

} // namespace safeplaces
