#include "app/scheme/venues_view_model.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"
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

std::string id_of(VenuesChoice choice) {
    return std::to_string(static_cast<int>(choice));
}

std::string id_of(const VenuesOrder& order) {
    return std::to_string(static_cast<int>(order.by)) +
           (order.direction == ListDirection::ascending ? "+" : "-");
}

constexpr std::array sort_keys{VenuesKey::name,        VenuesKey::postcode,    VenuesKey::ward,
                               VenuesKey::state,       VenuesKey::state_since, VenuesKey::valid_to,
                               VenuesKey::next_expiry, VenuesKey::trained};

class VenuesScreen : public DeskPage {
public:
    VenuesScreen(wxWindow* parent, const SchemeSurroundings& here)
        : DeskPage(parent, here.look),
          m_here(here),
          m_model(model_of<VenuesViewModel>(here, here.desk)) {
        set_title(tr("Venues"));
        build();
        m_model.observe([this](const VenuesState& state) { render(state); });
        m_here.title(tr("Venues"));
        focus_first(m_search);
    }

private:
    void build() {
        auto* card = new DeskCard(this, look(), {});
        auto* first = new Columns(space::block);
        m_search = new TextEntry(card, look(), {.label = tr("Search for a name or a postcode")}, 0,
                                 [this](const std::string& text) { m_model.search(text); });
        first->add(m_search);
        std::vector<Choice> sorts;
        for (const VenuesKey key : sort_keys) {
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
        m_choice = new FilterChip(card, look(), tr("Show"),
                                  {{id_of(VenuesChoice::all), tr("all")},
                                   {id_of(VenuesChoice::safe_places), tr("approved and in date")},
                                   {id_of(VenuesChoice::applications), tr("applications")},
                                   {id_of(VenuesChoice::too_few_trained), tr("too few trained")},
                                   {id_of(VenuesChoice::left), tr("left or refused")}},
                                  [this](const std::string& id) {
                                      m_model.choose(static_cast<VenuesChoice>(std::stoi(id)));
                                  });
        m_ward = new FilterChip(card, look(), tr("Ward"), m_model.state().wards,
                                [this](const std::string& id) { m_model.filter_ward(id); });
        m_saved = new FilterChip(card, look(), tr("Saved filter"), m_model.state().saved_filters,
                                 [this](const std::string& name) { m_model.use_saved(name); });
        for (auto* chip : {m_choice, m_ward, m_saved}) {
            row->Add(chip);
        }
        row->Add(new Button(card, look(), ButtonKind::quiet, tr("Clear filters"),
                            [this] { m_model.clear_filters(); }));
        return row;
    }

    RowTable* table(wxWindow* card) {
        struct Design {
            int width;
            Side side = Side::left;
            int left_out_below = 0;
        };
        static constexpr std::array<Design, venue_fields> designs{{{230},
                                                                   {210},
                                                                   {100, Side::left, 84},
                                                                   {120, Side::left, 100},
                                                                   {90, Side::right},
                                                                   {110, Side::right},
                                                                   {110, Side::right, 100}}};
        std::vector<RowTable::Column> columns;
        for (int place = 0; place < venue_fields; ++place) {
            const auto field = static_cast<VenueField>(place);
            const Design& design = designs.at(static_cast<std::size_t>(place));
            columns.push_back({{.title = venue_field_heading(field),
                                .width = design.width,
                                .side = design.side,
                                .has_status = field == VenueField::state},
                               design.left_out_below});
        }
        auto* made = new RowTable(
            card, look(), tr("Venues"), columns,
            [this](int row, int column) {
                const auto field = static_cast<VenueField>(column);
                TableCell cell{.words = m_model.cell(row, field)};
                if (field == VenueField::state) {
                    cell.status = kind_of(status_of(m_model.state_of(row)));
                }
                return cell;
            },
            [this](long long first) { m_model.go_to(first); });
        made->table().when_opened([this](int row) { open(row); });
        return made;
    }

    wxSizer* foot(wxWindow* card) {
        auto* columns = new Columns(space::block);
        m_name =
            new TextEntry(card, look(), {.label = tr("Keep this filter under a name")}, 260, {});
        m_name->when_entered([this] { save_filter(); });
        columns->add(m_name);
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(new Button(card, look(), ButtonKind::secondary, tr("Keep filter"),
                                [this] { save_filter(); }));
        m_forget = new Button(card, look(), ButtonKind::secondary, tr("Forget this filter"),
                              [this] { m_model.forget_saved(); });
        buttons->Add(m_forget);
        buttons->Add(new Button(card, look(), ButtonKind::primary, tr("Open venue"), [this] {
            if (const int row = m_table->table().selected(); row >= 0) {
                open(row);
            } else {
                notice().say(StatusKind::information, tr("Choose a row of the table first."));
            }
        }));
        columns->add(buttons);
        return columns;
    }

    void save_filter() {
        m_model.save_filter(m_name->value());
        m_name->set_value({});
    }

    void open(int row) { m_here.go({.place = SchemePlace::venue, .venue = m_model.venue_of(row)}); }

    void sort_by(const std::string& id) {
        if (!id.empty()) {
            m_model.sort({static_cast<VenuesKey>(id.front() - '0'),
                          id.back() == '+' ? ListDirection::ascending : ListDirection::descending});
        }
    }

    void render(const VenuesState& state) {
        set_caption(state.caption);
        notice().report(state.trouble);
        m_search->set_value(state.search);
        m_sort->set_value(id_of(state.order));
        m_choice->set_value(id_of(state.choice));
        m_ward->set_value(state.ward);
        m_saved->set_choices(state.saved_filters);
        m_saved->set_value(state.saved);
        m_saved->Show(state.saved_filters.size() > 1);
        m_forget->Show(!state.saved.empty());
        if (state.reading != m_reading) {
            m_reading = state.reading;
            show_rows(state);
        }
        reflow_later(*m_saved);
    }

    void show_rows(const VenuesState& state) {
        if (state.has_none) {
            m_table->show_empty({Icon::inbox, tr("No venues yet"),
                                 tr("A venue is here once its first file has been taken in."),
                                 tr("Take in files"),
                                 [this] { m_here.go({.place = SchemePlace::inbox}); }});
        } else if (state.is_empty) {
            m_table->show_empty({Icon::search, tr("No venues match"),
                                 tr("No venue fits all that is set above."), tr("Clear filters"),
                                 [this] { m_model.clear_filters(); }});
        } else {
            m_table->show({state.first, state.count, state.total});
        }
    }

    SchemeSurroundings m_here;
    VenuesViewModel& m_model;
    int m_reading = 0;
    TextEntry* m_search = nullptr;
    ChoiceEntry* m_sort = nullptr;
    FilterChip* m_choice = nullptr;
    FilterChip* m_ward = nullptr;
    FilterChip* m_saved = nullptr;
    RowTable* m_table = nullptr;
    TextEntry* m_name = nullptr;
    Button* m_forget = nullptr;
};

} // namespace

Screen* venues_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new VenuesScreen(parent, here);
}

} // namespace safeplaces
