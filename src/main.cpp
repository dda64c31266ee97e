// The window program: the only place that builds its parts and joins them up.

#include "app/demo_command.h"
#include "app/desk_command.h"
#include "app/library.h"
#include "app/opened_file.h"
#include "app/update_work.h"
#include "app/words/command_words.h"
#include "app/words/program_words.h"
#include "app/words/update_words.h"
#include "domain/error.h"
#include "gui/desk_frame.h"
#include "gui/platform/accessibility.h"
#include "gui/platform/entry.h"
#include "gui/platform/memory.h"
#include "gui/platform/second_start.h"
#include "gui/platform/style.h"
#include "gui/platform/voice.h"
#include "gui/scheme/scheme_frame.h"
#include "gui/text.h"
#include "start.h"
#include "storage/files.h"
#include "storage/platform/program.h"
#include "storage/register/register_copies.h"
#include "storage/register/register_file.h"

#include <wx/app.h>
#include <wx/intl.h>
#include <wx/log.h>
#include <wx/msgdlg.h>

#include <filesystem>
#include <future>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace safeplaces;

class DeskApp : public wxApp {
public:
    bool OnInit() override {
        SetAppName(wxS("safe-places-desk"));
        wxLog::SetActiveTarget(new wxLogStderr);
        give_back_memory();
        try {
            m_is_given = give_to_open_window(data_folder(), file_of_command());
            if (m_is_given) {
                say_that_no_window_comes();
                return true;
            }
            m_second_starts = std::make_unique<SecondStarts>(
                data_folder(), [this](const std::filesystem::path& file) {
                    CallAfter([this, file] { meet_second_start(file); });
                });
        } catch (const MachineError&) {
            // There is no such folder: it is said below.
        }
        m_files = installed_files();
        find_languages(m_files);
        const std::string language = language_of_system();
        // Beside the toolkit, which takes as long.
        std::future<Library> library = std::async(std::launch::async, [this, language] {
            return read_library(m_files, shipped_scheme, language);
        });
        prepare_toolkit();
        speak(language);
        try {
            m_languages = {.all = installed_languages(m_files),
                           .of_system = language,
                           .speak = [this](const std::string& code) -> const Library& {
                               return speak_and_read(code);
                           }};
            m_libraries[language] = std::make_unique<const Library>(library.get());
            static_cast<void>(m_languages.speak(language));
            forget_waiting_installer(data_folder(), program_version());
            open_first_desk();
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

    // An open window has what this start was asked for.
    int OnRun() override { return m_is_given ? 0 : wxApp::OnRun(); }

    // The installer writes over the program's files, so none of them is to be held open.
    int OnExit() override {
        m_second_starts.reset();
        m_library = nullptr;
        m_libraries.clear();
        if (!m_installer.file.empty() && !start_if_unchanged(m_installer.file, m_installer.hash)) {
            say(installer_not_started(m_installer.file));
        }
        return wxApp::OnExit();
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
    // That of a council where there is one, and where a file belongs that the program was started
    // with.
    void open_first_desk() {
        const std::filesystem::path file = file_of_command();
        const bool has_scheme = !list_registers(data_folder()).empty();
        const DeskKind usual = has_scheme ? DeskKind::scheme : DeskKind::venue;
        const auto wanted = file.empty() ? std::nullopt : desk_for(file, data_folder());
        if (wanted.value_or(usual) == DeskKind::scheme) {
            open_in(*open_scheme_desk(), file);
        } else {
            open_in(*open_venue_desk(), file);
        }
    }

    void meet_second_start(const std::filesystem::path& file) {
        if (auto* frame = dynamic_cast<ProgramFrame*>(GetTopWindow())) {
            frame->meet_second_start(file);
        }
    }

    static void open_in(auto& desk, const std::filesystem::path& file) {
        if (!file.empty()) {
            desk.open_file(file);
        }
    }

    [[nodiscard]] std::filesystem::path file_of_command() const {
        std::vector<std::string> words;
        for (int at = 0; at < argc; ++at) {
            words.push_back(from_wx(argv[at]));
        }
        const DeskCommand command = desk_command(words);
        const auto* window = std::get_if<WindowWanted>(&command);
        return window == nullptr ? std::filesystem::path{} : window->file;
    }

    Outside outside() {
        Outside outside = machine_outside();
        outside.install_at_exit = [this](const ReadyInstaller& installer) {
            m_installer = installer;
        };
        return outside;
    }

    // Each window opens the other desk in its place.
    DeskFrame* open_venue_desk() {
        auto* frame = new DeskFrame(
            *m_library, outside(), data_folder(),
            [this](const std::filesystem::path& file) { open_in(*open_scheme_desk(), file); },
            m_languages, voice_of_computer(), updatable_program());
        frame->Show();
        return frame;
    }

    // In English: its sentences have no translation yet.
    SchemeFrame* open_scheme_desk() {
        static_cast<void>(m_languages.speak("en"));
        auto* frame = new SchemeFrame(
            *m_library, m_files, outside(), data_folder(),
            [this](const std::filesystem::path& file) { open_in(*open_venue_desk(), file); },
            updatable_program());
        frame->Show();
        return frame;
    }

    // wx knows every language there is, and takes half a megabyte for it: not for English.
    static wxLayoutDirection direction_of(const std::string& language) {
        const wxLanguageInfo* info =
            language == "en" ? nullptr : wxLocale::FindLanguageInfo(to_wx(language));
        return info == nullptr ? wxLayout_LeftToRight : info->LayoutDirection;
    }

    static void say(const std::string& words) {
        wxMessageBox(to_wx(words), to_wx(program_name()), wxOK | wxICON_INFORMATION);
    }

    // The library of before lives on: a desk that is made anew still reads in it.
    const Library& speak_and_read(const std::string& language) {
        speak(language);
        tell_language_to_screen_readers(language);
        m_direction = direction_of(language);
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
    std::unique_ptr<SecondStarts> m_second_starts;
    bool m_is_given = false;    // to the window that was open
    ReadyInstaller m_installer; // to be started at the end
    wxLayoutDirection m_direction = wxLayout_LeftToRight;
};

wxIMPLEMENT_APP_NO_MAIN(DeskApp);

// What needs no window needs no display either.
int main(int argc, char** argv) {
    const DeskCommand command = desk_command(words_of_command(argc, argv));
    if (const auto* test = std::get_if<SelfTestWanted>(&command)) {
        return run_demo_command(installed_files(), shipped_scheme, test->folder, std::cout,
                                std::cerr);
    }
    if (std::holds_alternative<VersionWanted>(command)) {
        std::cout << version_in_words(program_version()) << '\n';
        return 0;
    }
    return run_windows(argc, argv);
}
