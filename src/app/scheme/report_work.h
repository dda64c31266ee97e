#pragma once

#include "app/outside.h"
#include "app/scheme/report.h"
#include "domain/error.h"
#include "storage/register/records_index.h"
#include "storage/register/register_file.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace safeplaces {

// Counts the register for a report, beside the window, with a connection of its own. It lives as
// long as the desk; the newest report asked for is the one that is made.
class ReportWork {
public:
    using Make = std::function<Report(Db& reader, const Cancelled& stop)>;
    // What was made, or what the machine would not; runs in the window's thread.
    using Done = std::function<void(std::optional<Report> made, std::optional<Trouble> trouble)>;

    // Both outlive this.
    ReportWork(RegisterFile& file, const Outside& outside);
    ~ReportWork(); // stops what is going on, and waits for it
    ReportWork(const ReportWork&) = delete;
    ReportWork& operator=(const ReportWork&) = delete;

    // Stops what was asked before: its `done` never runs.
    void start(Make make, Done done);
    void cancel();

private:
    void begin();
    void work();
    void finish();
    [[nodiscard]] Db& reader();

    RegisterFile& m_file;
    const Outside& m_outside;
    Make m_next; // empty: nothing is asked for
    Done m_done;
    bool m_is_running = false;

    // The worker's, while it runs.
    std::atomic<bool> m_is_working{false};
    std::atomic<bool> m_is_cancelled{false};
    std::unique_ptr<Db> m_reader;
    Make m_make;
    std::optional<Report> m_made;
    std::optional<Trouble> m_trouble;
};

} // namespace safeplaces
