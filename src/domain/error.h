#pragma once

#include <stdexcept>
#include <string>

namespace safeplaces {

// Three kinds of failure, because there are three remedies. Ordinary outcomes (a wrong answer, an
// empty box) are values and never thrown. what() is English, for the log; app/words/ chooses the
// sentence that a person reads.

// Somebody's file is not what it should be. Remedy: mend it or choose another.
class InputError : public std::runtime_error {
public:
    // `line` counts from 1; 0 where the file has no lines.
    InputError(std::string file, int line, const std::string& what)
        : std::runtime_error(what), m_file(std::move(file)), m_line(line) {}

    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] int line() const { return m_line; }

private:
    std::string m_file;
    int m_line;
};

// What the machine would not do. Each has its own sentence.
enum class Trouble {
    disk_full,
    read_only,
    in_use,        // another copy of the program has the file open
    damaged,       // a database or parcel that fails its own checks
    newer_version, // written by a later version of this program
    busy,
    missing,
    on_network, // the folder is on another computer, and must not be
    other,
};

// The machine would not. Remedy: keep what was typed, and try again.
class MachineError : public std::runtime_error {
public:
    MachineError(Trouble trouble, const std::string& what)
        : std::runtime_error(what), m_trouble(trouble) {}

    [[nodiscard]] Trouble trouble() const { return m_trouble; }

private:
    Trouble m_trouble;
};

// A file that we shipped is broken or missing. Remedy: that part is shown as unavailable.
class InstallError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace safeplaces
