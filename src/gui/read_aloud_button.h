#pragma once

#include "app/read_aloud_view_model.h"
#include "gui/controls/button.h"

#include <functional>
#include <optional>
#include <vector>

namespace safeplaces {

// Reads a page aloud, and stops. Beside it stands a switch for who needs more time.
class ReadAloudButton : public Button {
public:
    // `page`, what it shows now, is asked at each press; `mark` lets a sentence stand out, or none.
    // `voice` and `settings` outlive this.
    ReadAloudButton(wxWindow* parent,
                    const Look& look,
                    Voice& voice,
                    Settings& settings,
                    std::function<std::vector<PartToRead>()> page,
                    std::function<void(const std::optional<SentenceToRead>&)> mark);

    void stop() { m_reading.stop(); }
    [[nodiscard]] Tick& slowly() { return *m_slowly; }
    bool Show(bool show = true) override; // both

private:
    void act();
    void render(const ReadAloudState& state);

    std::function<std::vector<PartToRead>()> m_page;
    std::function<void(const std::optional<SentenceToRead>&)> m_mark;
    ReadAloudViewModel m_reading;
    Tick* m_slowly;
};

} // namespace safeplaces
