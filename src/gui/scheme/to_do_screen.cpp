#include "app/scheme/to_do_view_model.h"
#include "app/words/list_file_words.h"
#include "app/words/scheme_list_words.h"
#include "app/words/scheme_to_do_words.h"
#include "app/words/tr.h"
#include "gui/controls/count_card.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/text.h"

#include <wx/menu.h>
#include <wx/timer.h>

#include <algorithm>
#include <array>
#include <utility>

namespace safeplaces {

namespace {

struct CardLook {
    Icon icon;
    Tone tone;
};
// By queue_works.
constexpr std::array card_looks{
    CardLook{Icon::shop, Tone::accent}, CardLook{Icon::person, Tone::err},
    CardLook{Icon::calendar, Tone::warn}, CardLook{Icon::shield, Tone::warn},
    CardLook{Icon::bring_back, Tone::err}};

StatusKind kind_of(Work work) {
    switch (work) {
    case Work::applications:
        return StatusKind::started;
    case Work::answers_awaited:
    case Work::stickers_wanted:
    case Work::stickers_not_up:
    case Work::map_to_send:
    case Work::out_of_touch:
    case Work::letters:
        return StatusKind::waiting;
    case Work::under_threshold:
    case Work::insurance_ending:
    case Work::approvals_to_sign:
        return StatusKind::act;
    case Work::renewals_30:
    case Work::renewals_60:
    case Work::renewals_90:
        return StatusKind::ending;
    case Work::stickers_to_return:
    case Work::stickers_to_tell:
    case Work::lapsed:
    case Work::suspended:
        return StatusKind::wrong;
    case Work::forms:
    case Work::computers:
    case Work::conflicts:
        break;
    }
    return StatusKind::decide;
}

class ToDoScreen : public DeskPage {
public:
    ToDoScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<ToDoViewModel>(here, here.desk)) {
        set_title(tr("What needs doing"));
        add_head_button(
            ButtonKind::secondary, tr("Take in files"),
            [this] { m_here.go({.place = SchemePlace::inbox}); }, Icon::inbox);
        add_head_button(ButtonKind::primary, tr("Open the oldest"), [this] { open(0); });
        m_doubt = new NewsStrip(this, look());
        body().Add(m_doubt, expanded(space::block));
        for (NewsStrip*& each : m_warnings) {
            each = new NewsStrip(this, look());
            body().Add(each, expanded(space::block));
        }
        m_to_hand_out = new NewsStrip(this, look());
        body().Add(m_to_hand_out, expanded(space::block));
        auto* cards = new Tiles(Tiles::Widths::equal, space::button);
        for (std::size_t place = 0; place < m_cards.size(); ++place) {
            const Work work = queue_works.at(place);
            const auto [icon, tone] = card_looks.at(place);
            m_cards.at(place) = new CountCard(this, look(), icon, tone, work_card_in_words(work),
                                              [this, work](bool) { m_model.press(work); });
            cards->Add(m_cards.at(place));
        }
        body().Add(cards, expanded(space::block));
        // One under the other: the queue's words need the whole width.
        body().Add(queue(), wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        body().Add(others(), expanded(space::block));
        m_model.observe([this](const ToDoState& state) { render(state); });
        m_here.title(tr("What needs doing"));
    }

private:
    DeskCard* queue() {
        m_queue = new DeskCard(this, look(), tr("The queue"));
        m_queue->add(list_buttons(), space::button);
        m_saving = new Paragraph(m_queue, look(), {}, {.emphasis = Emphasis::strong});
        m_saving->Hide();
        m_queue->add(m_saving);
        m_table = new RowTable(
            m_queue, look(), tr("Things to do, oldest first"),
            {{.title = tr("What"), .width = 196, .has_status = true},
             {.title = tr("Venue"), .width = 190},
             {.title = tr("Next step"), .width = 216},
             {.title = tr("Waiting"),
              .width = 90,
              .side = Side::right,
              .is_short = true,
              .leaves = 1}},
            [this](int row, int column) { return cell(row, column); },
            [this](long long first) { m_model.go_to(first); }, ToDoViewModel::most_rows);
        m_table->table().when_opened([this](int row) { open(row); });
        m_table->set_row_menu({{tr("Open"), [this](int row) { open(row); }}});
        m_queue->add_wide(m_table, space::button);
        m_queue->end();
        m_clock.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { m_model.look_at_saving(); });
        return m_queue;
    }

    // Of the stickers that have to come back: their list as a file, and letters.
    Tiles* list_buttons() {
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        const auto button = [&](const std::string& words, Action act) {
            auto* made = new Button(m_queue, look(), ButtonKind::secondary, words, std::move(act));
            made->Hide();
            buttons->Add(made);
            return made;
        };
        m_write = button(tr("Write to these venues"), [this] {
            m_here.go({.place = SchemePlace::group,
                       .venues = m_model.venues(),
                       .act = GroupAct::take_down});
        });
        // A menu lives in an event loop of its own, so it comes after the event.
        m_export = button(tr("Export"), [this] { CallAfter([this] { open_formats(); }); });
        m_stop = button(tr("Cancel"), [this] { m_model.stop_saving(); });
        return buttons;
    }

    void open_formats() {
        wxMenu menu;
        for (const StickersFormat format : stickers_formats) {
            const int id = wxWindow::NewControlId();
            menu.Append(id, to_wx(format_in_words(format)));
            menu.Bind(
                wxEVT_MENU, [this, format](wxCommandEvent&) { m_model.save_as(format); }, id);
        }
        m_export->PopupMenu(&menu, wxPoint{0, m_export->GetSize().y});
    }

    DeskCard* others() {
        auto* card = m_others_card = new DeskCard(this, look(), tr("Also waiting"));
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        for (std::size_t place = 0; place < m_others.size(); ++place) {
            const Work work = other_works.at(place);
            m_others.at(place) = new Button(card, look(), ButtonKind::secondary, " ",
                                            [this, work] { m_model.press(work); });
            buttons->Add(m_others.at(place));
        }
        card->add(buttons, space::button);
        m_no_others = new Paragraph(card, look(), tr("Nothing else."), {.tone = Tone::muted});
        card->add(m_no_others);
        card->end();
        return card;
    }

    [[nodiscard]] TableCell cell(int row, int column) const {
        const ToDoState& state = m_model.state();
        const auto& [work, line] = state.rows.at(static_cast<std::size_t>(row));
        switch (column) {
        case 0:
            return {.words = work_in_words(work), .status = kind_of(work)};
        case 1:
            return {.words = line.venue_name};
        case 2:
            return {.words = next_step_in_words(work, line, state.today)};
        default:
            return {.words = waiting_in_words(line, state.today)};
        }
    }

    void open(int row) {
        const auto& rows = m_model.state().rows;
        if (static_cast<std::size_t>(row) >= rows.size()) {
            notice().say(StatusKind::information, tr("Nothing is waiting."));
            return;
        }
        const auto& [work, line] = rows[static_cast<std::size_t>(row)];
        if (work == Work::conflicts || work == Work::computers) {
            m_here.go({.place = SchemePlace::inbox});
        } else if (work == Work::stickers_to_tell) {
            m_here.go({.place = SchemePlace::papers});
        } else {
            m_here.go({.place = SchemePlace::venue, .venue = line.venue});
        }
    }

    void render(const ToDoState& state) {
        set_caption(state.caption);
        if (!state.trouble.empty() || state.saving.news.empty()) {
            notice().report(state.trouble);
        }
        if (!state.doubt.empty() && !m_doubt->IsShown()) {
            m_doubt->say(StatusKind::wrong, state.doubt, tr("Look at it"),
                         [this] { m_here.go({.place = SchemePlace::audit}); });
        }
        for (std::size_t place = 0; place < m_warnings.size(); ++place) {
            m_warnings.at(place)->keep(StatusKind::to_fix, place < state.warnings.size()
                                                               ? state.warnings[place]
                                                               : std::string{});
        }
        if (!state.to_hand_out.empty() && !m_to_hand_out->IsShown()) {
            m_to_hand_out->say(StatusKind::act, state.to_hand_out, tr("Save now"),
                               [this] { m_here.go({.place = SchemePlace::papers}); });
        }
        for (CountCard* each : m_cards) {
            each->Show(state.is_read);
        }
        m_others_card->Show(state.is_read);
        if (!state.is_read) {
            m_table->show_empty(
                {Icon::clock, state.trouble.empty() ? counting() : state.trouble, {}, {}, {}});
            return;
        }
        show_counts(state);
        if (state.reading != m_reading) {
            m_reading = state.reading;
            show_queue(state);
        }
        show_saving(state);
        // Only now is there something to begin with. Somebody may be on the page already.
        if (std::exchange(m_is_new, false) && !IsDescendant(FindFocus())) {
            focus_first_at_top(state.rows.empty() ? static_cast<wxWindow*>(m_cards.front())
                                                  : &m_table->table());
        }
        reflow_later(*m_no_others);
    }

    void show_saving(const ToDoState& state) {
        const ListExportState& saving = state.saving;
        m_write->Show(state.may_write);
        m_export->Show(state.may_save);
        m_export->Enable(!saving.is_running);
        m_stop->Show(saving.is_running);
        m_saving->Show(saving.is_running);
        if (saving.is_running) {
            m_saving->set_words(saving_in_words(saving.done, saving.all));
            m_clock.Start(look_every, wxTIMER_ONE_SHOT);
        }
        const bool is_news = saving.news != m_said.news || saving.trouble != m_said.trouble;
        m_said = saving;
        if (is_news && !saving.file.empty()) {
            notice().say(StatusKind::done, saving.news, tr("Open the file"),
                         [this, file = saving.file] { m_here.desk.outside.open(file); });
        } else if (is_news) {
            notice().report(saving.trouble, saving.news);
        }
    }

    void show_counts(const ToDoState& state) {
        for (std::size_t place = 0; place < state.cards.size(); ++place) {
            const ToDoCard& card = state.cards[place];
            m_cards.at(place)->show(card.count, card.caption, state.pressed == card.work);
        }
        for (std::size_t place = 0; place < state.others.size(); ++place) {
            const ToDoCard& card = state.others[place];
            // TRANSLATORS: a kind of work and how much of it waits: "Map changes: 6".
            m_others.at(place)->set_words(plain(filled(
                tr("{1}: {2}"), {work_card_in_words(card.work), std::to_string(card.count)})));
            m_others.at(place)->Show(card.count > 0 || state.pressed == card.work);
        }
        const bool has_others = std::any_of(m_others.begin(), m_others.end(),
                                            [](const Button* each) { return each->IsShown(); });
        m_no_others->Show(!has_others);
    }

    void show_queue(const ToDoState& state) {
        const std::string queue = queue_in_words(state.count);
        m_queue->set_caption(state.pressed ? work_card_in_words(*state.pressed) + ": " + queue
                                           : queue);
        const auto count = static_cast<int>(state.rows.size());
        if (count > 0) {
            m_table->show({state.first, count, state.count});
        } else if (state.has_venues) {
            m_table->show_empty({Icon::tick_outline,
                                 tr("Nothing is waiting"),
                                 tr("What falls due later will stand here."),
                                 {},
                                 {}});
        } else {
            m_table->show_empty({Icon::inbox, tr("No venues yet"),
                                 tr("Send your scheme's file to the venues. Once they have sent "
                                    "theirs, take it in."),
                                 tr("Go to the inbox"),
                                 [this] { m_here.go({.place = SchemePlace::inbox}); }});
        }
    }

    SchemeSurroundings m_here;
    ToDoViewModel& m_model;
    std::array<CountCard*, queue_works.size()> m_cards{};
    std::array<Button*, other_works.size()> m_others{};
    Paragraph* m_no_others = nullptr;
    NewsStrip* m_doubt = nullptr;
    std::array<NewsStrip*, 3> m_warnings{}; // as many as there can be
    NewsStrip* m_to_hand_out = nullptr;
    DeskCard* m_queue = nullptr;
    DeskCard* m_others_card = nullptr;
    RowTable* m_table = nullptr;
    Button* m_write = nullptr;
    Button* m_export = nullptr;
    Button* m_stop = nullptr;
    Paragraph* m_saving = nullptr;
    int m_reading = 0;
    wxTimer m_clock;
    ListExportState m_said; // of the last file
    bool m_is_new = true;   // nobody has been led to anything yet
};

} // namespace

Screen* to_do_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new ToDoScreen(parent, here);
}

} // namespace safeplaces
