#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace safeplaces {

// What the benchmarks share: how a figure is taken and how it is told.

// Milliseconds by one of the clocks of POSIX: CLOCK_MONOTONIC is what a person waits,
// CLOCK_PROCESS_CPUTIME_ID what the program works, whoever else uses the machine.
inline double milliseconds(clockid_t clock) {
    std::timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// One figure of each round.
using Figures = std::vector<double>;

// Pre: not empty.
inline double median(Figures figures) {
    std::sort(figures.begin(), figures.end());
    const std::size_t middle = figures.size() / 2;
    return figures.size() % 2 == 1 ? figures[middle] : (figures[middle - 1] + figures[middle]) / 2;
}

// "  next slide, 22 times             31.2   42.0   68.9 ms": least, median and most.
inline void tell(const std::string& name, const Figures& figures, const char* unit) {
    const auto [least, most] = std::minmax_element(figures.begin(), figures.end());
    std::printf("  %-46s %8.1f %8.1f %8.1f %s\n", name.c_str(), *least, median(figures), *most,
                unit);
    std::fflush(stdout);
}

// "  = 2.4 times a bare window, by time": of the medians.
inline void
tell_ratio(const Figures& figures, const Figures& baseline, const std::string& times_what) {
    std::printf("  = %.2f times %s\n", median(figures) / median(baseline), times_what.c_str());
    std::fflush(stdout);
}

} // namespace safeplaces
