// From the command to the window on the screen, and the memory that the program then has.
//
//     start_speed ROUNDS BARE DESK     two programs, started in turn; DESK has a venue to open
//
// By time and by the program's own CPU time, until the window is mapped and until all is at rest.

#include "figures.h"

#include <X11/Xlib.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

using namespace safeplaces;

namespace {

constexpr double patience_ms = 20'000;

struct Start {
    double mapped = 0; // ms
    double mapped_cpu = 0;
    double at_rest_cpu = 0;
    double rss = 0; // MB: all, its share, its own
    double pss = 0;
    double uss = 0;
};

struct Starts {
    std::string name;
    const char* program;
    Figures mapped{}, mapped_cpu{}, at_rest_cpu{}, rss{}, pss{}, uss{};

    void add(const Start& start) {
        mapped.push_back(start.mapped);
        mapped_cpu.push_back(start.mapped_cpu);
        at_rest_cpu.push_back(start.at_rest_cpu);
        rss.push_back(start.rss);
        pss.push_back(start.pss);
        uss.push_back(start.uss);
    }
};

// A window may be gone before we ask about it.
int overlook(Display*, XErrorEvent*) {
    return 0;
}

// Knows when a window comes up, whoever opens it.
class WindowWatch {
public:
    WindowWatch() : m_display(XOpenDisplay(nullptr)) {
        if (m_display == nullptr) {
            throw std::runtime_error("no display");
        }
        XSetErrorHandler(overlook);
        XSelectInput(m_display, DefaultRootWindow(m_display), SubstructureNotifyMask);
        XSync(m_display, True);
    }
    WindowWatch(const WindowWatch&) = delete;
    WindowWatch& operator=(const WindowWatch&) = delete;
    ~WindowWatch() { XCloseDisplay(m_display); }

    // Waits until a window as large as a program's is mapped.
    void wait_for_window() {
        const double end = milliseconds(CLOCK_MONOTONIC) + patience_ms;
        while (milliseconds(CLOCK_MONOTONIC) < end) {
            while (XPending(m_display) > 0) {
                XEvent event{};
                XNextEvent(m_display, &event);
                if (event.type == CreateNotify) {
                    // A window manager puts it into a frame; it tells us itself when it is mapped.
                    XSelectInput(m_display, event.xcreatewindow.window, StructureNotifyMask);
                } else if (event.type == MapNotify && is_large(event.xmap.window)) {
                    return;
                }
            }
            pollfd connection{ConnectionNumber(m_display), POLLIN, 0};
            poll(&connection, 1, 50);
        }
        throw std::runtime_error("no window came");
    }

    void forget() { XSync(m_display, True); }

private:
    bool is_large(Window window) {
        XWindowAttributes attributes{};
        return XGetWindowAttributes(m_display, window, &attributes) != 0 &&
               attributes.width >= 200 && attributes.height >= 100;
    }

    Display* m_display;
};

// A program that runs, until it is let go.
class Child {
public:
    explicit Child(const char* program) : m_process(fork()) {
        if (m_process == 0) {
            const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
            dup2(nowhere, STDOUT_FILENO);
            dup2(nowhere, STDERR_FILENO);
            execl(program, program, static_cast<char*>(nullptr));
            _exit(127);
        }
        clock_getcpuclockid(m_process, &m_clock);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        kill(m_process, SIGTERM);
        waitpid(m_process, nullptr, 0);
    }

    [[nodiscard]] double cpu() const { return milliseconds(m_clock); }

    // Until it has done nothing for a while.
    void wait_for_rest() const {
        const double end = milliseconds(CLOCK_MONOTONIC) + patience_ms;
        double before = -1;
        while (cpu() - before > 1 && milliseconds(CLOCK_MONOTONIC) < end) {
            before = cpu();
            usleep(300'000);
        }
    }

    // In MB, of what the kernel counts under that name.
    [[nodiscard]] double memory(const std::string& name) const {
        std::ifstream file("/proc/" + std::to_string(m_process) + "/smaps_rollup");
        double kilobytes = 0;
        for (std::string word; file >> word;) {
            if (word == name + ':') {
                file >> kilobytes;
            }
        }
        return kilobytes / 1024;
    }

private:
    pid_t m_process;
    clockid_t m_clock{};
};

Start started(WindowWatch& watch, const char* program) {
    Start start;
    watch.forget();
    const double begin = milliseconds(CLOCK_MONOTONIC);
    const Child child(program);
    watch.wait_for_window();
    start.mapped = milliseconds(CLOCK_MONOTONIC) - begin;
    start.mapped_cpu = child.cpu();
    child.wait_for_rest();
    start.at_rest_cpu = child.cpu();
    start.rss = child.memory("Rss");
    start.pss = child.memory("Pss");
    start.uss = child.memory("Private_Clean") + child.memory("Private_Dirty");
    return start;
}

void tell_all(const Starts& bare, const Starts& desk) {
    const auto both = [&](const std::string& what, Figures Starts::*figures, const char* unit) {
        tell(bare.name + ": " + what, bare.*figures, unit);
        tell(desk.name + ": " + what, desk.*figures, unit);
        tell_ratio(desk.*figures, bare.*figures, "a bare frame");
    };
    both("window mapped", &Starts::mapped, "ms");
    both("CPU until mapped", &Starts::mapped_cpu, "ms");
    both("CPU until at rest", &Starts::at_rest_cpu, "ms");
    both("memory (RSS)", &Starts::rss, "MB");
    both("memory (PSS)", &Starts::pss, "MB");
    both("memory (USS)", &Starts::uss, "MB");
}

} // namespace

int main(int count, char** words) {
    if (count != 4) {
        std::cerr << "start_speed ROUNDS BARE DESK\n";
        return 2;
    }
    const int rounds = std::atoi(words[1]);
    Starts bare{.name = "bare frame", .program = words[2]};
    Starts desk{.name = "the desk", .program = words[3]};
    WindowWatch watch;
    // The first on a new screen pays for looking at its graphics card.
    static_cast<void>(started(watch, bare.program));
    for (int round = 0; round < rounds; ++round) {
        for (Starts* each : {&bare, &desk}) {
            each->add(started(watch, each->program));
        }
    }
    tell_all(bare, desk);
    return 0;
}
