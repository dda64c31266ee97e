// What the inbox does with files of computers that nobody knows yet.

#include "app/scheme/inbox_view_model.h"

#include "app/scheme/venue_details.h"
#include "app/words/scheme_inbox_words.h"

#include <algorithm>
#include <utility>

namespace safeplaces {

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

void InboxViewModel::select(int row) {
    m_state.selected = row;
    m_state.enrol.reset();
    m_desk.words_reading.cancel();
    if (row >= 0 && m_waiting.at(static_cast<std::size_t>(row))) {
        const Waiting& waiting = *m_waiting[static_cast<std::size_t>(row)];
        read_again([&] {
            m_state.enrol =
                EnrolQuestion{.venue = m_state.rows[static_cast<std::size_t>(row)].venue,
                              .words = {},
                              .is_second = !m_desk.devices.of(waiting.venue).empty()};
        });
        if (m_state.enrol) {
            work_out_words(waiting.device);
        }
    }
    changed();
}

// It takes a moment on purpose, so it is done beside the window, and once: whoever is on the phone
// keeps what they compare.
void InboxViewModel::work_out_words(const DeviceKeys& device) {
    const auto known = std::find_if(m_words.begin(), m_words.end(),
                                    [&](const auto& each) { return each.first == device; });
    if (known != m_words.end()) {
        m_state.enrol->words = known->second;
        return;
    }
    m_desk.words_reading.start(
        [device](Db&, const Cancelled&) { return fingerprint_words(device); },
        [this, device](std::optional<std::string> words, std::optional<Trouble> trouble) {
            if (trouble) {
                m_state.trouble = trouble_in_words(*trouble);
            } else if (words && m_state.enrol) {
                m_state.enrol->words = *words;
                m_words.emplace_back(device, *words);
            }
            changed();
        });
}

// The answer may come late: it is about the computer that was asked about, whatever is selected by
// then.
void InboxViewModel::enrol() {
    if (!m_state.enrol || m_state.enrol->words.empty() ||
        !may(m_desk.acting.role, SchemeAct::enrol_devices)) {
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
            m_desk.waiting.take_out(m_desk.acting, chosen.device.device, now);
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

} // namespace safeplaces
