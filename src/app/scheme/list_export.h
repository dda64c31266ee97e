#pragma once

#include "app/outside.h"
#include "app/register_export.h"
#include "domain/error.h"
#include "storage/register/register_file.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace safeplaces {

// Where a file that is being written stands.
struct ListExportState {
    bool is_running = false;
    std::int64_t done = 0; // rows
    std::int64_t all = 0;
    std::string news;           // "Saved records.xlsx in /home/ana"
    std::string trouble;        // or why not
    std::filesystem::path file; // that is there; empty: none yet
};

// Writes a list into a file, beside the window: one at a time. It lives as long as the desk, so
// that one may leave the screen meanwhile.
class ListExport {
public:
    // Both outlive this.
    ListExport(RegisterFile& file, const Outside& outside);
    ~ListExport(); // stops what is going on, and waits for it
    ListExport(const ListExport&) = delete;
    ListExport& operator=(const ListExport&) = delete;

    // `write` runs beside the window, with a connection of its own. Pre: nothing is running.
    using Write = std::function<ExportOutcome(
        Db& reader, const std::filesystem::path& file, const ExportProgress& go_on)>;
    void start(std::int64_t all, const std::filesystem::path& file, Write write);
    // No file is left behind.
    void cancel();

    // As it is now, also while it runs.
    [[nodiscard]] ListExportState state() const;
    // What was said has been read.
    void forget();

    // `changed` runs when it has ended. One observer.
    void observe(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    void work();
    void finish();

    RegisterFile& m_file;
    const Outside& m_outside;
    std::function<void()> m_changed;
    ListExportState m_state;
    std::filesystem::path m_target;

    // The worker's, while it runs.
    Write m_write;
    std::atomic<bool> m_is_working{false};
    std::atomic<bool> m_is_cancelled{false};
    std::atomic<std::int64_t> m_done{0};
    ExportOutcome m_outcome = ExportOutcome::stopped;
    std::optional<std::string> m_failed; // why
};

} // namespace safeplaces
