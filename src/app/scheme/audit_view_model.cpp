#include "app/scheme/audit_view_model.h"

#include "app/scheme/register_doubt.h"
#include "app/words/reasons.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr int block = 200;        // rows read at once
constexpr int most_rows = 20'000; // that the table holds
constexpr std::size_t most_names = 5'000;

} // namespace

AuditViewModel::AuditViewModel(SchemeDesk& desk) : m_desk(desk) {
    desk.chain_check.observe([this] {
        show_check();
        changed();
    });
    tried([this] { read(); });
    show_check();
    show_head();
}

AuditViewModel::~AuditViewModel() {
    m_desk.chain_check.observe({});
}

void AuditViewModel::read() {
    m_state.total = m_desk.audit.head().seq;
    m_state.count = static_cast<int>(std::min<long long>(most_rows, m_state.total - m_state.first));
    ++m_state.reading;
    m_read.clear();
    show_caption();
}

// Nothing is promised of a chain that is known to be broken.
void AuditViewModel::show_caption() {
    const auto& verdict = m_desk.chain_check.verdict();
    const bool is_broken = verdict && verdict->first_broken;
    m_state.caption =
        is_broken ? broken_audit_caption(m_state.total) : audit_caption(m_state.total);
    m_state.sealed = is_broken ? std::string{} : sealed_in_words(m_desk.sealed_to, m_state.total);
}

void AuditViewModel::go_to(long long first) {
    tried([&] {
        m_state.total = m_desk.audit.head().seq;
        m_state.first = std::clamp<long long>(first, 0, std::max<long long>(0, m_state.total - 1));
        read();
    });
    changed();
}

std::int64_t AuditViewModel::number_of(int place) const {
    return m_state.total - m_state.first - place;
}

const RegisterAuditRow* AuditViewModel::row(int place) {
    const int number = place / block;
    auto found = m_read.find(number);
    if (found == m_read.end()) {
        found =
            m_read.emplace(number, m_desk.audit.rows(number_of(number * block) + 1, block)).first;
    }
    const auto& rows = found->second;
    const auto there =
        std::find_if(rows.begin(), rows.end(),
                     [seq = number_of(place)](const auto& each) { return each.seq == seq; });
    return there == rows.end() ? nullptr : &*there;
}

const std::string& AuditViewModel::name_of(const std::string& id) {
    auto found = m_names.find(id);
    if (found == m_names.end()) {
        if (m_names.size() >= most_names) {
            m_names.clear();
        }
        found = m_names.emplace(id, m_desk.audit.name_of_subject(id)).first;
    }
    return found->second;
}

std::string AuditViewModel::cell(int row_number, AuditField field) {
    std::string words;
    read_again([&] { // the table is being drawn: what a command could not do stays said
        const RegisterAuditRow* each = row(row_number);
        switch (field) {
        case AuditField::number:
            words = std::to_string(number_of(row_number));
            return;
        case AuditField::when:
            words = each == nullptr ? std::string{} : audit_moment(each->at);
            return;
        case AuditField::who:
            words =
                each == nullptr ? std::string{} : audit_actor(each->actor, name_of(each->actor));
            return;
        case AuditField::what:
            words = each == nullptr ? audit_row_missing() : act_in_words(each->act);
            return;
        case AuditField::about:
            words =
                each == nullptr || each->subject.empty() ? std::string{} : name_of(each->subject);
            return;
        }
    });
    return words;
}

void AuditViewModel::show_head() {
    const auto& head = m_desk.kept_head;
    const bool is_news = head && (head->standing != HeadStanding::holds || !head->is_signed);
    m_state.head = is_news ? head_in_words(*head) : std::string{};
    m_state.head_more = is_news ? head_meaning(*head) : std::string{};
    m_state.is_doubtful = is_doubtful(m_desk);
    m_state.may_keep = m_state.is_doubtful && may(m_desk.acting.role, SchemeAct::restore_backup);
}

void AuditViewModel::keep_register() {
    m_desk.outside.confirm(keep_register_question(), keep_register_words(), [this] {
        if (tried([this] {
                safeplaces::keep_register(m_desk);
                read();
            })) {
            m_state.news = register_kept();
        }
        show_head();
        changed();
    });
}

void AuditViewModel::check() {
    m_state.news.clear();
    m_desk.chain_check.begin();
    show_check();
    changed();
}

void AuditViewModel::cancel() {
    m_desk.chain_check.cancel();
}

void AuditViewModel::look() {
    if (m_state.is_checking) {
        show_check();
        changed();
    }
}

void AuditViewModel::show_check() {
    const LongWork& work = m_desk.chain_check.work();
    m_state.is_checking = work.is_running();
    const std::int64_t all = std::max<std::int64_t>(1, work.all());
    m_state.permille = static_cast<int>(std::min<std::int64_t>(1000, work.done() * 1000 / all));
    m_state.progress = m_state.is_checking ? checking_in_words(work.done(), work.all()) : "";
    if (work.trouble()) {
        m_state.trouble = trouble_in_words(*work.trouble());
    }
    if (const auto& verdict = m_desk.chain_check.verdict()) {
        m_state.result = verdict_in_words(*verdict);
        m_state.result_more = verdict_meaning(*verdict);
        m_state.result_status = verdict->first_broken ? Status::ended : Status::done;
    }
    show_caption();
}

} // namespace safeplaces
