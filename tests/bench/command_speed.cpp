// How long a command takes, against another one.
//
//     command_speed ROUNDS BASELINE COMMAND     each a line for the shell, run in turn
//
// By the clock and by the CPU time of all that the command started.

#include "figures.h"

#include <sys/resource.h>

#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>

using namespace safeplaces;

namespace {

struct Runs {
    const char* command;
    Figures clock{};
    Figures cpu{};
};

// Of all children so far that have ended.
double cpu_of_children() {
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    double all = 0;
    for (const timeval& time : {used.ru_utime, used.ru_stime}) {
        all += static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    }
    return all;
}

void run_timed(Runs& runs) {
    const double cpu_before = cpu_of_children();
    const double begin = milliseconds(CLOCK_MONOTONIC);
    if (std::system(runs.command) != 0) {
        throw std::runtime_error(std::string("failed: ") + runs.command);
    }
    runs.clock.push_back(milliseconds(CLOCK_MONOTONIC) - begin);
    runs.cpu.push_back(cpu_of_children() - cpu_before);
}

void tell_both(const Runs& runs) {
    tell(runs.command, runs.clock, "ms");
    tell("  its CPU", runs.cpu, "ms");
}

} // namespace

int main(int count, char** words) {
    if (count != 4) {
        std::cerr << "command_speed ROUNDS BASELINE COMMAND\n";
        return 2;
    }
    Runs baseline{.command = words[2]};
    Runs command{.command = words[3]};
    for (int round = 0; round < std::atoi(words[1]); ++round) {
        run_timed(baseline);
        run_timed(command);
    }
    tell_both(baseline);
    tell_both(command);
    tell_ratio(command.clock, baseline.clock, baseline.command);
    return 0;
}
