#pragma once

#include "app/backup_shelf.h"
#include "gui/controls/box.h"
#include "gui/controls/button.h"
#include "gui/controls/status.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class TaskList;

// The back-ups at the left; at the right what the chosen one would bring back, what would be
// missing then, and the button that does it.
class BackupChooser : public Pane {
public:
    BackupChooser(wxWindow* parent,
                  const Look& look,
                  std::function<void(int)> choose,
                  Action bring_back);
    void show(const BackupChoice& choice);
    [[nodiscard]] wxWindow* first();

private:
    void fill(const BackupLine& line);
    void
    add_part(const std::string& title, const std::vector<std::string>& lines, Icon icon, Tone tone);

    const Look& m_look;
    TaskList* m_list;
    Pane* m_words = nullptr; // about the chosen one, made anew for each
    Button* m_bring_back = nullptr;
    std::optional<BackupLine> m_shown;
};

} // namespace safeplaces
