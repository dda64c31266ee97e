#include "app/scheme/retention_view_model.h"

#include "app/words/scheme_person_words.h"
#include "app/words/scheme_retention_words.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::size_t most_rows = 20'000; // that a table holds

} // namespace

RetentionViewModel::RetentionViewModel(SchemeDesk& desk) : m_desk(desk) {
    m_state.may_run = may(desk.acting.role, SchemeAct::run_retention);
    m_state.why_not = m_state.may_run ? std::string{} : only_administrators_run_retention();
    m_state.rules = retention_rules(desk.scheme.retention);
    desk.file_care.observe([this] {
        look_at_files();
        changed();
    });
    look_at_files();
    tried([this] { read(); });
}

RetentionViewModel::~RetentionViewModel() {
    m_desk.file_care.observe({});
}

void RetentionViewModel::look_at_files() {
    m_state.still_named = still_named_in_words(m_desk.file_care.still_named());
}

void RetentionViewModel::read() {
    const RetentionPlan plan =
        retention_plan(m_desk.file.db(), m_desk.scheme.retention, m_desk.outside.today());
    m_state.rows = rows_of(plan);
    m_state.rows.resize(std::min(m_state.rows.size(), most_rows)); // the caption counts all
    m_state.caption = retention_caption(plan);
    m_state.will_happen = what_running_does(plan);
    m_state.is_empty = plan.is_empty();
    ++m_state.reading;
}

void RetentionViewModel::run() {
    if (!m_state.may_run || m_state.is_empty) {
        return;
    }
    m_desk.outside.confirm(retention_question(m_state.will_happen), retention_agreement(), [this] {
        if (tried([&] {
                const RetentionPlan done = run_retention(
                    m_desk.file.db(), m_desk.acting, m_desk.scheme.retention, intake_rules(m_desk));
                m_desk.search.forget();
                m_state.news = retention_was_run(done);
                ++m_state.news_number;
                read();
            })) {
            m_desk.file_care.erase();
        }
        changed();
    });
}

} // namespace safeplaces
