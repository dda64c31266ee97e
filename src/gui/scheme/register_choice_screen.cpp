#include "app/words/tr.h"
#include "gui/controls/button.h"
#include "gui/controls/task_list.h"
#include "gui/controls/words.h"
#include "gui/scheme/scheme_screens.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

std::vector<TaskRow> rows_of(const std::vector<RegisterListing>& registers) {
    std::vector<TaskRow> rows;
    rows.reserve(registers.size());
    for (const RegisterListing& each : registers) {
        const bool readable = each.condition == RegisterListing::Condition::readable;
        rows.push_back({.status = readable ? StatusKind::done : StatusKind::to_fix,
                        .title = each.name,
                        .words = readable ? tr("Ready to unlock")
                                          : tr("It could not be read. Open it to see why.")});
    }
    return rows;
}

class RegisterChoiceScreen : public Screen {
public:
    RegisterChoiceScreen(wxWindow* parent,
                         const Look& look,
                         const std::vector<RegisterListing>& registers,
                         std::function<void(int)> open,
                         Action adopt)
        : Screen(parent, look), m_open(std::move(open)) {
        body().Add(new Heading(this, look, tr("Which scheme?")), expanded());
        body().Add(new Paragraph(this, look, tr("This computer has the registers of several."),
                                 {.type = Type::lead, .tone = Tone::muted}),
                   expanded(space::hair));
        auto* card = new Card(this, look, CardKind::active, tr("Schemes"));
        m_list = new TaskList(card, look, tr("Schemes"), {}, [this](int) { open_current(); });
        m_list->show(rows_of(registers), 0);
        card->body().Add(m_list, expanded());
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(new Button(card, look, ButtonKind::primary, tr("Open this scheme"),
                                [this] { open_current(); }));
        buttons->Add(new Button(card, look, ButtonKind::secondary,
                                tr("Bring a register from another computer"), std::move(adopt)));
        card->body().Add(buttons, expanded(space::block));
        body().Add(card, expanded(space::wide));
        focus_first(m_list);
    }

private:
    void open_current() { m_open(std::max(m_list->current(), 0)); }

    std::function<void(int)> m_open;
    TaskList* m_list = nullptr;
};

} // namespace

Screen* register_choice_screen(wxWindow* parent,
                               const Look& look,
                               const std::vector<RegisterListing>& registers,
                               std::function<void(int)> open,
                               std::function<void()> adopt) {
    return new RegisterChoiceScreen(parent, look, registers, std::move(open), std::move(adopt));
}

} // namespace safeplaces
