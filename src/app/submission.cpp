#include "app/submission.h"

#include "interchange/parcel_file.h"
#include "storage/files.h"
#include "storage/unnamed_file.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>

namespace safeplaces {

namespace {

// As many as surely fit into one file beside long answers.
constexpr std::size_t most_completions = 1500;
constexpr std::size_t most_uses = 1500;

class Unconfirmed {
public:
    Unconfirmed(Desk& desk, const DeviceId& device)
        : m_confirmed(desk.parcels.confirmed()), m_last_sent(desk.parcels.last_sent(device)) {}

    // Those that the council does not have yet. When there is no room for all, those go that were
    // never sent, and then those that were not sent for longest.
    template <class Record, class IdOf>
    std::vector<Record> of(std::vector<Record> all, std::size_t most, IdOf id_of) {
        std::erase_if(all, [&](const Record& each) { return m_confirmed.contains(id_of(each)); });
        m_left_over = all.size() > most ? static_cast<int>(all.size() - most) : 0;
        if (all.size() > most) {
            std::stable_sort(all.begin(), all.end(), [&](const Record& one, const Record& other) {
                return last_sent(id_of(one)) < last_sent(id_of(other));
            });
            all.erase(all.begin() + static_cast<std::ptrdiff_t>(most), all.end());
        }
        for (const Record& each : all) {
            m_ids.push_back(id_of(each));
        }
        return all;
    }

    [[nodiscard]] int left_over() const { return m_left_over; } // of the last kind
    [[nodiscard]] std::vector<std::string> ids() const { return m_ids; }

private:
    // The number of the parcel; 0: never.
    [[nodiscard]] std::int64_t last_sent(const std::string& record) const {
        const auto found = m_last_sent.find(record);
        return found == m_last_sent.end() ? 0 : found->second;
    }

    std::set<std::string> m_confirmed;
    std::map<std::string, std::int64_t> m_last_sent;
    std::vector<std::string> m_ids;
    int m_left_over = 0;
};

// Who was erased here and has not been added again.
std::vector<PersonId> erased_people(Desk& desk) {
    const std::map<PersonId, std::string> present = names_by_id(desk);
    std::set<PersonId> erased;
    for (const AuditEntry& entry : desk.audit.all()) {
        if (entry.action == AuditAction::person_erased && !present.contains({entry.subject})) {
            erased.insert({entry.subject});
        }
    }
    return {erased.begin(), erased.end()};
}

} // namespace

ToSend to_send(Desk& desk, const std::vector<std::string>& stickers) {
    const Device& device = desk.council.device();
    Unconfirmed unconfirmed{desk, device.id};
    ToSend parcel;
    Submission& out = parcel.submission;
    out.id = {new_uuid(desk.outside)};
    out.venue = desk.file.id();
    out.from = device_keys(device.id, secret_keys_from(device.seed));
    out.seq = device.parcel_seq + 1;
    if (device.parcel_seq > 0) {
        out.previous = device.parcel;
    }
    out.made_at = desk.outside.now();
    out.registration = desk.registrations.latest();
    out.people = desk.people.all();
    const auto id_of = [](const auto& record) { return record.id.text; };
    out.completions = unconfirmed.of(desk.completions.all(), most_completions, id_of);
    parcel.waiting = unconfirmed.left_over();
    out.uses = unconfirmed.of(desk.uses.all(), most_uses, id_of);
    const auto person = [](const PersonId& id) { return id.text; };
    out.erased = unconfirmed.of(erased_people(desk), most_completions, person);
    const auto form = [](const SubmittedForm& each) { return each.id; };
    out.forms = unconfirmed.of(desk.forms.all(), most_completions, form);
    out.attempts = desk.attempts.counts();
    out.answers = desk.attempts.answer_counts();
    out.stickers_wanted = stickers;
    parcel.records = unconfirmed.ids();
    return parcel;
}

std::string sealed(Desk& desk, const ToSend& parcel) {
    assert(desk.council.pack());
    const SecretKeys secret = secret_keys_from(desk.council.device().seed);
    return seal_submission(parcel.submission, secret, desk.council.keys());
}

namespace {

// Names the file, and keeps the record of it here and what the next parcel has to name.
void save_with_record(Desk& desk,
                      const ToSend& parcel,
                      ParcelWay way,
                      const std::string& bytes,
                      const std::filesystem::path& path) {
    const Submission& out = parcel.submission;
    const Digest content = content_of(out);
    const std::filesystem::path unnamed = temporary_beside(path);
    UnnamedFile file(unnamed);
    atomic_save(unnamed, bytes, Rights::as_usual);
    desk.file.db().tx([&] {
        desk.parcels.add({.device = out.from.device,
                          .seq = out.seq,
                          .id = out.id,
                          .content = content,
                          .made_at = out.made_at,
                          .way = way},
                         parcel.records);
        desk.audit.add(out.made_at, Actor::manager, AuditAction::parcel_made, out.id.text);
        desk.council.note_parcel(out.seq, content);
        file.take_name(path);
    });
    file.keep();
}

} // namespace

void send(Desk& desk,
          const ToSend& parcel,
          ParcelWay way,
          const std::string& bytes,
          const std::filesystem::path& path) {
    const std::int64_t seq = desk.council.device().parcel_seq;
    const Digest content = desk.council.device().parcel;
    try {
        save_with_record(desk, parcel, way, bytes, path);
    } catch (...) {
        if (desk.council.device().parcel_seq != seq) { // else the council would miss a file
            desk.council.note_parcel(seq, content);
        }
        throw;
    }
}

} // namespace safeplaces
