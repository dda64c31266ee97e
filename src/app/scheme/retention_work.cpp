#include "app/scheme/retention_work.h"

#include "app/scheme/scheme_desk.h"

#include <iterator>
#include <utility>

namespace safeplaces {

namespace {

void add(RetentionPlan& all, RetentionPlan more) {
    std::move(more.leavers.begin(), more.leavers.end(), std::back_inserter(all.leavers));
    std::move(more.venues.begin(), more.venues.end(), std::back_inserter(all.venues));
    all.uses += more.uses;
}

} // namespace

void RetentionWork::begin(SchemeDesk& desk, RetentionPlan due) {
    if (is_running()) {
        return;
    }
    m_run = {.due = std::move(due), .done = {}};
    m_work.begin([](const LongWork::Tell&) {}, // the one connection that writes is the window's
                 [this, &desk] {
                     if (was_cancelled() || m_run.due.is_empty()) {
                         return false;
                     }
                     add(m_run.done, run_retention(desk.file.db(), desk.acting, m_run.due,
                                                   desk.scheme.retention, intake_rules(desk)));
                     tell();
                     return true;
                 },
                 [this, &desk] {
                     desk.search.forget();
                     if (!m_run.done.is_empty()) {
                         desk.file_care.erase();
                     }
                     m_is_untold = true;
                     tell();
                 });
}

void RetentionWork::tell() {
    if (m_observer) {
        m_observer();
    }
}

} // namespace safeplaces
