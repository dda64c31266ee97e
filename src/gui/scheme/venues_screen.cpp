#include "app/scheme/group_view_model.h"
#include "app/scheme/print_stickers_view_model.h"
#include "app/scheme/venues_view_model.h"
#include "app/words/list_file_words.h"
#include "app/words/new_venue_words.h"
#include "app/words/tr.h"
#include "app/words/venue_state_words.h"
#include "gui/controls/filter_chip.h"
#include "gui/controls/text_entry.h"
#include "gui/scheme/list_page.h"
#include "gui/scheme/scheme_screens.h"

#include <array>

namespace safeplaces {

namespace {

std::string id_of(VenuesChoice choice) {
    return std::to_string(static_cast<int>(choice));
}

constexpr std::array sort_keys{VenuesKey::name,        VenuesKey::postcode,    VenuesKey::ward,
                               VenuesKey::state,       VenuesKey::state_since, VenuesKey::valid_to,
                               VenuesKey::next_expiry, VenuesKey::trained};

class VenuesScreen : public ListPage {
public:
    VenuesScreen(wxWindow* parent, const SchemeSurroundings& here)
        : ListPage(parent, here, tr("Venues")),
          m_model(model_of<VenuesViewModel>(here, here.desk)) {
        build();
        m_model.observe([this](const VenuesState& state) { render(state); });
    }

private:
    void build() {
        add_search(
            tr("Search for a name or a postcode"),
            [this](const std::string& text) { m_model.search(text); },
            order_choices<VenuesOrder>(sort_keys),
            [this](const std::string& id) { m_model.sort(order_of_id<VenuesOrder>(id)); });
        add_filters();
        add_venues();
        add_foot(foot());
        if (may(here().desk.acting.role, SchemeAct::move_venues)) {
            add_head_button(ButtonKind::secondary, add_venue_words(),
                            [this] { here().go({.place = SchemePlace::new_venue}); });
        }
        if (may(here().desk.acting.role, SchemeAct::import_register)) {
            add_head_button(ButtonKind::secondary, tr("Take in a list"),
                            [this] { here().go({.place = SchemePlace::venue_import}); });
        }
        Saving saving{.formats = {},
                      .look = [this] { m_model.look_at_saving(); },
                      .stop = [this] { m_model.stop_saving(); }};
        for (const VenuesFormat format : venues_formats) {
            saving.formats.push_back(
                {format_in_words(format), [this, format] { m_model.save_as(format); }});
        }
        add_export(std::move(saving));
    }

    void add_filters() {
        m_choice =
            add_filter(tr("Show"),
                       {{id_of(VenuesChoice::all), tr("all")},
                        {id_of(VenuesChoice::safe_places), tr("approved and in date")},
                        {id_of(VenuesChoice::applications), tr("applications")},
                        {id_of(VenuesChoice::too_few_trained), tr("too few trained")},
                        {id_of(VenuesChoice::approval_ends), tr("approval ends within 60 days")},
                        {id_of(VenuesChoice::insurance_ends), tr("insurance ends within 30 days")},
                        {id_of(VenuesChoice::training_ends), tr("training ends within 30 days")},
                        {id_of(VenuesChoice::silent), tr("not heard from for a year")},
                        {id_of(VenuesChoice::off_map), tr("not on the national map")},
                        {id_of(VenuesChoice::sign_again), tr("to sign again")},
                        {id_of(VenuesChoice::left), tr("left or refused")}},
                       [this](const std::string& id) {
                           m_model.choose(static_cast<VenuesChoice>(std::stoi(id)));
                       });
        m_ward = add_filter(tr("Ward"), m_model.state().wards,
                            [this](const std::string& id) { m_model.filter_ward(id); });
        m_kind = add_filter(tr("Kind"), m_model.state().kinds,
                            [this](const std::string& id) { m_model.filter_kind(id); });
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

    void add_venues() {
        struct Design {
            int width;
            Side side = Side::left;
            int leaves = 0;
        };
        static constexpr std::array<Design, venue_fields> designs{{{230},
                                                                   {236},
                                                                   {100, Side::left, 3},
                                                                   {120, Side::left, 1},
                                                                   {90, Side::right},
                                                                   {110, Side::right},
                                                                   {110, Side::right, 2}}};
        std::vector<TableColumn> columns;
        for (int place = 0; place < venue_fields; ++place) {
            const auto field = static_cast<VenueField>(place);
            const Design& design = designs.at(static_cast<std::size_t>(place));
            columns.push_back(
                {.title = venue_field_heading(field),
                 .width = design.width,
                 .side = design.side,
                 .has_status = field == VenueField::state,
                 .is_short = design.side == Side::right || field == VenueField::postcode,
                 .leaves = design.leaves});
        }
        add_table(
            tr("Venues"), std::move(columns),
            [this](int row, int column) {
                const auto field = static_cast<VenueField>(column);
                TableCell cell{.words = m_model.cell(row, field)};
                if (field == VenueField::state) {
                    cell.status = kind_of(m_model.status(row));
                }
                return cell;
            },
            [this](long long first) { m_model.go_to(first); }, [this](int row) { open(row); },
            {{tr("Open venue"), [this](int row) { open(row); }},
             {tr("Completion records"), [this](int row) {
                  here().go({.place = SchemePlace::records, .venue = m_model.venue_of(row)});
              }}});
        table().when_heading_pressed([this](int column) { sort_by_heading(column); });
    }

    // -1: by what has no column.
    [[nodiscard]] static int column_of(VenuesKey key) {
        switch (key) {
        case VenuesKey::name:
            return static_cast<int>(VenueField::name);
        case VenuesKey::state:
            return static_cast<int>(VenueField::state);
        case VenuesKey::postcode:
            return static_cast<int>(VenueField::postcode);
        case VenuesKey::ward:
            return static_cast<int>(VenueField::ward);
        case VenuesKey::trained:
            return static_cast<int>(VenueField::trained);
        case VenuesKey::valid_to:
            return static_cast<int>(VenueField::valid_to);
        case VenuesKey::state_since:
        case VenuesKey::next_expiry:
            break;
        }
        return -1;
    }

    void sort_by_heading(int column) {
        const VenuesOrder now = m_model.state().order;
        for (const VenuesKey key : sort_keys) {
            if (column_of(key) == column) {
                m_model.sort({key, next_direction(now.by == key, now.direction)});
            }
        }
    }

    wxSizer* foot() {
        auto* buttons = new Tiles(Tiles::Widths::natural, space::small);
        buttons->Add(new Button(card(), look(), ButtonKind::secondary, tr("Many at once"), [this] {
            here().go({.place = SchemePlace::group, .venues = m_model.listed(most_in_group)});
        }));
        buttons->Add(
            new Button(card(), look(), ButtonKind::secondary, tr("Print stickers"), [this] {
                here().go(
                    {.place = SchemePlace::print_stickers,
                     .venues = m_model.listed(most_to_print + 1)}); // it says if there are more
            }));
        buttons->Add(new Button(card(), look(), ButtonKind::primary, tr("Open venue"),
                                [this] { on_chosen([this](int row) { open(row); }); }));
        return buttons;
    }

    void open(int row) { here().go({.place = SchemePlace::venue, .venue = m_model.venue_of(row)}); }

    void render(const VenuesState& state) {
        m_choice->set_value(id_of(state.choice));
        m_ward->set_value(state.ward);
        m_kind->set_value(state.kind);
        m_saved->set_choices(state.saved_filters);
        m_saved->set_value(state.saved);
        m_saved->Show(state.saved_filters.size() > 1);
        show_keeping(state, !state.saved.empty());
        show_list(state, id_of_order(state.order),
                  {Icon::inbox, tr("No venues yet"),
                   tr("A venue is here once its first file has been taken in, or once you have "
                      "added it yourself."),
                   tr("Take in files"), [this] { here().go({.place = SchemePlace::inbox}); }},
                  {Icon::search, tr("No venues match"), tr("No venue fits all that is set above."),
                   tr("Clear filters"), [this] { m_model.clear_filters(); }});
        table().show_sorted(column_of(state.order.by),
                            state.order.direction == ListDirection::ascending ? SortArrow::up
                                                                              : SortArrow::down);
        reflow_later(*m_saved);
    }

    VenuesViewModel& m_model;
    FilterChip* m_choice = nullptr;
    FilterChip* m_ward = nullptr;
    FilterChip* m_kind = nullptr;
    FilterChip* m_saved = nullptr;
};

} // namespace

Screen* venues_screen(wxWindow* parent, const SchemeSurroundings& here) {
    return new VenuesScreen(parent, here);
}

} // namespace safeplaces
