#include "kill.h"

#include "records.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace safeplaces {
namespace {

// The child's whole life.
[[noreturn]] void live(int end, const std::function<void(const Acknowledge&)>& work) {
    try {
        work([&](int number) {
            if (::write(end, &number, sizeof number) != sizeof number)
                ::_exit(3);
        });
    } catch (const std::exception& error) {
        std::fprintf(stderr, "the child failed: %s\n", error.what());
        ::_exit(2);
    }
    for (;;)
        ::pause(); // done before its time: wait for the end
}

} // namespace

std::vector<int> killed_while(std::mt19937_64& random,
                              Since since,
                              int longest,
                              const std::function<void(const Acknowledge&)>& work) {
    int ends[2];
    require(::pipe(ends) == 0, "no pipe");
    const pid_t child = ::fork();
    require(child >= 0, "no child");
    if (child == 0) {
        ::close(ends[0]);
        live(ends[1], work);
    }
    ::close(ends[1]);
    std::vector<int> said;
    int number = 0;
    if (since == Since::first_word && ::read(ends[0], &number, sizeof number) == sizeof number)
        said.push_back(number);
    const auto delay = std::uniform_int_distribution<int>(3000, longest * 1000)(random);
    std::this_thread::sleep_for(std::chrono::microseconds(delay));
    ::kill(child, SIGKILL);
    while (::read(ends[0], &number, sizeof number) == sizeof number)
        said.push_back(number);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    require(WIFSIGNALED(status), "the child ended by itself");
    return said;
}

} // namespace safeplaces
