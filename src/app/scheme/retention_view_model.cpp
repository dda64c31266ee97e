#include "app/scheme/retention_view_model.h"

#include "app/words/reasons.h"
#include "app/words/scheme_person_words.h"
#include "app/words/scheme_retention_words.h"

#include <utility>

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
    desk.retention_work.observe([this] { look_at_work(); });
    look_at_files();
    if (desk.retention_work.is_running()) {
        look_at_work();
    } else {
        tell_of_run(); // that ended while nobody looked
        read();
    }
}

RetentionViewModel::~RetentionViewModel() {
    m_desk.file_care.observe({});
    m_desk.retention_work.observe({});
    m_desk.retention_reading.cancel();
}

void RetentionViewModel::look_at_files() {
    m_state.still_named = still_named_in_words(m_desk.file_care.still_named());
}

void RetentionViewModel::read() {
    m_state.is_reading = true;
    m_state.progress = looking_for_what_is_due();
    m_state.may_look_again = false;
    m_state.is_empty = true; // until it is known
    changed();
    m_desk.retention_reading.start(
        [keep = m_desk.scheme.retention, today = m_desk.outside.today()](Db& db, const Cancelled&) {
            return retention_plan(db, keep, today);
        },
        [this](std::optional<RetentionPlan> plan, std::optional<Trouble> trouble) {
            take(std::move(plan), trouble);
        });
}

void RetentionViewModel::look_again() {
    m_state.trouble.clear();
    read();
}

void RetentionViewModel::take(std::optional<RetentionPlan> plan, std::optional<Trouble> trouble) {
    m_state.is_reading = false;
    m_state.progress.clear();
    if (trouble) {
        m_state.trouble = trouble_in_words(*trouble);
        m_state.may_look_again = true;
    } else if (plan) {
        m_plan = std::move(*plan);
        m_state.rows = rows_of(m_plan, most_rows); // the caption counts all
        m_state.caption = retention_caption(m_plan);
        m_state.will_happen = what_running_does(m_plan);
        m_state.is_empty = m_plan.is_empty();
        ++m_state.reading;
    }
    changed();
}

void RetentionViewModel::run() {
    if (!m_state.may_run || m_state.is_empty || m_desk.retention_work.is_running()) {
        return;
    }
    m_desk.outside.confirm(retention_question(m_state.will_happen), retention_agreement(), [this] {
        m_state.trouble.clear();
        m_desk.retention_work.begin(m_desk, m_plan);
        look_at_work();
    });
}

void RetentionViewModel::cancel() {
    m_desk.retention_work.cancel();
    if (m_state.is_reading) {
        m_desk.retention_reading.cancel();
        m_state.is_reading = false;
        m_state.progress = looking_was_stopped();
        m_state.may_look_again = true;
        changed();
    }
}

void RetentionViewModel::look_at_work() {
    RetentionWork& work = m_desk.retention_work;
    m_state.is_running = work.is_running();
    m_state.is_empty = m_state.is_empty || m_state.is_running;
    if (m_state.is_running) {
        m_state.progress = taking_away(work.run());
        changed();
        return;
    }
    tell_of_run();
    read();
}

void RetentionViewModel::tell_of_run() {
    RetentionWork& work = m_desk.retention_work;
    if (!work.take_news()) {
        return;
    }
    m_state.news = retention_was_run(work.run());
    ++m_state.news_number;
    if (const auto trouble = work.take_trouble()) { // where it stands, no news is seen
        m_state.trouble = trouble_in_words(*trouble) + ' ' + m_state.news;
    }
}

} // namespace safeplaces
