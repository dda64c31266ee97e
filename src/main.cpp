// The window program: the only place that builds its parts and joins them up.

#include "app/library.h"
#include "app/words/program_words.h"
#include "domain/error.h"
#include "gui/desk_frame.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/memory.h"
#include "gui/platform/style.h"
#include "gui/platform/voice.h"
#include "gui/scheme/scheme_frame.h"
#include "gui/text.h"
#include "start.h"
#include "storage/register/register_copies.h"
#include "storage/register/register_file.h"

#include <wx/app.h>
#include <wx/intl.h>
#include <wx/log.h>
#include <wx/msgdlg.h>

#include <future>
#include <map>
#include <memory>

using namespace safeplaces;

class DeskApp : public wxApp {
public:
    bool OnInit() override {
        SetAppName(wxS("safe-places-desk"));
        wxLog::SetActiveTarget(new wxLogStderr);
        give_back_memory();
        m_files = installed_files();
        m_languages = {.all = installed_languages(m_files),
                       .of_system = language_of_system(),
                       .speak = [this](const std::string& code) -> const Library& {
                           return speak_and_read(code);
                       }};
        // Beside the toolkit, which takes as long.
        std::future<Library> library = std::async(std::launch::async, [this] {
            return read_library(m_files, shipped_scheme, m_languages.of_system);
        });
        prepare_toolkit();
        speak(m_languages.of_system);
        try {
            m_libraries[m_languages.of_system] = std::make_unique<const Library>(library.get());
            static_cast<void>(m_languages.speak(m_languages.of_system));
            list_registers(data_folder()).empty() ? open_venue_desk() : open_scheme_desk();
            CallAfter(&give_back_unused_memory);
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

    // Of the windows that are made from here on.
    wxLayoutDirection GetLayoutDirection() const override { return m_direction; }

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
        (new DeskFrame(
             *m_library, machine_outside(), data_folder(), [this] { open_scheme_desk(); },
             m_languages, voice_of_computer()))
            ->Show();
    }

    // In English: its sentences have no translation yet.
    void open_scheme_desk() {
        static_cast<void>(m_languages.speak("en"));
        (new SchemeFrame(*m_library, m_files, machine_outside(), data_folder(), [this] {
            open_venue_desk();
        }))->Show();
    }

    static void say(const std::string& words) {
        wxMessageBox(to_wx(words), to_wx(program_name()), wxOK | wxICON_INFORMATION);
    }

    // The library of before lives on: a desk that is made anew still reads in it.
    const Library& speak_and_read(const std::string& language) {
        speak(language);
        tell_language_to_screen_readers(language);
        const wxLanguageInfo* info = wxLocale::FindLanguageInfo(to_wx(language));
        m_direction = info == nullptr ? wxLayout_LeftToRight : info->LayoutDirection;
        std::unique_ptr<const Library>& library = m_libraries[language];
        if (!library) {
            library =
                std::make_unique<const Library>(read_library(m_files, shipped_scheme, language));
        }
        m_library = library.get();
        return *m_library;
    }

    InstalledFiles m_files;
    Languages m_languages;
    std::map<std::string, std::unique_ptr<const Library>> m_libraries; // by language
    const Library* m_library = nullptr;
    wxLayoutDirection m_direction = wxLayout_LeftToRight;
};

wxIMPLEMENT_APP(DeskApp);
