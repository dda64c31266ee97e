#pragma once

#include "app/scheme/hand_out.h"
#include "app/scheme/scheme_desk.h"
#include "app/status.h"
#include "app/view_model.h"

#include <string>
#include <vector>

namespace safeplaces {

struct KeyRow {
    std::string title; // "Keys 2"
    std::string words; // five
    std::string made;
    std::string standing;
    Status status = Status::done;
};

enum class KeysTask { none, change, compromised };

struct KeysState : ScreenState {
    std::vector<KeyRow> rows; // the newest first
    int selected = 0;
    bool may_change = false;
    std::string why_not;
    bool may_declare = false; // the selected ones compromised
    KeysTask task = KeysTask::none;
    std::vector<std::string> will_happen; // before anything does
    std::string problem;                  // of the passphrase
    int tries = 0;
    std::string working; // while the passphrase is looked at or keys are made, in words; else empty
    std::string waiting; // what is to be handed out still; empty: nothing
    std::string news;
    int news_number = 0;
};

// The keys that the scheme signs with. They can be changed, and declared compromised; each is
// asked once more, with what will happen.
class KeysViewModel : public ViewModel<KeysState> {
public:
    explicit KeysViewModel(SchemeDesk& desk);
    ~KeysViewModel() override;

    void select(int row);
    void begin(KeysTask task);
    void cancel();
    // `passphrase` is one's own, and is looked at beside the window.
    void go_on(const std::string& passphrase);

private:
    void read();
    void show_selected();
    void make(const std::string& passphrase);
    void act(KeysTask task, int first);
    void begin_work(std::string words);
    [[nodiscard]] int first_generation() const; // of those that are declared

    SchemeDesk& m_desk;
    std::vector<KeyGeneration> m_generations;                          // one for each row
    bool m_is_agreed = false;                                          // and not done yet
    std::shared_ptr<const bool> m_here = std::make_shared<bool>(true); // gone with the page
};

} // namespace safeplaces
