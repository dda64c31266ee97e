#include "app/scheme/report_work.h"

#include <utility>

namespace safeplaces {

ReportWork::ReportWork(RegisterFile& file, const Outside& outside)
    : m_file(file), m_outside(outside) {
}

ReportWork::~ReportWork() {
    m_is_cancelled = true;
    m_is_working.wait(true);
}

void ReportWork::start(Make make, Done done) {
    m_next = std::move(make);
    m_done = std::move(done);
    if (m_is_running) {
        m_is_cancelled = true; // finish() goes on with the new one
    } else {
        begin();
    }
}

void ReportWork::cancel() {
    m_next = {};
    m_done = {};
    m_is_cancelled = true;
}

void ReportWork::begin() {
    m_is_running = true;
    m_make = std::exchange(m_next, {});
    m_is_cancelled = false;
    m_is_working = true;
    m_outside.in_background([this] { work(); }, [this] { finish(); });
}

Db& ReportWork::reader() {
    if (m_file.folder().empty()) {
        return m_file.db(); // of a test, in memory
    }
    if (!m_reader) {
        m_reader = register_reader(m_file.folder());
    }
    return *m_reader;
}

void ReportWork::work() {
    m_made.reset();
    m_trouble.reset();
    const Cancelled stop = [this] { return m_is_cancelled.load(); };
    try {
        Db& db = reader();
        if (!db.reads_unless(stop, [&] { m_made = m_make(db, stop); }))
            m_made.reset();
    } catch (const MachineError& error) {
        m_trouble = error.trouble();
    }
    m_is_working = false;
    m_is_working.notify_all();
}

void ReportWork::finish() {
    m_is_running = false;
    if (m_next) {
        begin();
    } else if (m_done) {
        const Done done = std::exchange(m_done, {});
        done(std::exchange(m_made, {}), m_trouble);
    }
}

} // namespace safeplaces
