#include "app/scheme/to_do_view_model.h"
#include "app/words/scheme_list_words.h"
#include "app/words/scheme_to_do_words.h"
#include "app/words/tr.h"
#include "gui/controls/count_card.h"
#include "gui/controls/notices.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

#include <algorithm>
#include <array>
#include <utility>

namespace safeplaces {

namespace {

constexpr int others_wide = 320;

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
        auto* columns = new Columns(space::block);
        columns->add(queue());
        columns->add(others(), look().scaled(others_wide));
        body().Add(columns, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        m_model.observe([this](const ToDoState& state) { render(state); });
        m_here.title(tr("What needs doing"));
    }

private:
    DeskCard* queue() {
        m_queue = new DeskCard(this, look(), tr("The queue"));
        m_table = new RowTable(
            m_queue, look(), tr("Things to do, oldest first"),
            {{{.title = tr("What"), .width = 196, .has_status = true}},
             {{.title = tr("Venue"), .width = 142}},
             {{.title = tr("Next step"), .width = 216}},
             {{.title = tr("Waiting"), .width = 90, .side = Side::right, .is_short = true}, 70}},
            [this](int row, int column) { return cell(row, column); },
            [this](long long first) { m_model.go_to(first); }, ToDoViewModel::most_rows);
        m_table->table().when_opened([this](int row) { open(row); });
        m_table->set_row_menu({{tr("Open"), [this](int row) { open(row); }}});
        m_queue->add_wide(m_table, space::button);
        m_queue->end();
        return m_queue;
    }

    DeskCard* others() {
        auto* card = m_others_card = new DeskCard(this, look(), tr("Also waiting"));
        for (std::size_t place = 0; place < m_others.size(); ++place) {
            const Work work = other_works.at(place);
            m_others.at(place) = new Button(card, look(), ButtonKind::secondary, " ",
                                            [this, work] { m_model.press(work); });
            card->add(m_others.at(place));
        }
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
        notice().report(state.trouble);
        if (!state.doubt.empty() && !m_doubt->IsShown()) {
            m_doubt->say(StatusKind::wrong, state.doubt, tr("Look at it"),
                         [this] { m_here.go({.place = SchemePlace::audit}); });
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
        show_queue(state);
        // Only now is there something to begin with. Somebody may be on the page already.
        if (std::exchange(m_is_new, false) && !IsDescendant(FindFocus())) {
            focus_first_at_top(state.rows.empty() ? static_cast<wxWindow*>(m_cards.front())
                                                  : &m_table->table());
        }
        reflow_later(*m_no_others);
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
    NewsStrip* m_to_hand_out = nullptr;
    DeskCard* m_queue = nullptr;
    DeskCard* m_others_card = nullptr;
    RowTable* m_table = nullptr;
    bool m_is_new = true; // nobody has been led to anything yet
};

} // namespace

Screen* to_do_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new ToDoScreen(parent, here);
}

} // namespace safeplaces
