// How long a command takes, against another one.
//
//     command_speed ROUNDS BASELINE COMMAND     each a line for the shell, run in turn

#include "figures.h"

#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>

using namespace safeplaces;

namespace {

double time_of(const char* command) {
    const double begin = milliseconds(CLOCK_MONOTONIC);
    if (std::system(command) != 0) {
        throw std::runtime_error(std::string("failed: ") + command);
    }
    return milliseconds(CLOCK_MONOTONIC) - begin;
}

} // namespace

int main(int count, char** words) {
    if (count != 4) {
        std::cerr << "command_speed ROUNDS BASELINE COMMAND\n";
        return 2;
    }
    Figures baseline;
    Figures command;
    for (int round = 0; round < std::atoi(words[1]); ++round) {
        baseline.push_back(time_of(words[2]));
        command.push_back(time_of(words[3]));
    }
    tell(words[2], baseline, "ms");
    tell(words[3], command, "ms");
    tell_ratio(command, baseline, words[2]);
    return 0;
}
