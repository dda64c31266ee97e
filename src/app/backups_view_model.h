#pragma once

#include "app/backup_shelf.h"
#include "app/desk.h"
#include "app/view_model.h"

#include <functional>
#include <string>

namespace safeplaces {

struct BackupsState : ScreenState {
    BackupChoice backups;
    std::string saved; // "Saved ... in ...", after a back-up was saved to a file
    int saves = 0;     // counts, so that the same words again are news again
};

// The manager's back-ups: what each would bring back, and one more to keep elsewhere.
class BackupsViewModel : public ViewModel<BackupsState> {
public:
    // `bring_back` is given the back-up that the person agreed to. The venue has to be closed for
    // it, so that is not done here.
    BackupsViewModel(Desk& desk,
                     std::function<void(const Backup&, const std::string& title)> bring_back);

    void choose(int line);
    void bring_back(); // asks first
    void save_to_file();
    void add_file();

private:
    void show();

    Desk& m_desk;
    std::function<void(const Backup&, const std::string&)> m_bring_back;
    BackupShelf m_shelf;
};

} // namespace safeplaces
