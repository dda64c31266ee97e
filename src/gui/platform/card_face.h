#pragma once

#include "gui/theme.h"

#include <wx/bmpbndl.h>

#include <memory>
#include <string>

class wxToggleButton;

namespace safeplaces {

// The inside of a toggle button that looks like a card: a big number with an icon, bold words, a
// caption. It belongs to the button, which must live as long.
class CardFace {
public:
    CardFace(wxToggleButton& button, const Look& look, const wxBitmapBundle& icon);
    ~CardFace();
    CardFace(const CardFace&) = delete;
    CardFace& operator=(const CardFace&) = delete;

    void show(const std::string& number, const std::string& words, const std::string& caption);
    // Pixels that all of it takes, with the button's border.
    [[nodiscard]] wxSize needed() const;

private:
    struct Lines;
    std::unique_ptr<Lines> m_lines;
};

} // namespace safeplaces
