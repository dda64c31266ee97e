#include "app/scheme/records_search.h"

namespace safeplaces {

RecordsSearch::RecordsSearch(RegisterFile& file, const Outside& outside)
    : m_file(file), m_outside(outside) {
}

RecordsSearch::~RecordsSearch() {
    m_is_cancelled = true;
    m_is_working.wait(true);
}

void RecordsSearch::ask(const RecordsQuestion& question) {
    if (m_asked == question && (m_is_running || m_answered == question)) {
        return;
    }
    m_asked = question;
    m_trouble.reset();
    if (m_is_running) {
        m_is_cancelled = true; // finish() goes on with the new one
    } else if (m_answered != question) {
        start();
    }
}

// What is being counted may be old already: finish() counts anew.
void RecordsSearch::forget() {
    m_answered.reset();
    m_is_old = m_is_running;
    m_is_cancelled = true;
}

void RecordsSearch::cancel() {
    m_asked = m_answered;
    m_is_cancelled = true;
}

const FoundRecords* RecordsSearch::found() const {
    return m_answered && m_answered == m_asked ? &m_found : nullptr;
}

void RecordsSearch::start() {
    m_is_running = true;
    m_question = *m_asked;
    m_is_cancelled = false;
    m_is_old = false;
    m_is_working = true;
    m_outside.in_background([this] { work(); }, [this] { finish(); });
}

Db& RecordsSearch::reader() {
    if (m_file.folder().empty()) {
        return m_file.db(); // of a test, in memory
    }
    if (!m_reader) {
        m_reader = register_reader(m_file.folder());
    }
    return *m_reader;
}

void RecordsSearch::work() {
    m_result.reset();
    m_failed.reset();
    const Cancelled cancelled = [this] { return m_is_cancelled.load(); };
    try {
        Db& db = reader();
        if (m_index.refresh(db, cancelled)) {
            m_result = m_index.find(db, m_question.filter, m_question.order, cancelled);
        }
    } catch (const MachineError& error) {
        m_failed = error.trouble();
    }
    m_is_working = false;
    m_is_working.notify_all();
}

void RecordsSearch::finish() {
    m_is_running = false;
    if (m_is_old) {
        m_result.reset();
    }
    if (m_failed) {
        m_trouble = m_failed;
        m_asked = m_answered;
    } else if (m_result) {
        m_found = std::move(*m_result);
        m_answered = m_question;
        m_records = m_index.records();
    }
    if (m_asked && m_asked != m_answered) {
        start();
        return;
    }
    if (m_changed) {
        m_changed();
    }
}

} // namespace safeplaces
