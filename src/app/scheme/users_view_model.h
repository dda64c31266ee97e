#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/status.h"
#include "app/view_model.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct UserRow {
    std::string name;
    std::string role;
    std::string standing; // "Works here", "Ended on 4 March 2026"
    Status status = Status::done;
    std::string last_unlock;
};

// What somebody is about to do, in the card below the list.
enum class UsersTask { none, add, role, passphrase, own_passphrase };

struct UsersState : ScreenState {
    std::vector<UserRow> rows; // by name
    std::string caption;
    int selected = -1;
    bool may_manage = false; // administrators
    bool may_change = false; // the selected one
    std::string why_not;     // either; else empty
    UsersTask task = UsersTask::none;
    SchemeRole role = SchemeRole::coordinator; // of the selected one
    std::string name_problem;
    std::string old_problem;
    std::string passphrase_problem;
    std::string again_problem;
    int tries = 0;       // counts problems: the same again is said again
    std::string working; // while a passphrase is looked at or set, in words; else empty
    std::string news;
    int news_number = 0;
};

// Who works at this desk. Each has a passphrase of their own, under which the scheme's keys lie.
// Only an administrator changes the list; everybody changes their own passphrase.
class UsersViewModel : public ViewModel<UsersState> {
public:
    explicit UsersViewModel(SchemeDesk& desk);
    ~UsersViewModel() override;

    void select(int row);
    // Shows what has to be said for it. Does nothing when the role, or the selected person, does
    // not allow it.
    void begin(UsersTask task);
    void cancel();

    // These three are done beside the window.
    void add(const std::string& name,
             SchemeRole role,
             const std::string& passphrase,
             const std::string& again);
    void set_passphrase(const std::string& passphrase, const std::string& again);
    void set_own_passphrase(const std::string& old,
                            const std::string& passphrase,
                            const std::string& again);
    void set_role(SchemeRole role);
    // Asks once more.
    void end();

private:
    void read();
    void read_users();
    void show_selected();
    [[nodiscard]] const DeskUser& selected() const;
    void refuse_passphrase(const std::string& passphrase, const std::string& again);
    [[nodiscard]] bool has_problems() const;
    void clear_problems();
    void finish(UserOutcome outcome, const std::string& news);
    // Lays the keys under that passphrase, then gives them to `set` and says `news`.
    void wrap_for(const std::string& passphrase,
                  std::function<UserOutcome(const WrappedKeys&)> set,
                  const std::string& news);
    void begin_work(std::string words);

    SchemeDesk& m_desk;
    std::vector<DeskUser> m_users; // one for each row
};

} // namespace safeplaces
