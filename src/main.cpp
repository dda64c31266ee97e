// The window program: the only place that builds its parts and joins them up.

#include "app/library.h"
#include "app/words/program_words.h"
#include "domain/error.h"
#include "gui/desk_frame.h"
#include "gui/platform/style.h"
#include "gui/scheme/scheme_frame.h"
#include "gui/text.h"
#include "start.h"
#include "storage/register/register_file.h"

#include <wx/app.h>
#include <wx/image.h>
#include <wx/log.h>
#include <wx/msgdlg.h>

#include <memory>

using namespace safeplaces;

class DeskApp : public wxApp {
public:
    bool OnInit() override {
        SetAppName(wxS("safe-places-desk"));
        wxInitAllImageHandlers();
        wxLog::SetActiveTarget(new wxLogStderr);
        prepare_toolkit();
        m_files = installed_files();
        speak_the_language_of_the_system(m_files);
        try {
            m_library = std::make_unique<Library>(read_library(m_files, shipped_scheme));
            list_registers(data_folder()).empty() ? open_venue_desk() : open_scheme_desk();
            return true;
        } catch (const InstallError& error) {
            wxLogError(wxS("%s"), wxString::FromUTF8(error.what()));
            say(program_incomplete());
        } catch (const MachineError& error) {
            wxLogError(wxS("%s"), wxString::FromUTF8(error.what()));
            say(trouble_in_words(error.trouble()));
        }
        return false;
    }

    // The last resort for what no screen could show.
    bool OnExceptionInMainLoop() override {
        try {
            throw;
        } catch (const std::exception& error) {
            wxLogError(wxS("%s"), wxString::FromUTF8(error.what()));
        }
        say(trouble_in_words(Trouble::other));
        return true;
    }

    // Debian's wx has its assertions on; a person must not meet one.
    void OnAssertFailure(const wxChar* file,
                         int line,
                         const wxChar* function,
                         const wxChar* condition,
                         const wxChar* message) override {
        wxLogError(wxS("%s:%d %s: %s %s"), wxString{file}, line, wxString{function},
                   wxString{condition}, message == nullptr ? wxString{} : wxString{message});
    }

private:
    // Each window opens the other desk in its place.
    void open_venue_desk() {
        (new DeskFrame(*m_library, machine_outside(), data_folder(), [this] {
            open_scheme_desk();
        }))->Show();
    }

    void open_scheme_desk() {
        (new SchemeFrame(*m_library, m_files, machine_outside(), data_folder(), [this] {
            open_venue_desk();
        }))->Show();
    }

    static void say(const std::string& words) {
        wxMessageBox(to_wx(words), to_wx(program_name()), wxOK | wxICON_INFORMATION);
    }

    InstalledFiles m_files;
    std::unique_ptr<Library> m_library;
};

wxIMPLEMENT_APP(DeskApp);
