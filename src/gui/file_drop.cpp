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
    FileDrop(wxWindow& window, std::function<void(const DroppedFiles&)> take_in)
        : m_window(window), m_take_in(std::move(take_in)) {}

    bool OnDropFiles(wxCoord, wxCoord, const wxArrayString& names) override {
        DroppedFiles files;
        for (const wxString& name : names) {
            files.push_back(path_from_utf8(from_wx(name)));
        }
        m_window.CallAfter([this, files = std::move(files)] { m_take_in(files); });
        return true;
    }

private:
    wxWindow& m_window; // it owns this
    std::function<void(const DroppedFiles&)> m_take_in;
};

} // namespace

void accept_dropped_files(wxWindow& window, std::function<void(const DroppedFiles&)> take_in) {
    window.SetDropTarget(new FileDrop(window, std::move(take_in)));
}

} // namespace safeplaces
