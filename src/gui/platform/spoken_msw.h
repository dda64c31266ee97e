#pragma once

#ifdef _WIN32

#include "gui/platform/accessibility.h"

#include <wx/access.h>

#include <optional>

namespace safeplaces {

// What Windows' accessibility (MSAA) is told of a window. What is not set here, the system's own
// object of the control goes on to answer: its value, its state, its rows.
class Spoken : public wxAccessible {
public:
    explicit Spoken(wxWindow& window);

    std::string name;
    std::string description;
    std::optional<SpokenRole> role;
    std::optional<wxAccRole> system_role; // where it is none of ours

    wxAccStatus GetName(int child, wxString* said) override;
    wxAccStatus GetDescription(int child, wxString* said) override;
    wxAccStatus GetRole(int child, wxAccRole* said) override;

private:
    [[nodiscard]] std::string name_to_say() const;

    wxWindow& m_window;
};

// The window's own; made when it has none.
[[nodiscard]] Spoken& spoken(wxWindow& window);

} // namespace safeplaces

#endif
