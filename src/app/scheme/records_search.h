#pragma once

#include "app/outside.h"
#include "domain/error.h"
#include "storage/register/records_index.h"
#include "storage/register/records_query.h"
#include "storage/register/register_file.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace safeplaces {

// What somebody asks of the completion records.
struct RecordsQuestion {
    RecordsFilter filter;
    RecordsOrder order;

    friend bool operator==(const RecordsQuestion&, const RecordsQuestion&) = default;
};

// Finds all records that fit, beside the window. It lives as long as the desk, for it keeps an
// index of all records. The newest question is the one that is answered.
class RecordsSearch {
public:
    // Both outlive this.
    RecordsSearch(RegisterFile& file, const Outside& outside);
    ~RecordsSearch(); // stops what is going on, and waits for it
    RecordsSearch(const RecordsSearch&) = delete;
    RecordsSearch& operator=(const RecordsSearch&) = delete;

    void ask(const RecordsQuestion& question);
    // Files were taken in: what was found may be old.
    void forget();
    // Stops counting; what was found before stays.
    void cancel();

    // The answer to the question that was asked last, once it is there.
    [[nodiscard]] const FoundRecords* found() const;
    // The last answer that came, also to an older question.
    [[nodiscard]] const FoundRecords& latest() const { return m_found; }
    [[nodiscard]] bool is_searching() const { return m_is_running; }
    [[nodiscard]] const std::optional<Trouble>& trouble() const { return m_trouble; }
    [[nodiscard]] std::int64_t records() const { return m_records; } // in all; 0: not known yet

    // `changed` runs when an answer came, or could not be had. One observer.
    void observe(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    void start();
    void work();
    void finish();
    [[nodiscard]] Db& reader();

    RegisterFile& m_file;
    const Outside& m_outside;
    std::function<void()> m_changed;
    std::optional<RecordsQuestion> m_asked;
    std::optional<RecordsQuestion> m_answered;
    FoundRecords m_found;
    std::optional<Trouble> m_trouble;
    std::int64_t m_records = 0;
    bool m_is_running = false;
    bool m_is_old = false; // what runs

    // The worker's, while it runs.
    std::atomic<bool> m_is_working{false};
    std::atomic<bool> m_is_cancelled{false};
    std::unique_ptr<Db> m_reader;
    RecordsIndex m_index;
    RecordsQuestion m_question;
    std::optional<FoundRecords> m_result;
    std::optional<Trouble> m_failed;
};

} // namespace safeplaces
