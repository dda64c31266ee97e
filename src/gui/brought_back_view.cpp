#include "app/words/tr.h"
#include "gui/controls/action_bar.h"
#include "gui/controls/words.h"
#include "gui/start_views.h"

namespace safeplaces {

namespace {

class BroughtBackView : public StartView {
public:
    BroughtBackView(Screen& screen, StartViewModel& model) : StartView(screen) {
        const BroughtBack& words = *model.state().brought_back;
        body().Add(new Heading(this, look(), words.title), expanded());
        auto* done = new NewsStrip(this, look());
        body().Add(done, expanded(space::block));
        done->say(StatusKind::done, words.lines.front());
        auto* card = new Card(this, look(), CardKind::plain, words.title);
        for (std::size_t line = 1; line < words.lines.size(); ++line) {
            card->body().Add(new Paragraph(card, look(), words.lines[line]),
                             expanded(line == 1 ? 0 : space::small));
        }
        card->Show(words.lines.size() > 1);
        body().Add(card, expanded(space::wide));
        auto* bar = new ActionBar(this, look());
        if (model.state().may_undo) {
            bar->add_action(new Button(bar, look(), ButtonKind::secondary, tr("Undo"),
                                       [&model] { model.undo(); }));
        }
        m_go_on = new Button(bar, look(), ButtonKind::primary, tr("Open this venue"),
                             [&model] { model.go_on(); });
        bar->add_action(m_go_on);
        body().Add(bar, expanded(space::wide));
    }

    void render(const StartState&) override {}

    wxWindow* first() override { return m_go_on; }

private:
    Button* m_go_on;
};

} // namespace

StartView* brought_back_view(Screen& screen, StartViewModel& model) {
    return new BroughtBackView(screen, model);
}

} // namespace safeplaces
