#include "app/scheme/inbox_view_model.h"

#include "app/scheme/conflicts_view_model.h"
#include "app/scheme/inbox_files.h"
#include "app/scheme/venue_details.h"
#include "app/words/scheme_inbox_words.h"
#include "domain/venue/form.h"
#include "interchange/mail.h"
#include "storage/files.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

namespace safeplaces {

namespace {

// In one step, between which the window has its turn.
constexpr std::size_t files_at_once = parcels_at_once;
constexpr std::size_t bytes_at_once = 256 * 1024; // or one file that is bigger

// Each file is taken in whole or not at all, so that one backup serves for those of a while.
constexpr std::chrono::hours backup_serves{1};

FileOutcome outcome_of(const IntakeResult& result) {
    switch (result.outcome) {
    case IntakeOutcome::new_records:
    case IntakeOutcome::nothing_new:
        break;
    case IntakeOutcome::already_taken_in:
        return FileOutcome::already_here;
    case IntakeOutcome::needs_enrolling:
        return FileOutcome::decide;
    case IntakeOutcome::device_revoked:
    case IntakeOutcome::other_venue:
    case IntakeOutcome::unacceptable:
        return FileOutcome::refused;
    }
    return result.n_conflicting > 0 ? FileOutcome::decide : FileOutcome::taken;
}

} // namespace

InboxViewModel::InboxViewModel(SchemeDesk& desk, std::function<void()> taken_in)
    : m_desk(desk), m_taken_in(std::move(taken_in)) {
    tried([this] { read_waiting(); });
}

void InboxViewModel::read_waiting() {
    const auto unknown = [](const DeviceId&) { return std::optional<DeviceKeys>{}; };
    for (WaitingParcel& each : m_desk.waiting.all()) {
        const auto opened = open_submission(each.bytes, m_desk.keys, unknown);
        ++m_state.all;
        if (const auto* parcel = std::get_if<OpenedSubmission>(&opened)) {
            show_waiting({each.file, std::move(each.bytes)}, *parcel, each.venue_name);
        } else {
            add_row({FileOutcome::refused, each.venue_name, each.file,
                     fault_in_words(std::get<ParcelFault>(opened))});
        }
    }
}

long long InboxViewModel::waiting_count() const {
    std::set<std::string> computers;
    for (const auto& each : m_waiting) {
        if (each) {
            computers.insert(each->device.device.text);
        }
    }
    return conflict_count(m_desk) + static_cast<long long>(computers.size());
}

std::optional<VenueId> InboxViewModel::venue_of(int row) {
    const VenueId id = m_state.rows.at(static_cast<std::size_t>(row)).id;
    bool is_here = false;
    if (!tried([&] { is_here = m_desk.venues.find(id).has_value(); })) {
        changed();
    }
    return is_here ? std::optional{id} : std::nullopt;
}

bool InboxViewModel::is_to_compare(int row) const {
    return m_waiting.at(static_cast<std::size_t>(row)).has_value();
}

void InboxViewModel::choose_files() {
    m_desk.outside.ask_which_files(
        files_question(), "*.safeplace;*.eml",
        [this](const std::vector<std::filesystem::path>& files) { add(files); });
}

void InboxViewModel::choose_folder() {
    m_desk.outside.ask_which_folder(folder_question(),
                                    [this](const std::filesystem::path& folder) { add({folder}); });
}

// What somebody chose or dropped is read, whatever its name; of a folder, what can be ours.
void InboxViewModel::add(const std::vector<std::filesystem::path>& paths) {
    if (!may(m_desk.acting.role, SchemeAct::take_in_parcels)) {
        return;
    }
    const std::size_t before = m_files.size();
    for (const std::filesystem::path& path : paths) {
        list(path);
    }
    if (m_files.size() == before) {
        changed(); // a row says so
        return;
    }
    if (std::exchange(m_state.is_running, true)) {
        return; // goes on with these too
    }
    m_state.result = reading_in_words(m_state.done, m_state.all);
    changed();
    begin();
}

// A backup first, which takes a while in a big register.
void InboxViewModel::begin() {
    const std::filesystem::path folder = m_desk.file.folder();
    if (folder.empty() || has_backup()) { // in memory: of a test
        m_desk.outside.soon([this] { step(); });
        return;
    }
    m_no_backup.reset();
    m_is_stopped = false;
    m_desk.outside.in_background(
        [this, folder, today = m_desk.outside.today()] {
            try {
                back_up_register_before_import(folder, today,
                                               [this] { return m_is_stopped.load(); });
            } catch (const MachineError& error) {
                m_no_backup = error.trouble();
            }
        },
        [this] {
            if (!m_no_backup) {
                m_backed_up = m_desk.outside.now();
            }
            step();
        });
}

bool InboxViewModel::has_backup() const {
    const Instant now = m_desk.outside.now();
    return m_backed_up && *m_backed_up <= now && now < *m_backed_up + backup_serves;
}

void InboxViewModel::list(const std::filesystem::path& path) {
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
        m_files.push_back(path);
        ++m_state.all;
        return;
    }
    const FolderFiles found = files_for_inbox(path);
    for (const std::filesystem::path& folder : found.unreadable) {
        refuse_folder(folder, folder_unreadable());
    }
    if (found.files.empty() && found.unreadable.empty()) {
        refuse_folder(path, no_file_of_ours());
    }
    m_files.insert(m_files.end(), found.files.begin(), found.files.end());
    m_state.all += static_cast<int>(found.files.size());
}

void InboxViewModel::refuse_folder(const std::filesystem::path& folder, std::string words) {
    ++m_state.all; // one of the things that are gone through
    add_row({FileOutcome::refused, {}, utf8(folder.filename()), std::move(words)});
}

void InboxViewModel::cancel() {
    m_files.clear();
    m_is_stopped = true; // the backup before them too
}

// A few files, in one transaction; then the window has its turn.
void InboxViewModel::step() {
    const bool went_well = tried([&] {
        if (m_no_backup && !m_files.empty()) {
            throw MachineError(*m_no_backup, "no backup before files are taken in");
        }
        std::vector<Arrived> arrived;
        std::size_t bytes = 0;
        while (!m_files.empty() && arrived.size() < files_at_once && bytes < bytes_at_once) {
            const std::size_t before = arrived.size();
            read(m_files.front(), arrived);
            m_files.pop_front();
            for (std::size_t place = before; place < arrived.size(); ++place) {
                bytes += arrived[place].bytes.size();
            }
        }
        take_in(arrived);
    });
    if (!went_well) {
        m_files.clear(); // they are where they were; trouble says why
    }
    if (!m_files.empty()) {
        m_state.result = reading_in_words(m_state.done, m_state.all);
        changed();
        m_desk.outside.soon([this] { step(); });
        return;
    }
    finish();
    // Whoever is on the phone keeps the words that they compare.
    select(m_state.selected < 0 && !m_state.rows.empty() ? 0 : m_state.selected);
}

void InboxViewModel::read(const std::filesystem::path& file, std::vector<Arrived>& arrived) {
    const std::string name = utf8(file.filename());
    if (is_too_big_for_inbox(file)) {
        add_row({FileOutcome::refused,
                 {},
                 name,
                 is_mail(file) ? mail_too_big() : fault_in_words(ParcelFault::too_big)});
        return;
    }
    try {
        std::string bytes = read_file(file);
        if (!is_mail(file)) {
            arrived.push_back({name, std::move(bytes)});
            return;
        }
        bool has_one = false;
        for (MailAttachment& each : our_attachments(bytes, name)) {
            if (is_for_inbox(path_from_utf8(each.name))) {
                m_state.all += has_one ? 1 : 0; // the mail itself was counted
                has_one = true;
                arrived.push_back({each.name, std::move(each.bytes)});
            }
        }
        if (!has_one) {
            add_row({FileOutcome::refused, {}, name, no_parcel_inside()});
        }
    } catch (const MachineError&) {
        add_row({FileOutcome::refused, {}, name, file_unreadable()});
    } catch (const InputError&) {
        add_row({FileOutcome::refused, {}, name, mail_too_big()});
    }
}

void InboxViewModel::take_in(std::vector<Arrived>& arrived) {
    std::vector<ArrivedParcel> parcels;
    std::vector<const Arrived*> files;
    const auto enrolled = [&](const DeviceId& id) -> std::optional<DeviceKeys> {
        const auto device = m_desk.devices.find(id);
        return device ? std::optional{device->keys} : std::nullopt;
    };
    for (Arrived& each : arrived) {
        auto opened = open_submission(each.bytes, m_desk.keys, enrolled);
        if (const auto* fault = std::get_if<ParcelFault>(&opened)) {
            add_row({FileOutcome::refused, {}, each.file, fault_in_words(*fault)});
            continue;
        }
        auto& parcel = std::get<OpenedSubmission>(opened);
        if (parcel.needs_enrolling) {
            wait_for_words(std::move(each), parcel);
            continue;
        }
        ArrivedParcel made{.submission = std::move(parcel.submission), .content = parcel.content};
        if (made.submission.registration) {
            made.details = details_of(m_desk.library.registration, *made.submission.registration);
        }
        parcels.push_back(std::move(made));
        files.push_back(&each);
    }
    ParcelIntake intake{m_desk.file.db(), intake_rules(m_desk)};
    const std::vector<IntakeResult> results = intake.take_in(m_desk.acting, parcels);
    for (std::size_t place = 0; place < results.size(); ++place) {
        m_state.new_records += results[place].n_new;
        add_row({outcome_of(results[place]), name_of(parcels[place].submission.venue),
                 files[place]->file, result_in_words(results[place]),
                 parcels[place].submission.venue});
    }
}

void InboxViewModel::wait_for_words(Arrived arrived, const OpenedSubmission& parcel) {
    const Submission& submission = parcel.submission;
    std::string venue = name_of(submission.venue);
    if (venue.empty() && submission.registration) {
        const auto details = details_of(m_desk.library.registration, *submission.registration);
        venue = details ? details->name : std::string{};
    }
    const bool is_new = m_desk.waiting.add(m_desk.acting,
                                           {.content = parcel.content,
                                            .device = submission.from.device,
                                            .venue = submission.venue,
                                            .venue_name = venue,
                                            .file = arrived.file,
                                            .bytes = arrived.bytes},
                                           m_desk.outside.now());
    if (is_new) {
        show_waiting(std::move(arrived), parcel, std::move(venue));
    } else {
        add_row({FileOutcome::already_here, venue, arrived.file, waits_already()});
    }
}

void InboxViewModel::show_waiting(Arrived arrived,
                                  const OpenedSubmission& parcel,
                                  std::string venue_name) {
    InboxRow row{FileOutcome::decide, std::move(venue_name), arrived.file, waits_for_words()};
    add_row(std::move(row),
            Waiting{std::move(arrived), parcel.submission.from, parcel.submission.venue});
}

void InboxViewModel::add_row(InboxRow row, std::optional<Waiting> waiting) {
    ++m_state.done;
    ++count_of(row.outcome);
    // Those that need somebody first, each kind as it came.
    const auto place =
        std::find_if(m_state.rows.begin(), m_state.rows.end(),
                     [&](const InboxRow& each) { return each.outcome > row.outcome; });
    m_state.selected += place - m_state.rows.begin() <= m_state.selected ? 1 : 0;
    ++m_state.rows_number;
    m_waiting.insert(m_waiting.begin() + (place - m_state.rows.begin()), std::move(waiting));
    m_state.rows.insert(place, std::move(row));
}

int& InboxViewModel::count_of(FileOutcome outcome) {
    switch (outcome) {
    case FileOutcome::decide:
        return m_state.to_decide;
    case FileOutcome::refused:
        return m_state.refused;
    case FileOutcome::taken:
        return m_state.taken;
    case FileOutcome::already_here:
        break;
    }
    return m_state.already_here;
}

void InboxViewModel::finish() {
    m_state.is_running = false;
    m_state.result = m_state.done == m_state.all ? finished_in_words(m_state.all)
                                                 : stopped_in_words(m_state.done, m_state.all);
    m_state.all = m_state.done;
    m_no_backup.reset();
    tell_others();
}

void InboxViewModel::tell_others() {
    m_desk.search.forget();
    m_desk.file_care.erase();
    m_taken_in();
}

void InboxViewModel::select(int row) {
    m_state.selected = row;
    m_state.enrol.reset();
    if (row >= 0 && m_waiting.at(static_cast<std::size_t>(row))) {
        const Waiting& waiting = *m_waiting[static_cast<std::size_t>(row)];
        read_again([&] {
            m_state.enrol =
                EnrolQuestion{.venue = m_state.rows[static_cast<std::size_t>(row)].venue,
                              .words = fingerprint_words(waiting.device),
                              .is_second = !m_desk.devices.of(waiting.venue).empty()};
        });
    }
    changed();
}

// The answer may come late: it is about the computer that was asked about, whatever is selected by
// then.
void InboxViewModel::enrol() {
    if (!m_state.enrol || !may(m_desk.acting.role, SchemeAct::enrol_devices)) {
        return;
    }
    const EnrolQuestion& question = *m_state.enrol;
    m_desk.outside.confirm(enrol_question(question.venue, question.words), words_are_the_same(),
                           [this, venue = question.venue,
                            chosen = *m_waiting.at(static_cast<std::size_t>(m_state.selected))] {
                               enrol(chosen, venue);
                           });
}

// All that waits for this device is taken in, not the selected file alone; or nothing changes.
void InboxViewModel::enrol(const Waiting& chosen, const std::string& venue) {
    const InboxState before = m_state;
    const auto waiting = m_waiting;
    const bool went_well = tried([&] {
        m_desk.file.db().tx([&] {
            const Instant now = m_desk.outside.now();
            m_desk.venues.add(m_desk.acting, {.id = chosen.venue, .name = venue},
                              m_desk.outside.today(), now); // unless it is there
            m_desk.devices.enrol(m_desk.acting, chosen.device, chosen.venue, now);
            m_desk.waiting.take_out(m_desk.acting, chosen.device.device);
            std::vector<Arrived> arrived = take_out(chosen.device.device);
            take_in(arrived);
        });
    });
    if (!went_well) {
        const std::string trouble = m_state.trouble;
        m_state = before;
        m_state.trouble = trouble;
        m_waiting = waiting;
        changed();
        return;
    }
    tell_others();
    select(-1); // the next computer is another venue's, with words of its own
}

void InboxViewModel::refuse_device() {
    if (!m_state.enrol || !may(m_desk.acting.role, SchemeAct::enrol_devices)) {
        return;
    }
    const Waiting chosen = *m_waiting.at(static_cast<std::size_t>(m_state.selected));
    const std::string venue = m_state.enrol->venue;
    if (!tried([&] {
            m_desk.waiting.refuse(m_desk.acting, chosen.device.device, m_desk.outside.now());
        })) {
        changed();
        return;
    }
    for (Arrived& each : take_out(chosen.device.device)) {
        add_row({FileOutcome::refused, venue, each.file, words_did_not_match()});
    }
    select(-1);
    m_taken_in();
}

// The files that wait for that device, without their rows.
std::vector<InboxViewModel::Arrived> InboxViewModel::take_out(const DeviceId& device) {
    std::vector<Arrived> arrived;
    m_state.selected = -1;
    for (std::size_t place = m_waiting.size(); place-- > 0;) {
        if (m_waiting[place] && m_waiting[place]->device.device == device) {
            arrived.push_back(std::move(m_waiting[place]->arrived));
            m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(place));
            m_state.rows.erase(m_state.rows.begin() + static_cast<std::ptrdiff_t>(place));
            ++m_state.rows_number;
            --m_state.done;
            --m_state.to_decide;
        }
    }
    std::reverse(arrived.begin(), arrived.end()); // as they came
    return arrived;
}

std::string InboxViewModel::name_of(const VenueId& venue) {
    const auto found = m_desk.venues.find(venue);
    return found ? found->name : std::string{};
}

} // namespace safeplaces
