#include "app/scheme/all_records_view_model.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"
#include "gui/controls/choice_entry.h"
#include "gui/controls/filter_chip.h"
#include "gui/controls/notices.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/scheme/desk_page.h"
#include "gui/scheme/row_table.h"
#include "gui/scheme/scheme_screens.h"

#include <array>

namespace safeplaces {

namespace {

StatusKind kind_of(RecordStanding standing) {
    switch (standing) {
    case RecordStanding::in_date:
        return StatusKind::done;
    case RecordStanding::ends_soon:
        return StatusKind::ending;
    case RecordStanding::ended:
        break;
    }
    return StatusKind::wrong;
}

// Names of the choices of chips and of "Sort by": the place in their enum.
template <class Kind>
std::string id_of(Kind kind) {
    return std::to_string(static_cast<int>(kind));
}

std::string id_of(const RecordsOrder& order) {
    return id_of(order.by) + (order.direction == ListDirection::ascending ? "+" : "-");
}

constexpr std::array sort_keys{RecordsKey::venue,  RecordsKey::person,      RecordsKey::course,
                               RecordsKey::passed, RecordsKey::valid_until, RecordsKey::mark};

class AllRecordsScreen : public DeskPage {
public:
    AllRecordsScreen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<AllRecordsViewModel>(here, here.desk)) {
        set_title(tr("Completion records"));
        build();
        if (!venue.text.empty()) {
            m_model.only_venue(venue, {});
        }
        m_model.observe([this](const AllRecordsState& state) { render(state); });
        m_here.title(tr("Completion records"));
        focus_first(m_search);
    }

private:
    void build() {
        auto* card = new DeskCard(this, look(), {});
        auto* first = new Columns(space::block);
        m_search = new TextEntry(card, look(), {.label = tr("Search for a person or a venue")}, 0,
                                 [this](const std::string& text) { m_model.search(text); });
        first->add(m_search);
        std::vector<Choice> sorts;
        for (const RecordsKey key : sort_keys) {
            for (const ListDirection direction :
                 {ListDirection::ascending, ListDirection::descending}) {
                sorts.push_back({id_of({key, direction}), order_in_words({key, direction})});
            }
        }
        m_sort = new ChoiceEntry(card, look(), {.label = tr("Sort by")}, sorts,
                                 [this](const std::string& id) { sort_by(id); });
        first->add(m_sort, look().scaled(260));
        card->add(first, space::block);
        card->add(chips(card));
        m_table = table(card);
        card->add_wide(m_table, space::button);
        card->add(foot(card));
        card->end();
        body().Add(card, wxSizerFlags(1).Expand().Border(wxTOP, space::block));
    }

    wxSizer* chips(wxWindow* card) {
        auto* row = new Tiles(Tiles::Widths::natural, space::small);
        const auto chip = [&](const std::string& what, std::vector<Choice> choices, auto choose) {
            auto* made = new FilterChip(card, look(), what, std::move(choices), choose);
            row->Add(made);
            return made;
        };
        m_course = chip(tr("Course"), m_model.state().courses,
                        [this](const std::string& id) { m_model.filter_course(id); });
        m_ward = chip(tr("Ward"), m_model.state().wards,
                      [this](const std::string& id) { m_model.filter_ward(id); });
        m_passed = chip(tr("Passed"),
                        {{id_of(PassedChoice::any), tr("any day")},
                         {id_of(PassedChoice::month), tr("in the last month")},
                         {id_of(PassedChoice::half_year), tr("in the last 6 months")},
                         {id_of(PassedChoice::year), tr("in the last 12 months")}},
                        [this](const std::string& id) {
                            m_model.filter_passed(static_cast<PassedChoice>(std::stoi(id)));
                        });
        std::vector<Choice> standings{{"", tr("any")}};
        for (const RecordStanding standing :
             {RecordStanding::in_date, RecordStanding::ends_soon, RecordStanding::ended}) {
            standings.push_back({id_of(standing), standing_in_words(standing)});
        }
        m_standing = chip(tr("Status"), standings, [this](const std::string& id) {
            m_model.filter_standing(
                id.empty() ? std::nullopt
                           : std::optional{static_cast<RecordStanding>(std::stoi(id))});
        });
        m_how = chip(tr("Taken"),
                     {{"", tr("any way")},
                      {id_of(HowTaken::alone), tr("alone")},
                      {id_of(HowTaken::led), tr("in a led session")}},
                     [this](const std::string& id) {
                         m_model.filter_how(
                             id.empty() ? std::nullopt
                                        : std::optional{static_cast<HowTaken>(std::stoi(id))});
                     });
        m_clear = new Button(card, look(), ButtonKind::quiet, tr("Clear filters"),
                             [this] { m_model.clear_filters(); });
        row->Add(m_clear);
        return row;
    }

    RowTable* table(wxWindow* card) {
        struct Design {
            int width;
            Side side = Side::left;
            int left_out_below = 0;
        };
        static constexpr std::array<Design, record_fields> designs{{{168},
                                                                    {110},
                                                                    {236},
                                                                    {94, Side::left, 100},
                                                                    {108, Side::right, 84},
                                                                    {108, Side::right},
                                                                    {178}}};
        std::vector<RowTable::Column> columns;
        for (int place = 0; place < record_fields; ++place) {
            const auto field = static_cast<RecordField>(place);
            const Design& design = designs.at(static_cast<std::size_t>(place));
            columns.push_back({{.title = record_field_heading(field),
                                .width = design.width,
                                .side = design.side,
                                .has_status = field == RecordField::status},
                               design.left_out_below});
        }
        auto* made = new RowTable(
            card, look(), tr("Completion records"), columns,
            [this](int row, int column) {
                const auto field = static_cast<RecordField>(column);
                TableCell cell{.words = m_model.cell(row, field)};
                if (field == RecordField::status) {
                    cell.status = kind_of(m_model.standing(row));
                }
                return cell;
            },
            [this](long long first) { m_model.go_to(first); });
        made->table().when_opened([this](int row) { open_venue(row); });
        return made;
    }

    wxSizer* foot(wxWindow* card) {
        auto* columns = new Columns(space::block);
        m_totals = new Paragraph(card, look(), {}, {.emphasis = Emphasis::strong});
        columns->add(m_totals);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        const auto button = [&](const std::string& words, auto act) {
            auto* made = new Button(card, look(), ButtonKind::secondary, words, [this, act] {
                if (const int row = m_table->table().selected(); row >= 0) {
                    act(row);
                } else {
                    notice().say(StatusKind::information, tr("Choose a row of the table first."));
                }
            });
            buttons->Add(made);
        };
        button(tr("Only this person"), [this](int row) { m_model.only_person_of(row); });
        button(tr("Only this venue"), [this](int row) { m_model.only_venue_of(row); });
        button(tr("Open venue"), [this](int row) { open_venue(row); });
        columns->add(buttons);
        return columns;
    }

    void open_venue(int row) {
        m_here.go({.place = SchemePlace::venue, .venue = m_model.venue_of(row)});
    }

    void sort_by(const std::string& id) {
        if (!id.empty()) {
            m_model.sort({static_cast<RecordsKey>(id.front() - '0'),
                          id.back() == '+' ? ListDirection::ascending : ListDirection::descending});
        }
    }

    void render(const AllRecordsState& state) {
        set_caption(state.caption);
        m_search->set_value(state.search);
        m_sort->set_value(id_of(state.order));
        m_course->set_value(state.course);
        m_ward->set_value(state.ward);
        m_passed->set_value(id_of(state.passed));
        m_standing->set_value(state.standing ? id_of(*state.standing) : std::string{});
        m_how->set_value(state.how ? id_of(*state.how) : std::string{});
        notice().report(state.trouble);
        if (state.reading != m_reading) {
            m_reading = state.reading;
            show_rows(state);
        }
        m_totals->set_words(totals_of(state));
    }

    void show_rows(const AllRecordsState& state) {
        if (state.has_none) {
            m_table->show_empty({Icon::inbox, tr("No records yet"),
                                 tr("They come with the files that venues send."),
                                 tr("Take in files"),
                                 [this] { m_here.go({.place = SchemePlace::inbox}); }});
        } else if (state.is_empty) {
            m_table->show_empty({Icon::search, tr("No records match"),
                                 tr("No record fits all that is set above."), tr("Clear filters"),
                                 [this] { m_model.clear_filters(); }});
        } else {
            m_table->show({state.first, state.count, state.total});
        }
        const auto arrow =
            state.order.direction == ListDirection::ascending ? SortArrow::up : SortArrow::down;
        m_table->table().show_sorted(column_of(state.order.by), arrow);
    }

    [[nodiscard]] static int column_of(RecordsKey key) {
        switch (key) {
        case RecordsKey::venue:
            return static_cast<int>(RecordField::venue);
        case RecordsKey::person:
            return static_cast<int>(RecordField::person);
        case RecordsKey::course:
            return static_cast<int>(RecordField::course);
        case RecordsKey::passed:
            return static_cast<int>(RecordField::passed);
        case RecordsKey::valid_until:
            return static_cast<int>(RecordField::valid_until);
        case RecordsKey::mark:
            break;
        }
        return -1;
    }

    [[nodiscard]] static std::string totals_of(const AllRecordsState& state) {
        if (!state.totals) {
            return state.caption;
        }
        const RecordsTotals& totals = *state.totals;
        // TRANSLATORS: counts of records: all, in date, ending soon, ended.
        std::string words =
            filled(tr("Total {1}: {2} in date, {3} end in 90 days, {4} ended"),
                   {with_thousands(totals.records), with_thousands(totals.in_date),
                    with_thousands(totals.ends_soon), with_thousands(totals.ended)});
        if (!state.person.empty()) {
            words += ". " + filled(tr("Only {1}"), {state.person});
        } else if (!state.venue.empty()) {
            words += ". " + filled(tr("Only {1}"), {state.venue});
        }
        return words;
    }

    SchemeSurroundings m_here;
    AllRecordsViewModel& m_model;
    int m_reading = 0;
    TextEntry* m_search = nullptr;
    ChoiceEntry* m_sort = nullptr;
    FilterChip* m_course = nullptr;
    FilterChip* m_ward = nullptr;
    FilterChip* m_passed = nullptr;
    FilterChip* m_standing = nullptr;
    FilterChip* m_how = nullptr;
    Button* m_clear = nullptr;
    RowTable* m_table = nullptr;
    Paragraph* m_totals = nullptr;
};

} // namespace

Screen* all_records_screen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue) {
    return new AllRecordsScreen(parent, here, venue);
}

} // namespace safeplaces
