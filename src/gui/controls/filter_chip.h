#pragma once

#include "domain/venue/field.h"
#include "gui/theme.h"

#include <wx/button.h>

#include <functional>
#include <string>
#include <vector>

namespace safeplaces {

// A filter that says what it is set to, and opens a menu of its choices: "Ward: any". The first
// choice is the one that filters nothing.
class FilterChip : public wxButton {
public:
    FilterChip(wxWindow* parent,
               const Look& look,
               const std::string& what,
               std::vector<Choice> choices,
               std::function<void(const std::string& id)> on_choose);

    void set_value(const std::string& id);
    void set_choices(std::vector<Choice> choices);

private:
    void open_menu();
    void show_value();

    const Look& m_look;
    std::string m_what;
    std::vector<Choice> m_choices;
    std::function<void(const std::string& id)> m_on_choose;
    std::string m_value;
    bool m_is_set = false;
};

} // namespace safeplaces
