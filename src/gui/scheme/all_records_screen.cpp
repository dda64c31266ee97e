#include "app/scheme/all_records_view_model.h"
#include "app/words/list_file_words.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"
#include "gui/controls/filter_chip.h"
#include "gui/controls/text_entry.h"
#include "gui/controls/words.h"
#include "gui/scheme/list_page.h"
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

// Names of the choices of filters: the place in their enum.
template <class Kind>
std::string id_of(Kind kind) {
    return std::to_string(static_cast<int>(kind));
}

constexpr std::array sort_keys{RecordsKey::venue,  RecordsKey::person,   RecordsKey::course,
                               RecordsKey::ward,   RecordsKey::passed,   RecordsKey::valid_until,
                               RecordsKey::led_by, RecordsKey::standing, RecordsKey::mark};

class AllRecordsScreen : public ListPage {
public:
    AllRecordsScreen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue)
        : ListPage(parent, here, tr("Completion records")),
          m_model(model_of<AllRecordsViewModel>(here, here.desk, venue)) {
        build();
        m_model.observe([this](const AllRecordsState& state) { render(state); });
    }

private:
    void build() {
        add_search(
            tr("Search for a person or a venue"),
            [this](const std::string& text) { m_model.search(text); },
            order_choices<RecordsOrder>(sort_keys),
            [this](const std::string& id) { m_model.sort(order_of_id<RecordsOrder>(id)); });
        add_filters();
        add_records();
        add_foot(foot());
        Saving saving{.formats = {},
                      .look = [this] { m_model.look_at_saving(); },
                      .stop = [this] { m_model.stop_saving(); }};
        for (const RecordsFormat format : records_formats) {
            saving.formats.push_back(
                {format_in_words(format), [this, format] { m_model.save_as(format); }});
        }
        add_export(std::move(saving));
    }

    void add_filters() {
        m_course = add_filter(tr("Course"), m_model.state().courses,
                              [this](const std::string& id) { m_model.filter_course(id); });
        m_version = add_filter(tr("Version"), m_model.state().versions,
                               [this](const std::string& id) { m_model.filter_version(id); });
        m_ward = add_filter(tr("Ward"), m_model.state().wards,
                            [this](const std::string& id) { m_model.filter_ward(id); });
        m_passed = add_filter(tr("Passed"),
                              {{id_of(PassedChoice::any), tr("any day")},
                               {id_of(PassedChoice::month), tr("in the last month")},
                               {id_of(PassedChoice::half_year), tr("in the last 6 months")},
                               {id_of(PassedChoice::year), tr("in the last 12 months")},
                               {id_of(PassedChoice::earlier), tr("more than 12 months ago")}},
                              [this](const std::string& id) {
                                  m_model.filter_passed(static_cast<PassedChoice>(std::stoi(id)));
                              });
        m_ends = add_filter(tr("Ends"),
                            {{id_of(EndsChoice::any), tr("any day")},
                             {id_of(EndsChoice::month), tr("in the next month")},
                             {id_of(EndsChoice::quarter), tr("in the next 3 months")},
                             {id_of(EndsChoice::half_year), tr("in the next 6 months")},
                             {id_of(EndsChoice::last_quarter), tr("ended in the last 3 months")}},
                            [this](const std::string& id) {
                                m_model.filter_ends(static_cast<EndsChoice>(std::stoi(id)));
                            });
        std::vector<Choice> standings{{"", tr("any")}};
        for (const RecordStanding standing :
             {RecordStanding::in_date, RecordStanding::ends_soon, RecordStanding::ended}) {
            standings.push_back({id_of(standing), standing_in_words(standing)});
        }
        m_standing = add_filter(tr("Status"), standings, [this](const std::string& id) {
            m_model.filter_standing(
                id.empty() ? std::nullopt
                           : std::optional{static_cast<RecordStanding>(std::stoi(id))});
        });
        m_how =
            add_filter(tr("Taken"),
                       {{"", tr("any way")},
                        {id_of(HowTaken::alone), tr("alone")},
                        {id_of(HowTaken::led), tr("in a led session")}},
                       [this](const std::string& id) {
                           m_model.filter_how(
                               id.empty() ? std::nullopt
                                          : std::optional{static_cast<HowTaken>(std::stoi(id))});
                       });
        m_saved = add_filter(tr("Saved filter"), m_model.state().saved_filters,
                             [this](const std::string& name) { m_model.use_saved(name); });
        add_filters_end([this] { m_model.clear_filters(); });
        add_keeping(
            [this](const std::string& name) {
                m_model.save_filter(name);
                return m_model.state().trouble.empty() && m_model.state().saved == name;
            },
            [this] { m_model.forget_saved(); });
    }

    void add_records() {
        struct Design {
            int width;
            Side side = Side::left;
            int leaves = 0;
        };
        static constexpr std::array<Design, record_fields> designs{{{200},
                                                                    {150},
                                                                    {236},
                                                                    {94, Side::left, 2},
                                                                    {108, Side::right, 3},
                                                                    {108, Side::right},
                                                                    {110, Side::left, 1},
                                                                    {166}}};
        std::vector<TableColumn> columns;
        for (int place = 0; place < record_fields; ++place) {
            const auto field = static_cast<RecordField>(place);
            const Design& design = designs.at(static_cast<std::size_t>(place));
            columns.push_back({.title = record_field_heading(field),
                               .width = design.width,
                               .side = design.side,
                               .has_status = field == RecordField::status,
                               .is_short = design.side == Side::right,
                               .leaves = design.leaves});
        }
        add_table(
            tr("Completion records"), std::move(columns),
            [this](int row, int column) {
                const auto field = static_cast<RecordField>(column);
                TableCell cell{.words = m_model.cell(row, field)};
                if (field == RecordField::status) {
                    cell.status = kind_of(m_model.standing(row));
                }
                return cell;
            },
            [this](long long first) { m_model.go_to(first); }, [this](int row) { open_venue(row); },
            {{tr("Open venue"), [this](int row) { open_venue(row); }},
             {tr("This person's data"), [this](int row) { open_person(row); }},
             {tr("Only this person"), [this](int row) { m_model.only_person_of(row); }},
             {tr("Only this venue"), [this](int row) { m_model.only_venue_of(row); }}});
        table().when_heading_pressed([this](int column) { sort_by_heading(column); });
    }

    wxSizer* foot() {
        auto* columns = new Columns(space::block);
        m_totals = new Paragraph(card(), look(), {}, {.emphasis = Emphasis::strong});
        columns->add(m_totals);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        const auto button = [&](const std::string& words, std::function<void(int row)> act) {
            buttons->Add(new Button(card(), look(), ButtonKind::secondary, words,
                                    [this, act = std::move(act)] { on_chosen(act); }));
        };
        button(tr("Only this person"), [this](int row) { m_model.only_person_of(row); });
        button(tr("Only this venue"), [this](int row) { m_model.only_venue_of(row); });
        button(tr("This person's data"), [this](int row) { open_person(row); });
        button(tr("Open venue"), [this](int row) { open_venue(row); });
        columns->add(buttons);
        return columns;
    }

    void open_venue(int row) {
        here().go({.place = SchemePlace::venue, .venue = m_model.venue_of(row)});
    }

    void open_person(int row) {
        here().go({.place = SchemePlace::person, .person = m_model.person_of(row)});
    }

    void render(const AllRecordsState& state) {
        m_course->set_value(state.course);
        m_version->set_choices(state.versions);
        m_version->set_value(state.version);
        m_ward->set_value(state.ward);
        m_passed->set_value(id_of(state.passed));
        m_ends->set_value(id_of(state.ends));
        m_standing->set_value(state.standing ? id_of(*state.standing) : std::string{});
        m_how->set_value(state.how ? id_of(*state.how) : std::string{});
        m_saved->set_choices(state.saved_filters);
        m_saved->set_value(state.saved);
        m_saved->Show(state.saved_filters.size() > 1);
        show_keeping(state, !state.saved.empty());
        show_list(
            state, id_of_order(state.order),
            {Icon::inbox, tr("No records yet"), tr("They come with the files that venues send."),
             tr("Take in files"), [this] { here().go({.place = SchemePlace::inbox}); }},
            {Icon::search, tr("No records match"), tr("No record fits all that is set above."),
             tr("Clear filters"), [this] { m_model.clear_filters(); }});
        const auto arrow =
            state.order.direction == ListDirection::ascending ? SortArrow::up : SortArrow::down;
        table().show_sorted(column_of(state.order.by), arrow);
        m_totals->set_words(totals_of(state));
        reflow_later(*m_saved);
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
        case RecordsKey::ward:
            return static_cast<int>(RecordField::ward);
        case RecordsKey::led_by:
            return static_cast<int>(RecordField::led_by);
        case RecordsKey::standing:
            return static_cast<int>(RecordField::status);
        case RecordsKey::mark:
            break;
        }
        return -1;
    }

    // By that column; the same one again: the other way round.
    void sort_by_heading(int column) {
        const RecordsOrder now = m_model.state().order;
        for (const RecordsKey key : sort_keys) {
            if (column_of(key) == column) {
                m_model.sort({key, next_direction(now.by == key, now.direction)});
            }
        }
    }

    [[nodiscard]] static std::string totals_of(const AllRecordsState& state) {
        if (!state.totals) {
            return state.caption;
        }
        const RecordsTotals& totals = *state.totals;
        // TRANSLATORS: counts of records: all, in date, ending soon, ended.
        std::string words =
            filled(tr("Total {1}: {2} in date, {3} end within 90 days, {4} ended"),
                   {with_thousands(totals.records), with_thousands(totals.in_date),
                    with_thousands(totals.ends_soon), with_thousands(totals.ended)});
        if (!state.person.empty() && !state.venue.empty()) {
            // TRANSLATORS: {1} a person, {2} a venue.
            words += ". " + filled(tr("Only {1} at {2}"), {state.person, state.venue});
        } else if (!state.person.empty() || !state.venue.empty()) {
            words += ". " + filled(tr("Only {1}"), {state.person + state.venue});
        }
        return words;
    }

    AllRecordsViewModel& m_model;
    FilterChip* m_course = nullptr;
    FilterChip* m_version = nullptr;
    FilterChip* m_ward = nullptr;
    FilterChip* m_passed = nullptr;
    FilterChip* m_ends = nullptr;
    FilterChip* m_standing = nullptr;
    FilterChip* m_how = nullptr;
    FilterChip* m_saved = nullptr;
    Paragraph* m_totals = nullptr;
};

} // namespace

Screen* all_records_screen(wxWindow* parent, const SchemeSurroundings& here, const VenueId& venue) {
    return new AllRecordsScreen(parent, here, venue);
}

} // namespace safeplaces
