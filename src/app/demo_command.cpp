#include "app/demo_command.h"

#include "app/check_content.h"
#include "app/demo.h"
#include "app/words/command_words.h"
#include "app/words/reasons.h"
#include "domain/error.h"
#include "storage/files.h"

#include <ostream>

namespace safeplaces {

namespace {

constexpr int done = 0;
constexpr int not_done = 1;

} // namespace

int run_demo_command(const InstalledFiles& files,
                     const std::string& scheme,
                     const std::filesystem::path& folder,
                     std::ostream& out,
                     std::ostream& err) {
    if (folder.empty()) {
        err << demo_folder_missing() << '\n';
        return not_done;
    }
    try {
        const Library library = read_library(files, scheme);
        // A course that we shipped broken would be missing from the journey.
        if (!library.broken.empty()) {
            const BrokenCourse& broken = library.broken.front();
            err << installation_broken(mistake_line({broken.file, broken.line, broken.what}))
                << '\n';
            return not_done;
        }
        const std::string trouble = run_demo(library, files, folder, [&](const std::string& line) {
            out << line << std::endl; // at once: each step is news
        });
        if (trouble.empty()) {
            return done;
        }
        err << demo_stopped(utf8(folder), trouble) << '\n';
    } catch (const MachineError& error) {
        err << demo_stopped(utf8(folder), trouble_in_words(error.trouble())) << '\n';
    } catch (const InstallError& error) {
        err << installation_broken(error.what()) << '\n';
    }
    return not_done;
}

} // namespace safeplaces
