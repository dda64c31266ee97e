#include "start.h"

#include "app/places.h"
#include "app/words/tr.h"
#include "content/toml_source.h"
#include "domain/error.h"
#include "storage/files.h"
#include "storage/platform/program.h"

#include <wx/arrstr.h>
#include <wx/translation.h>

#include <chrono>
#include <ctime>
#include <random>
#include <string>
#include <utility>

namespace safeplaces {

namespace {

const wxString catalogue = wxS("safe-places-desk");
constexpr const char* own_language = "en";

// From our catalogue alone: that of wxWidgets has the same words for other things.
std::string translated(const char* english) {
    return wxGetTranslation(wxString::FromUTF8(english), catalogue).utf8_string();
}

std::string translated_counted(const char* one, const char* many, int count) {
    return wxGetTranslation(wxString::FromUTF8(one), wxString::FromUTF8(many),
                            static_cast<unsigned>(count), catalogue)
        .utf8_string();
}

Instant now() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

// GCC 12 has no time zones in <chrono>; the C library has. Only the window's own thread asks.
Date today() {
    const std::time_t seconds = std::time(nullptr);
    const std::tm& local = *std::localtime(&seconds);
    return {std::chrono::year{local.tm_year + 1900},
            std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
            std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

std::uint64_t random_bits() {
    std::random_device device; // the system's own dice
    return (std::uint64_t{device()} << 32U) | device();
}

} // namespace

const char* program_version() {
    return SAFEPLACES_VERSION;
}

std::optional<InstalledProgram> updatable_program() {
    if (!came_by_installer(running_program(), this_system(), "/var/lib/dpkg/info")) {
        return std::nullopt;
    }
    return updatable_program({.key = SAFEPLACES_UPDATE_KEY,
                              .version = program_version(),
                              .system = SAFEPLACES_UPDATE_SYSTEM});
}

InstalledFiles installed_files() {
    const std::filesystem::path source{SAFEPLACES_SOURCE};
    return files_of(running_program(), this_system(), SAFEPLACES_BUILD,
                    {.courses = source / "courses",
                     .forms = source / "forms",
                     .resources = source / "resources",
                     .translations = SAFEPLACES_TRANSLATIONS});
}

std::filesystem::path system_dictionaries() {
    return this_system() == System::windows
               ? installed_files().resources.parent_path() / "dictionaries"
               : "/usr/share/hunspell";
}

Outside machine_outside() {
    Outside outside;
    outside.now = &now;
    outside.today = &today;
    outside.random = &random_bits;
    return outside;
}

std::filesystem::path data_folder() {
    if (auto folder = data_folder_of(running_program(), this_system(), &path_in_environment)) {
        return *std::move(folder);
    }
    throw MachineError(Trouble::missing, "this account has no folder for a program's data");
}

void find_languages(const InstalledFiles& files) {
    wxFileTranslationsLoader::AddCatalogLookupPathPrefix(
        wxString::FromUTF8(utf8(files.translations)));
    wxTranslations::Set(new wxTranslations); // wx owns it
}

std::vector<Language> installed_languages(const InstalledFiles& files) {
    const std::filesystem::path file = files.resources / "languages" / "names.toml";
    const std::string file_name = utf8(file);
    try {
        const TomlNode root = parse_toml(read_file(file), file_name);
        TomlTable names{root, file_name};
        std::vector<Language> languages{{own_language, names.text(own_language)}};
        wxArrayString codes = wxTranslations::Get()->GetAvailableTranslations(catalogue);
        codes.Sort();
        for (const wxString& wide : codes) {
            const std::string code = wide.utf8_string();
            languages.push_back({code, names.text(code)});
        }
        return languages;
    } catch (const InputError& error) {
        throw InstallError(file_name + ':' + std::to_string(error.line()) + ": " + error.what());
    } catch (const MachineError& error) {
        throw InstallError(error.what());
    }
}

std::string language_of_system() {
    const wxString best =
        wxTranslations::Get()->GetBestTranslation(catalogue, wxString::FromUTF8(own_language));
    return best.empty() ? std::string{own_language} : best.BeforeFirst('_').utf8_string();
}

void speak(const std::string& language) {
    auto* translations = new wxTranslations; // wx owns it from the next line on
    wxTranslations::Set(translations);
    if (language != own_language) { // the sentences stand in the program
        translations->SetLanguage(wxString::FromUTF8(language));
        translations->AddCatalog(catalogue, wxLANGUAGE_ENGLISH);
        translations->AddStdCatalog(); // the few words of wxWidgets itself
    }
    speak_through({&translated, &translated_counted});
}

} // namespace safeplaces
