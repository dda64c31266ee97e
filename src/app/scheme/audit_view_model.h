#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/status.h"
#include "app/view_model.h"
#include "app/words/scheme_audit_words.h"

#include <map>
#include <string>
#include <vector>

namespace safeplaces {

struct AuditState : ScreenState {
    // What the table holds: `count` rows from place `first` of all, the newest first.
    long long first = 0;
    int count = 0;
    long long total = 0;
    int reading = 0; // counts: the rows are others
    std::string caption;
    std::string sealed; // up to where it is signed
    std::string head;   // not the register that was sealed here last: so in words; else empty
    std::string head_more;
    bool is_doubtful = false;
    bool may_keep = false; // somebody may say that it shall be used all the same
    std::string news;      // that somebody has said so
    bool is_checking = false;
    int permille = 0;     // of the check
    std::string progress; // in words
    std::string result;   // of the last check that came to an end; empty: none yet
    std::string result_more;
    Status result_status = Status::done;
};

// Who changed what in the register, and when: a chain of rows that nobody can change unseen. The
// whole chain can be checked.
class AuditViewModel : public ViewModel<AuditState> {
public:
    explicit AuditViewModel(SchemeDesk& desk);
    ~AuditViewModel() override;

    void go_to(long long first);
    void check();
    void cancel();
    void look();          // how far the check is; now and then
    void keep_register(); // asks first

    // Of the table. Pre: 0 <= row < state().count.
    [[nodiscard]] std::string cell(int row, AuditField field);

private:
    void read();
    void show_check();
    void show_caption();
    void show_head();
    // Null: it is missing.
    [[nodiscard]] const RegisterAuditRow* row(int place);
    [[nodiscard]] std::int64_t number_of(int place) const;
    [[nodiscard]] const std::string& name_of(const std::string& id);

    SchemeDesk& m_desk;
    std::map<int, std::vector<RegisterAuditRow>> m_read; // blocks of rows that were asked for
    std::map<std::string, std::string> m_names;          // by subject
};

} // namespace safeplaces
