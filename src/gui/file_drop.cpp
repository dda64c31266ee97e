#include "gui/file_drop.h"

#include "domain/utf8_path.h"
#include "gui/text.h"

#include <wx/dnd.h>
#include <wx/window.h>

#include <utility>

namespace safeplaces {

namespace {

class FileDrop : public wxFileDropTarget {
public:
    FileDrop(wxWindow& window, std::function<void(const std::filesystem::path&)> take_in)
        : m_window(window), m_take_in(std::move(take_in)) {}

    bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& files) override {
        for (const wxString& file : files) {
            m_window.CallAfter([this, path = path_from_utf8(from_wx(file))] { m_take_in(path); });
        }
        return true;
    }

private:
    wxWindow& m_window; // it owns this
    std::function<void(const std::filesystem::path&)> m_take_in;
};

} // namespace

void accept_dropped_files(wxWindow& window,
                          std::function<void(const std::filesystem::path&)> take_in) {
    window.SetDropTarget(new FileDrop(window, std::move(take_in)));
}

} // namespace safeplaces
