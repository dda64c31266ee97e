#pragma once

#include "app/outside.h"
#include "app/scheme/long_work.h"
#include "app/scheme/scheme_desk.h"
#include "app/scheme/scheme_keys.h"
#include "app/view_model.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct UnlockState : ScreenState {
    enum class Page { passphrase, code, new_passphrase };
    Page page = Page::passphrase;
    std::string scheme;
    std::vector<std::string> users; // names of those who may unlock
    std::size_t user = 0;
    std::string problem;       // of the passphrase, or of the code
    std::string again_problem; // of the passphrase typed twice
    int tries = 0;             // counts problems: the same again is said again
    std::string working;       // while a passphrase is looked at or set, in words; else empty
};

// A register that is open and locked: a name and a passphrase, or the recovery sheet, unlock it.
class UnlockViewModel : public ViewModel<UnlockState> {
public:
    // Both outlive this. `first` is the user whose name stands there at first; may be empty.
    UnlockViewModel(RegisterFile& file,
                    const Outside& outside,
                    const UserId& first,
                    std::function<void(Unlocked)> on_unlock);

    void choose(std::size_t user);
    // The passphrase is looked at beside the window.
    void enter(const std::string& passphrase);

    // The sheet instead; then the chosen user gets a new passphrase.
    void use_sheet();
    void enter_code(const std::string& code);
    void set_passphrase(const std::string& passphrase, const std::string& again);
    void cancel();

private:
    void begin_work(std::string words, std::function<void()> work, std::function<void()> then);
    void look_at_opened(int generation);
    void keep_passphrase(std::string wrapped);
    void refuse(std::string words);
    void unlock(SecretKeys keys, int generation);
    [[nodiscard]] OpenedKeys opened_by(SecretKeys keys);

    RegisterFile& m_file;
    const Outside& m_outside;
    std::function<void(Unlocked)> m_on_unlock;
    UserBook m_book;
    std::vector<DeskUser> m_users;
    std::optional<SecretKeys> m_recovered;
    int m_recovered_generation = 1;
    std::optional<SecretKeys> m_opened; // by the worker
    std::string m_wrapped;              // likewise
    LongWork m_work;                    // ends first
};

} // namespace safeplaces
