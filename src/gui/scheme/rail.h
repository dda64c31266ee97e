#pragma once

#include "gui/controls/box.h"
#include "gui/controls/icons.h"

#include <wx/dataview.h>

#include <functional>
#include <string>
#include <vector>

class wxChoice;

namespace safeplaces {

class Button;
class Caption;
class Paragraph;

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
    class Model;
    Pane* make_column();
    Pane* make_bar();

    const Look& m_look;
    Actions m_actions;
    wxObjectDataPtr<Model> m_model;
    Pane* m_column;
    Pane* m_bar;
    wxDataViewCtrl* m_list = nullptr;
    wxChoice* m_choice = nullptr;
    Paragraph* m_scheme = nullptr;
    Paragraph* m_name = nullptr;
    Paragraph* m_role = nullptr;
};

} // namespace safeplaces
