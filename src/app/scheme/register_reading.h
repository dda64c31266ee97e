#pragma once

#include "app/outside.h"
#include "domain/error.h"
#include "storage/register/records_index.h"
#include "storage/register/register_file.h"

#include <atomic>
#include <functional>
#include <optional>
#include <utility>

namespace safeplaces {

// Reads something long from the register, beside the window, with a connection of its own that
// is closed when it is read: its pages are memory. It lives as long as the desk; what was asked for
// last is what is read.
template <class Result>
class RegisterReading {
public:
    using Read = std::function<Result(Db& reader, const Cancelled& stop)>;
    // What was read, or what the machine would not; runs in the window's thread.
    using Done = std::function<void(std::optional<Result> found, std::optional<Trouble> trouble)>;

    // Both outlive this.
    RegisterReading(RegisterFile& file, const Outside& outside)
        : m_file(file), m_outside(outside) {}
    // Stops what is going on, and waits for it.
    ~RegisterReading() {
        m_is_cancelled = true;
        m_is_working.wait(true);
    }
    RegisterReading(const RegisterReading&) = delete;
    RegisterReading& operator=(const RegisterReading&) = delete;

    // Stops what was asked before: its `done` never runs. `read` uses only what lives as long as
    // the desk.
    void start(Read read, Done done) {
        m_next = std::move(read);
        m_done = std::move(done);
        if (m_is_running) {
            m_is_cancelled = true; // finish() goes on with the new one
        } else {
            begin();
        }
    }
    void cancel() {
        m_next = {};
        m_done = {};
        m_is_cancelled = true;
    }

private:
    void begin() {
        m_is_running = true;
        m_read = std::exchange(m_next, {});
        m_is_cancelled = false;
        m_is_working = true;
        m_outside.in_background([this] { work(); }, [this] { finish(); });
    }

    void work() {
        m_found.reset();
        m_trouble.reset();
        const Cancelled stop = [this] { return m_is_cancelled.load(); };
        try {
            // A register of a test is in memory, and has no second connection.
            const auto own = m_file.folder().empty() ? nullptr : register_reader(m_file.folder());
            Db& db = own ? *own : m_file.db();
            if (!db.reads_unless(stop, [&] { m_found = m_read(db, stop); })) {
                m_found.reset();
            }
        } catch (const MachineError& error) {
            m_trouble = error.trouble();
        }
        m_is_working = false;
        m_is_working.notify_all();
    }

    void finish() {
        m_is_running = false;
        if (m_next) {
            begin();
        } else if (m_done) {
            const Done done = std::exchange(m_done, {});
            done(std::exchange(m_found, {}), m_trouble);
        }
    }

    RegisterFile& m_file;
    const Outside& m_outside;
    Read m_next; // empty: nothing is asked for
    Done m_done;
    bool m_is_running = false;

    // The worker's, while it runs.
    std::atomic<bool> m_is_working{false};
    std::atomic<bool> m_is_cancelled{false};
    Read m_read;
    std::optional<Result> m_found;
    std::optional<Trouble> m_trouble;
};

} // namespace safeplaces
