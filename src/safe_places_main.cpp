// safe-places: the program without a window. It speaks English: its own words have no translation.

#include "cli/cli.h"
#include "start.h"
#include "storage/platform/program.h"

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    using namespace safeplaces;
    const std::vector<std::string> words = words_of_command(argc, argv);
    std::vector<const char*> pointers;
    for (const std::string& word : words) {
        pointers.push_back(word.c_str());
    }
    return run_cli(static_cast<int>(pointers.size()), pointers.data(),
                   {.files = installed_files(),
                    .scheme = shipped_scheme,
                    .version = program_version(),
                    .today = machine_outside().today(),
                    .dictionaries = system_dictionaries(),
                    .out = std::cout,
                    .err = std::cerr});
}
