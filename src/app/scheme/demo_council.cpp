#include "app/scheme/demo_council.h"

#include "app/scheme/all_records_view_model.h"
#include "app/scheme/inbox_view_model.h"
#include "app/scheme/setup_typed.h"
#include "app/scheme/setup_view_model.h"
#include "app/scheme/to_do_view_model.h"
#include "app/scheme/venue_view_model.h"
#include "app/words/demo_words.h"
#include "app/words/scheme_inbox_words.h"
#include "storage/files.h"

#include <chrono>
#include <system_error>
#include <utility>

namespace safeplaces {

namespace {

constexpr const char* administrator = "Ana Example";
constexpr const char* demo_passphrase = "four plain words here";

} // namespace

DemoCouncil::DemoCouncil(const Library& library,
                         const InstalledFiles& files,
                         std::filesystem::path folder,
                         Instant begins,
                         const std::function<void(const std::string&)>& say)
    : m_library(library), m_files(files), m_folder(std::move(folder)), m_say(say), m_now(begins) {
    m_outside.now = [this] { return m_now += std::chrono::seconds{1}; };
    m_outside.today = [this] { return day_of(m_now); };
    m_outside.random = [this] { return m_dice(); };
    m_outside.confirm = [](const std::string&, const std::string&,
                           const std::function<void()>& yes) { yes(); };
    m_outside.ask_where_to_save = [this](const std::string&, const std::string& suggestion,
                                         const std::function<void(std::filesystem::path)>& then) {
        const std::string name = std::exchange(m_save_as, {});
        m_saved = m_folder / path_from_utf8(name.empty() ? suggestion : name);
        then(m_saved);
    };
    m_outside.soon = [this](std::function<void()> step) { m_put_off.push_back(std::move(step)); };
    m_outside.in_background = [this](const std::function<void()>& work,
                                     std::function<void()> done) {
        work();
        m_put_off.push_back(std::move(done));
    };
}

DemoCouncil::~DemoCouncil() = default;

const std::string& DemoCouncil::five_words() const {
    return m_desk->five_words;
}

void DemoCouncil::finish_work() {
    while (!m_put_off.empty()) {
        const std::function<void()> step = std::move(m_put_off.front());
        m_put_off.pop_front();
        step();
    }
}

bool DemoCouncil::went_well(const ScreenState& state) {
    return state.trouble.empty() || stop(state.trouble);
}

bool DemoCouncil::stop(const std::string& trouble) {
    m_trouble = trouble;
    return false;
}

// ---- A scheme from nothing

// Clock and dice are those of every demo, so its register has the same id each time: the second one
// that is made, after that of the administrator.
void DemoCouncil::clear_away() {
    DemoCouncil same{m_library, m_files, m_folder, m_now, m_say};
    static_cast<void>(new_uuid(same.m_outside));
    std::error_code error;
    std::filesystem::remove_all(m_folder / "council" / new_uuid(same.m_outside), error);
    if (error) {
        throw MachineError{Trouble::read_only, error.message()};
    }
}

void DemoCouncil::type_answers(SetupViewModel& setup) const {
    setup.type(SetupField::name, m_library.scheme.name);
    setup.type(SetupField::council, m_library.scheme.council);
    setup.type(SetupField::districts, joined(m_library.scheme.area, ", "));
    setup.type(SetupField::user, administrator);
    setup.type(SetupField::passphrase, demo_passphrase);
    setup.type(SetupField::again, demo_passphrase);
}

bool DemoCouncil::set_up() {
    clear_away();
    SetupViewModel setup{m_folder / "council", m_files, m_library, m_outside,
                         [this](std::unique_ptr<RegisterFile> made, Unlocked unlocked) {
                             open_desk(std::move(made), std::move(unlocked));
                         }};
    const SetupState& shown = setup.state();
    setup.make_keys_of({2, 0, 2, 7});
    type_answers(setup);
    while (shown.step != SetupStep::pack) {
        if (shown.step == SetupStep::recovery) {
            m_save_as = "recovery-sheet.pdf";
            setup.save_sheet();
            setup.type(SetupField::first_group, group_of(shown.code, shown.first_number));
            setup.type(SetupField::second_group, group_of(shown.code, shown.second_number));
        }
        setup.next();
        finish_work();
        if (!shown.problems.empty()) {
            return stop(shown.problems.front().words);
        }
        if (!went_well(shown)) {
            return false;
        }
    }
    m_say(demo_has_set_up(m_library.scheme.name));
    m_save_as = m_library.scheme.id + ".safescheme";
    setup.save_pack();
    if (!went_well(shown)) {
        return false;
    }
    m_say(demo_has_saved(utf8(m_saved.filename())));
    setup.finish();
    return true;
}

void DemoCouncil::open_desk(std::unique_ptr<RegisterFile> made, Unlocked unlocked) {
    m_register = std::move(made);
    m_desk = std::make_unique<SchemeDesk>(*m_register, m_library, m_outside, std::move(unlocked));
    begin_day(*m_desk);
    seal_audit(*m_desk);
}

// ---- One venue

bool DemoCouncil::take_in(const std::filesystem::path& parcel, const std::string& words) {
    InboxViewModel inbox{*m_desk};
    inbox.add({parcel});
    finish_work();
    const InboxState& shown = inbox.state();
    if (!shown.enrol) {
        return stop(shown.trouble.empty() ? shown.rows.front().words : shown.trouble);
    }
    if (shown.enrol->words != words) {
        return stop(words_did_not_match());
    }
    m_say(demo_words_are_the_same(shown.enrol->venue));
    inbox.enrol();
    finish_work();
    if (!went_well(shown)) {
        return false;
    }
    if (shown.taken != 1) {
        return stop(shown.rows.front().words);
    }
    m_say(demo_has_taken_in());
    return true;
}

bool DemoCouncil::approve() {
    const ToDoViewModel to_do{*m_desk};
    finish_work();
    VenueViewModel venue{*m_desk, to_do.state().rows.at(0).line.venue};
    if (!decide(venue, VenueState::in_checks)) {
        return false;
    }
    std::vector<std::string> checks;
    for (const VenueCheck& check : venue.state().checks) {
        checks.push_back(check.id);
    }
    venue.tick_checks(checks);
    if (!decide(venue, VenueState::ready_to_approve) || !decide(venue, VenueState::approved)) {
        return false;
    }
    venue.save_letter();
    if (!went_well(venue.state())) {
        return false;
    }
    m_say(demo_has_approved(venue.state().name, m_desk->stickers.of(venue.venue()).at(0).number));
    m_say(demo_has_saved(utf8(m_saved.filename())));
    return true;
}

bool DemoCouncil::decide(VenueViewModel& venue, VenueState to) {
    venue.choose_move(std::to_string(static_cast<int>(to)));
    venue.decide();
    const VenueDetailState& shown = venue.state();
    if (!shown.draft.problem.empty()) {
        return stop(shown.draft.problem);
    }
    return went_well(shown) && (shown.state == to || stop(trouble_in_words(Trouble::other)));
}

bool DemoCouncil::export_records() {
    AllRecordsViewModel records{*m_desk};
    finish_work();
    const AllRecordsState& shown = records.state();
    if (!went_well(shown)) {
        return false;
    }
    m_say(demo_has_reviewed(shown.totals.value().records, shown.totals->in_date));
    m_save_as = "records.csv";
    records.save_as(RecordsFormat::csv);
    finish_work();
    if (!went_well(shown)) {
        return false;
    }
    if (!shown.saving.trouble.empty()) {
        return stop(shown.saving.trouble);
    }
    m_say(demo_has_saved(utf8(m_saved.filename())));
    seal_audit(*m_desk);
    return true;
}

} // namespace safeplaces
