#include "app/scheme/damaged_register_view_model.h"
#include "app/words/scheme_backup_words.h"
#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/scheme/scheme_screens.h"

#include <utility>

namespace safeplaces {

namespace {

class DamagedRegisterScreen : public Screen {
public:
    DamagedRegisterScreen(wxWindow* parent,
                          const Look& look,
                          DamagedRegisterViewModel& model,
                          std::function<void()> again)
        : Screen(parent, look), m_model(model) {
        body().Add(new Heading(this, look, tr("The register is damaged")), expanded());
        m_what = new NewsStrip(this, look);
        body().Add(m_what, expanded(space::block));
        body().Add(new Paragraph(this, look,
                                 tr("The program has kept backups of it on this computer. The "
                                    "newest good one loses least.")),
                   expanded(space::block));
        std::vector<Choice> choices;
        for (const std::string& words : model.state().backups) {
            choices.push_back({std::to_string(choices.size()), words});
        }
        auto* list =
            new ChoiceEntry(this, look, {.label = tr("Backups, newest first")}, choices,
                            [this](const std::string& id) { m_model.choose(std::stoi(id)); });
        list->set_value(std::to_string(model.state().chosen));
        body().Add(list, expanded(space::block));
        m_bring_back =
            new Button(this, look, ButtonKind::primary, plain(bring_register_back_words()),
                       [this] { m_model.bring_back(); });
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(m_bring_back);
        m_again = new Button(this, look, ButtonKind::secondary, tr("Try again"), std::move(again));
        buttons->Add(m_again);
        body().Add(buttons, expanded(space::wide));
        m_model.observe([this](const DamagedRegisterState& state) { render(state); });
        focus_first(list);
    }

private:
    void render(const DamagedRegisterState& state) {
        if (state.is_running) {
            m_what->say(StatusKind::started, tr("The backup is checked and put in place."));
        } else {
            m_what->say(StatusKind::to_fix, state.trouble.empty()
                                                ? tr("Its file cannot be read any more.")
                                                : state.trouble);
        }
        m_bring_back->Enable(!state.is_running);
        m_again->Enable(!state.is_running);
        reflow_later(*this);
    }

    DamagedRegisterViewModel& m_model;
    NewsStrip* m_what = nullptr;
    Button* m_bring_back = nullptr;
    Button* m_again = nullptr;
};

} // namespace

Screen* damaged_register_screen(wxWindow* parent,
                                const Look& look,
                                DamagedRegisterViewModel& model,
                                std::function<void()> again) {
    return new DamagedRegisterScreen(parent, look, model, std::move(again));
}

} // namespace safeplaces
