#include "app/scheme/inbox_view_model.h"
#include "app/words/numbers.h"
#include "app/words/scheme_inbox_words.h"
#include "app/words/tr.h"
#include "gui/controls/count_card.h"
#include "gui/controls/notices.h"
#include "gui/controls/progress.h"
#include "gui/controls/words.h"
#include "gui/file_drop.h"
#include "gui/scheme/conflict_card.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/join_card.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"
#include "gui/text.h"

#include <wx/weakref.h>

namespace safeplaces {

namespace {

StatusKind kind_of(FileOutcome outcome) {
    switch (outcome) {
    case FileOutcome::decide:
        return StatusKind::decide;
    case FileOutcome::refused:
        return StatusKind::wrong;
    case FileOutcome::taken:
        return StatusKind::done;
    case FileOutcome::already_here:
        break;
    }
    return StatusKind::nothing;
}

class InboxScreen : public DeskPage {
public:
    InboxScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look), m_here(here), m_model(here.inbox) {
        set_title(tr("Inbox"));
        // TRANSLATORS: {1} are five words by which a venue knows this scheme's file.
        set_caption(
            filled(tr("Files that venues have sent. Each is taken whole or not at all. When a "
                      "venue rings to compare your five words, read out: {1}"),
                   {here.desk.five_words}));
        add_head_button(ButtonKind::secondary, tr("Add folder"),
                        [this] { m_model.choose_folder(); });
        auto* add = add_head_button(
            ButtonKind::primary, tr("Add files"), [this] { m_model.choose_files(); }, Icon::plus);
        body().Add(result_card(), expanded(space::block));
        body().Add(cards(), expanded(space::block));
        body().Add(files_card(), wxSizerFlags(1).Expand().Border(wxTOP, space::block));
        m_enrol = enrol_card();
        body().Add(m_enrol, expanded(space::block));
        m_conflicts = new ConflictCard(this, look(), model_of<ConflictsViewModel>(here, here.desk),
                                       [this] { m_here.counts_changed(); });
        body().Add(m_conflicts, expanded(space::block));
        m_join = new JoinCard(this, look(), here.desk, {}, [this] { m_here.counts_changed(); });
        body().Add(m_join, expanded(space::block));
        accept_dropped_files(*this, [this](const DroppedFiles& files) { m_model.add(files); });
        // It goes on when this page is left.
        m_model.observe([self = wxWeakRef<InboxScreen>(this)](const InboxState& state) {
            if (self) {
                self->render(state);
            }
        });
        m_here.title(tr("Inbox"));
        focus_first(add);
    }

private:
    DeskCard* result_card() {
        m_result_card = new DeskCard(this, look(), {});
        auto* row = new Columns(space::block);
        m_result = new Paragraph(m_result_card, look(), {}, {.emphasis = Emphasis::strong});
        row->add(m_result);
        m_cancel = new Button(m_result_card, look(), ButtonKind::secondary, tr("Cancel"),
                              [this] { m_model.cancel(); });
        row->add(m_cancel, Columns::own);
        m_result_card->add(row, space::block);
        m_progress = new ProgressBar(m_result_card, look(), tr("Files read"));
        m_result_card->add(m_progress);
        m_result_card->end();
        return m_result_card;
    }

    wxSizer* cards() {
        auto* row = new Columns(space::button);
        const auto card = [&](Icon icon, Tone tone, const std::string& words) {
            auto* made = new CountView(this, look(), icon, tone, words);
            row->add(made);
            return made;
        };
        m_taken = card(Icon::tick_outline, Tone::ok, tr("Taken"));
        m_already = card(Icon::equal, Tone::muted, tr("Already here"));
        m_decide = card(Icon::question, Tone::warn, tr("Need a decision"));
        m_refused = card(Icon::cross_outline, Tone::err, tr("Refused"));
        return row;
    }

    DeskCard* files_card() {
        auto* card = new DeskCard(this, look(), tr("Files"));
        card->set_caption(tr("Those that need you first"));
        m_table = new RowTable(card, look(), tr("Files, those that need you first"),
                               {{.title = tr("Result"), .width = 174, .has_status = true},
                                {.title = tr("Venue"), .width = 150},
                                {.title = tr("File"), .width = 226, .leaves = 1},
                                {.title = tr("In plain words"), .width = 396}},
                               [this](int row, int column) { return cell(row, column); });
        m_table->table().when_selected([this](int row) { m_model.select(row); });
        m_table->table().when_opened([this](int row) { open_venue(row); });
        m_table->set_row_menu(
            {{tr("Open venue"), [this](int row) { open_venue(row); },
              [this](int row) { return m_model.venue_of(row).has_value(); }},
             {tr("Compare its five words"), [this](int) { m_compare->SetFocus(); },
              [this](int row) { return m_model.is_to_compare(row); }}});
        card->add_wide(m_table, space::button);
        card->end();
        return card;
    }

    void open_venue(int row) {
        if (const auto venue = m_model.venue_of(row)) {
            m_here.go({.place = SchemePlace::venue, .venue = *venue});
        }
    }

    [[nodiscard]] TableCell cell(int row, int column) const {
        const InboxRow& file = m_model.state().rows.at(static_cast<std::size_t>(row));
        switch (column) {
        case 0:
            return {.words = outcome_in_words(file.outcome), .status = kind_of(file.outcome)};
        case 1:
            return {.words = file.venue.empty() ? tr("Not known") : file.venue};
        case 2:
            return {.words = file.file, .tone = Tone::muted};
        default:
            return {.words = file.words};
        }
    }

    DeskCard* enrol_card() {
        auto* card = new DeskCard(this, look(), tr("A computer that is new here"));
        m_enrol_why = new Paragraph(card, look(), {});
        card->add(m_enrol_why);
        m_enrol_words = new Paragraph(card, look(), {}, {Type::desk_card, Emphasis::strong});
        card->add(m_enrol_words);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        m_compare = new Button(card, look(), ButtonKind::secondary, words_are_the_same(),
                               [this] { m_model.enrol(); });
        buttons->Add(m_compare);
        buttons->Add(new Button(card, look(), ButtonKind::secondary, tr("They are not the same"),
                                [this] { m_model.refuse_device(); }));
        card->add(buttons);
        card->end();
        return card;
    }

    void render(const InboxState& state) {
        notice().report(state.trouble);
        m_result->set_words(state.result);
        m_progress->show(state.done, std::max(state.all, 1));
        m_cancel->Show(state.is_running);
        m_result_card->Show(state.all > 0 || state.is_running);
        m_taken->show(state.taken,
                      filled(trn("{1} new record", "{1} new records", state.new_records),
                             {with_thousands(state.new_records)}));
        m_already->show(state.already_here, tr("Nothing changed"));
        m_decide->show(state.to_decide, tr("Choose a file below"));
        m_refused->show(state.refused, tr("Nothing was taken from them"));
        show_rows(state);
        m_enrol->Show(state.enrol.has_value());
        if (state.enrol) {
            m_enrol_why->set_words(filled(
                state.enrol->is_second
                    ? tr("{1} has sent files from another computer than before. Ring the venue on "
                         "the number that you know, not on one from the file. Let them read out "
                         "the five words on its screen “Your council”.")
                    : tr("{1} has sent its first file. Ring the venue on a number that you know "
                         "or looked up, not on one from the file. Let them read out the five "
                         "words on its screen “Your council”."),
                {state.enrol->venue.empty() ? tr("A venue") : state.enrol->venue}));
            m_enrol_words->set_words(state.enrol->words.empty() ? working_out_words()
                                                                : state.enrol->words);
            m_compare->Enable(!state.enrol->words.empty());
        }
        reflow_later(*m_enrol);
    }

    void show_rows(const InboxState& state) {
        if (state.rows.empty()) {
            m_table->show_empty({Icon::inbox, tr("Nothing taken in yet"),
                                 tr("Add the files that venues have sent, a folder of them, or "
                                    "mails that you saved. You can also drop them here."),
                                 tr("Choose files"), [this] { m_model.choose_files(); }});
            return;
        }
        if (state.rows_number != m_rows_number) {
            m_rows_number = state.rows_number;
            m_conflicts->look_again();
            m_join->look_again();
            m_table->show({0, static_cast<int>(state.rows.size()),
                           static_cast<long long>(state.rows.size())});
            if (state.selected >= 0) {
                m_table->table().select(state.selected);
            }
        }
    }

    SchemeSurroundings m_here;
    InboxViewModel& m_model;
    DeskCard* m_result_card = nullptr;
    Paragraph* m_result = nullptr;
    ProgressBar* m_progress = nullptr;
    Button* m_cancel = nullptr;
    CountView* m_taken = nullptr;
    CountView* m_already = nullptr;
    CountView* m_decide = nullptr;
    CountView* m_refused = nullptr;
    RowTable* m_table = nullptr;
    DeskCard* m_enrol = nullptr;
    Paragraph* m_enrol_why = nullptr;
    Paragraph* m_enrol_words = nullptr;
    Button* m_compare = nullptr;
    ConflictCard* m_conflicts = nullptr;
    JoinCard* m_join = nullptr;
    int m_rows_number = 0;
};

} // namespace

Screen* inbox_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new InboxScreen(parent, here);
}

} // namespace safeplaces
