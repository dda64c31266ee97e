// safe-places: the program without a window.

#include "cli/cli.h"
#include "start.h"

#include <wx/init.h>

#include <iostream>

int main(int argc, char** argv) {
    using namespace safeplaces;
    const wxInitializer wx;
    const InstalledFiles files = installed_files();
    speak_the_language_of_the_system(files);
    return run_cli(argc, argv,
                   {.files = files,
                    .scheme = shipped_scheme,
                    .version = program_version(),
                    .today = machine_outside().today(),
                    .dictionaries = system_dictionaries(),
                    .out = std::cout,
                    .err = std::cerr});
}
