#pragma once

#include "app/scheme/long_work.h"
#include "storage/register/register_file.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace safeplaces {

// What the program does with the register's files by itself, beside the window: the backup of the
// day; and the names of who was erased go out of older backups and unused bytes. It lives as long
// as the desk. Whenever the desk has something to write, rewriting the register makes way.
class FileCare {
public:
    FileCare(RegisterFile& file, const Outside& outside);
    FileCare(const FileCare&) = delete;
    FileCare& operator=(const FileCare&) = delete;
    ~FileCare();

    // With each unlock.
    void begin(Date today);
    // After somebody was erased. What goes on already is followed by this.
    void erase();
    void cancel() { m_work.cancel(); }

    [[nodiscard]] bool is_running() const { return m_work.is_running(); }
    // Where the name of somebody who was erased may stand still, as far as it was tried.
    [[nodiscard]] const std::vector<std::filesystem::path>& still_named() const { return m_named; }
    // Why the backup of the day could not be made; the next unlock tries again. Pre: it is not
    // running.
    [[nodiscard]] const std::optional<Trouble>& no_backup() const { return m_no_backup; }
    // `changed` runs when that may be another. One observer.
    void observe(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    void work(std::function<void(const LongWork::Tell& tell)> first);
    [[nodiscard]] std::vector<std::filesystem::path> erase_in_files(const LongWork::Tell& tell);

    RegisterFile& m_file;
    std::atomic<bool> m_is_waited_for = false; // by the desk's own connection
    bool m_again = false;
    std::optional<Trouble> m_no_backup;         // by the worker
    std::vector<std::filesystem::path> m_found; // likewise
    std::vector<std::filesystem::path> m_named;
    std::function<void()> m_changed;
    LongWork m_work; // ends first
};

} // namespace safeplaces
