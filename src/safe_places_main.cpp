// safe-places: the program without a window. It speaks English: its own words have no translation.

#include "cli/cli.h"
#include "start.h"

#include <iostream>

int main(int argc, char** argv) {
    using namespace safeplaces;
    return run_cli(argc, argv,
                   {.files = installed_files(),
                    .scheme = shipped_scheme,
                    .version = program_version(),
                    .today = machine_outside().today(),
                    .dictionaries = system_dictionaries(),
                    .out = std::cout,
                    .err = std::cerr});
}
