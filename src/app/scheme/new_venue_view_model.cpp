#include "app/scheme/new_venue_view_model.h"

#include "app/words/new_venue_words.h"
#include "domain/venue/postcode.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

namespace {

constexpr const char* name_key = "name";
constexpr const char* postcode_key = "postcode";
constexpr const char* ward_key = "ward";
constexpr const char* kind_key = "kind";

// Ward and kind are asked where the scheme and its form know any.
FormPage page_of(const SchemeDesk& desk) {
    FormPage page{.id = "new-venue", .title = add_venue_words(), .fields = {}};
    page.fields.push_back({.id = name_key,
                           .kind = TextField{.least = 2, .most = 100},
                           .label = new_venue_name(),
                           .help = new_venue_name_help(),
                           .need = Need::required});
    page.fields.push_back({.id = postcode_key,
                           .kind = PostcodeField{},
                           .label = new_venue_postcode(),
                           .help = new_venue_postcode_help()});
    if (!desk.scheme.wards.empty()) {
        ChoiceField wards;
        for (const std::string& ward : desk.scheme.wards) {
            wards.choices.push_back({ward, ward});
        }
        page.fields.push_back(
            {.id = ward_key, .kind = std::move(wards), .label = new_venue_ward()});
    }
    const Field* field = field_meaning(desk.library.registration, Meaning::venue_kind);
    const auto* kinds = field == nullptr ? nullptr : std::get_if<ChoiceField>(&field->kind);
    if (kinds != nullptr) {
        page.fields.push_back({.id = kind_key, .kind = *kinds, .label = new_venue_kind()});
    }
    return page;
}

} // namespace

NewVenueViewModel::NewVenueViewModel(SchemeDesk& desk)
    : OnePageViewModel(desk, page_of(desk), desk.scheme.area), m_desk(desk) {
    m_state.may_save = may(desk.acting.role, SchemeAct::move_venues);
}

VenueRegister::NewVenue NewVenueViewModel::venue() const {
    return {.id = {new_uuid(m_desk.outside)},
            .name = answer_to(entries(), name_key),
            .postcode = read_postcode(answer_to(entries(), postcode_key)).shown,
            .ward = answer_to(entries(), ward_key),
            .kind = answer_to(entries(), kind_key)};
}

void NewVenueViewModel::add() {
    if (!m_state.may_save || !m_state.added.text.empty() || !is_right()) {
        return;
    }
    const VenueRegister::NewVenue typed = venue();
    std::vector<RegisteredVenue> alike;
    if (!tried([&] { alike = m_desk.venues.alike(typed.name, typed.postcode); })) {
        changed();
        return;
    }
    if (alike.empty()) {
        put(typed);
    } else {
        m_desk.outside.confirm(add_beside_question(alike), add_beside_words(),
                               [this, typed] { put(typed); });
    }
}

void NewVenueViewModel::put(const VenueRegister::NewVenue& venue) {
    if (tried([&] {
            m_desk.venues.add(m_desk.acting, venue, m_desk.outside.today(), m_desk.outside.now());
        })) {
        m_state.added = venue.id;
    }
    changed();
}

} // namespace safeplaces
