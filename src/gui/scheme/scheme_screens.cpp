#include "gui/scheme/scheme_screens.h"

#include "app/scheme/conflicts_view_model.h"
#include "app/scheme/to_do_view_model.h"
#include "app/scheme/venues_view_model.h"
#include "app/words/numbers.h"
#include "app/words/tr.h"

namespace safeplaces {

// Asked for anew each time: the language is known only once the program runs.
std::vector<SchemeSection> scheme_sections() {
    return {{SchemePlace::to_do, Icon::to_do, tr("What needs doing")},
            {SchemePlace::venues, Icon::shop, tr("Venues")},
            {SchemePlace::records, Icon::table, tr("Completion records")},
            {SchemePlace::inbox, Icon::inbox, tr("Inbox")},
            {SchemePlace::reports, Icon::chart, tr("Reports")},
            {SchemePlace::settings, Icon::gear, tr("Scheme settings")}};
}

SchemePlace section_of(SchemePlace place) {
    switch (place) {
    case SchemePlace::venue:
    case SchemePlace::visit:
    case SchemePlace::new_venue:
    case SchemePlace::venue_import:
    case SchemePlace::group:
    case SchemePlace::print_stickers:
    case SchemePlace::sticker_check:
        return SchemePlace::venues;
    case SchemePlace::users:
    case SchemePlace::keys:
    case SchemePlace::audit:
    case SchemePlace::backups:
    case SchemePlace::person:
    case SchemePlace::retention:
    case SchemePlace::rules:
    case SchemePlace::update:
        return SchemePlace::settings;
    case SchemePlace::to_do:
    case SchemePlace::venues:
    case SchemePlace::records:
    case SchemePlace::papers:
    case SchemePlace::inbox:
    case SchemePlace::reports:
    case SchemePlace::settings:
    case SchemePlace::help:
        break;
    }
    return place;
}

std::string
count_of(SchemePlace place, const std::optional<RailCounts>& counts, const InboxViewModel& inbox) {
    try {
        switch (place) {
        case SchemePlace::to_do:
            return counts ? with_thousands(counts->to_do) : std::string{};
        case SchemePlace::venues:
            return counts ? with_thousands(counts->venues) : std::string{};
        case SchemePlace::inbox:
            if (const long long open = inbox.waiting_count(); open > 0) {
                return with_thousands(open);
            }
            break;
        case SchemePlace::records:
        case SchemePlace::papers:
        case SchemePlace::reports:
        case SchemePlace::venue:
        case SchemePlace::visit:
        case SchemePlace::group:
        case SchemePlace::print_stickers:
        case SchemePlace::settings:
        case SchemePlace::users:
        case SchemePlace::keys:
        case SchemePlace::audit:
        case SchemePlace::new_venue:
        case SchemePlace::venue_import:
        case SchemePlace::backups:
        case SchemePlace::person:
        case SchemePlace::retention:
        case SchemePlace::rules:
        case SchemePlace::sticker_check:
        case SchemePlace::update:
        case SchemePlace::help:
            break;
        }
    } catch (const MachineError&) {
        return {}; // nothing there is better than nothing at all
    }
    return {};
}

Screen*
make_scheme_screen(wxWindow* parent, const SchemeSurroundings& here, const SchemeVisit& visit) {
    switch (visit.place) {
    case SchemePlace::to_do:
        return to_do_screen(parent, here);
    case SchemePlace::venues:
        return venues_screen(parent, here);
    case SchemePlace::records:
        return all_records_screen(parent, here, visit.venue);
    case SchemePlace::inbox:
        return inbox_screen(parent, here);
    case SchemePlace::papers:
        return papers_screen(parent, here);
    case SchemePlace::reports:
        return reports_screen(parent, here);
    case SchemePlace::group:
        return group_screen(parent, here, visit.venues, visit.act);
    case SchemePlace::print_stickers:
        return print_stickers_screen(parent, here, visit.venues);
    case SchemePlace::settings:
        return settings_screen(parent, here);
    case SchemePlace::users:
        return users_screen(parent, here);
    case SchemePlace::keys:
        return keys_screen(parent, here);
    case SchemePlace::audit:
        return audit_screen(parent, here);
    case SchemePlace::new_venue:
        return new_venue_screen(parent, here);
    case SchemePlace::venue_import:
        return import_screen(parent, here);
    case SchemePlace::backups:
        return register_backup_screen(parent, here);
    case SchemePlace::person:
        return person_data_screen(parent, here, visit.person);
    case SchemePlace::retention:
        return retention_screen(parent, here);
    case SchemePlace::rules:
        return rules_screen(parent, here);
    case SchemePlace::sticker_check:
        return sticker_check_screen(parent, here);
    case SchemePlace::update:
        return here.program == nullptr ? settings_screen(parent, here)
                                       : scheme_update_screen(parent, here);
    case SchemePlace::visit:
        return visit_screen(parent, here, visit.venue);
    case SchemePlace::help:
        return scheme_help_screen(parent, here);
    case SchemePlace::venue:
        break;
    }
    return venue_screen(parent, here, visit.venue);
}

} // namespace safeplaces
