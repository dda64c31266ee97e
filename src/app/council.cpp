#include "app/council.h"

#include "domain/error.h"
#include "interchange/parcel_file.h"
#include "interchange/sticker_file.h"
#include "storage/audit_log.h"
#include "storage/parcel_log.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

namespace {

// What no program of ours has written is like a computer that was never seen.
std::optional<Device> device_in(const std::filesystem::path& folder) {
    if (folder.empty()) {
        return std::nullopt;
    }
    try {
        return read_device(folder);
    } catch (const MachineError& error) {
        if (error.trouble() != Trouble::damaged) {
            throw;
        }
        return std::nullopt;
    }
}

// Nothing: no pack, or damaged.
std::optional<Pack> pack_in(std::string_view bytes) {
    try {
        return open_pack(bytes, {});
    } catch (const InputError&) {
        return std::nullopt;
    }
}

// Nothing: no course file, or damaged.
std::optional<SentCourse> course_in(std::string_view bytes) {
    try {
        return open_course(bytes, {});
    } catch (const InputError&) {
        return std::nullopt;
    }
}

bool holds(const std::vector<SchemeKeys>& some, const SchemeKeys& keys) {
    return std::find(some.begin(), some.end(), keys) != some.end();
}

bool is_compromised(const Device& device, const SchemeKeys& keys) {
    return std::find(device.compromised.begin(), device.compromised.end(), keys.signing) !=
           device.compromised.end();
}

// For good: a pack that was signed before brings none of them back.
void stop_trusting(Device& device, const std::vector<PublicKey>& compromised) {
    for (const PublicKey& key : compromised) {
        if (!is_compromised(device, {.signing = key})) {
            device.compromised.push_back(key);
        }
    }
    std::erase_if(device.council,
                  [&](const SchemeKeys& each) { return is_compromised(device, each); });
}

TakenIn what_a_fault_means(ParcelFault fault) {
    switch (fault) {
    case ParcelFault::recipient:
    case ParcelFault::unknown_sender:
    case ParcelFault::signature:
        return TakenIn::not_ours;
    case ParcelFault::version:
        return TakenIn::newer_program;
    case ParcelFault::too_small:
    case ParcelFault::too_big:
    case ParcelFault::magic:
    case ParcelFault::wrong_kind:
    case ParcelFault::length:
    case ParcelFault::open:
    case ParcelFault::content:
        break;
    }
    return TakenIn::broken;
}

AuditAction action_of(CouncilFile kind) {
    switch (kind) {
    case CouncilFile::pack:
        return AuditAction::pack_loaded;
    case CouncilFile::decision:
        return AuditAction::decision_taken_in;
    case CouncilFile::notice:
        break;
    }
    return AuditAction::notice_taken_in;
}

} // namespace

Council::Council(VenueFile& file, const Outside& outside)
    : m_file(file), m_outside(outside), m_device(device_in(file.folder())) {
    const auto bytes = CouncilFiles(m_file.db()).get(CouncilFile::pack);
    if (bytes && !trusts_nobody()) {
        m_pack = pack_in(*bytes);
        if (m_pack && !holds(m_device->council, m_pack->keys)) {
            m_pack.reset();
        }
    }
    m_file.db().free_cache(); // of the pack, which is not read again
}

bool Council::trusts_nobody() const {
    return !m_device || m_device->council.empty();
}

std::span<const SchemeKeys> Council::keys_of_now() const {
    return std::span{m_device->council}.first(std::min<std::size_t>(m_device->council.size(), 1));
}

// ---- What the letters say

std::optional<Decision> Council::decision() const {
    const auto bytes = CouncilFiles(m_file.db()).get(CouncilFile::decision);
    if (!bytes || trusts_nobody()) {
        return std::nullopt;
    }
    auto opened = open_decision(*bytes, secret_keys_from(m_device->seed), m_device->council);
    auto* decision = std::get_if<Decision>(&opened);
    const bool is_ours =
        decision != nullptr && decision->venue == m_file.id() && decision->to == m_device->id;
    return is_ours ? std::optional{std::move(*decision)} : std::nullopt;
}

std::optional<Notice> Council::notice() const {
    const auto bytes = CouncilFiles(m_file.db()).get(CouncilFile::notice);
    if (!bytes || trusts_nobody() || !m_pack) {
        return std::nullopt;
    }
    auto opened = open_notice(*bytes, m_device->council);
    auto* notice = std::get_if<Notice>(&opened);
    const bool is_ours = notice != nullptr && notice->scheme.text == m_pack->scheme_uid;
    return is_ours ? std::optional{std::move(*notice)} : std::nullopt;
}

CouncilWord Council::word(Date today) const {
    CouncilWord word;
    if (trusts_nobody() || !m_pack) {
        return word;
    }
    word.decision = decision();
    const std::optional<Notice> newest = notice();
    if ((word.decision ? word.decision->seq : 0) < m_device->decision_seq ||
        (newest ? newest->seq : 0) < m_device->notice_seq) {
        return {.is_missing_newer = true};
    }
    if (!word.decision || !is_safe_place(word.decision->state)) {
        return word;
    }
    const auto is_revoked = [&](const std::string& number) {
        return newest && std::find(newest->revoked.begin(), newest->revoked.end(), number) !=
                             newest->revoked.end();
    };
    for (const std::string& signed_bytes : word.decision->stickers) {
        auto sticker = open_sticker(signed_bytes, m_device->council);
        if (sticker && sticker->venue == m_file.id() && sticker->scheme == m_pack->scheme_id &&
            sticker->valid_to >= today && !is_revoked(sticker->number)) {
            word.stickers.push_back({std::move(*sticker), signed_bytes});
        }
    }
    return word;
}

std::vector<Contact> Council::newer_contacts() const {
    std::optional<Notice> newest = notice();
    return newest ? std::move(newest->contacts) : std::vector<Contact>{};
}

// ---- Taking files in

TakenIn Council::take_in(std::string_view bytes) {
    try {
        if (const auto pack = pack_in(bytes)) {
            return take_in_pack(*pack, bytes);
        }
    } catch (const MachineError& error) {
        if (error.trouble() != Trouble::newer_version) {
            throw;
        }
        return TakenIn::newer_program;
    }
    if (!m_pack) {
        return TakenIn::no_council;
    }
    const TakenIn as_notice = take_in_notice(bytes);
    return as_notice == TakenIn::broken ? take_in_decision(bytes) : as_notice;
}

TakenIn Council::take_in_pack(const Pack& pack, std::string_view bytes) {
    if (m_device && is_compromised(*m_device, pack.keys)) {
        return TakenIn::not_ours;
    }
    if (trusts_nobody() ||
        how_to_trust(pack, m_device->council.front()) == PackTrust::compare_words) {
        return TakenIn::to_compare;
    }
    if (m_pack && pack.scheme_uid != m_pack->scheme_uid) {
        return TakenIn::not_ours;
    }
    if (pack.seq < m_device->pack_seq || (m_pack && pack.seq <= m_pack->seq)) {
        return TakenIn::older;
    }
    keep_pack(pack, bytes, *m_device);
    m_pack = pack;
    return TakenIn::pack;
}

// Than the one whose file is kept: also when it is not trusted on this computer any more.
bool Council::is_of_another_council(const Pack& pack) const {
    const auto bytes = CouncilFiles(m_file.db()).get(CouncilFile::pack);
    const std::optional<Pack> kept = bytes ? pack_in(*bytes) : std::nullopt;
    return kept && kept->scheme_uid != pack.scheme_uid;
}

void Council::trust(std::string_view bytes) {
    const Pack pack = open_pack(bytes, {});
    Device changed = device();
    const bool is_another = is_of_another_council(pack);
    if (is_another) { // it counts for itself
        changed.pack_seq = 0;
        changed.decision_seq = 0;
        changed.notice_seq = 0;
    }
    m_file.db().tx([&] {
        if (is_another) {
            ParcelLog(m_file.db()).forget_records();
        }
        AuditLog(m_file.db())
            .add(m_outside.now(), Actor::manager, AuditAction::council_trusted, {});
        keep_pack(pack, bytes, changed);
    });
    m_pack = pack;
}

void Council::keep_pack(const Pack& pack, std::string_view bytes, Device device) {
    device.pack_seq = pack.seq;
    device.council = trusted_keys(pack);
    const auto current = std::find(device.council.begin(), device.council.end(), pack.keys);
    if (current != device.council.end()) {
        std::rotate(device.council.begin(), current, current + 1);
    }
    stop_trusting(device, pack.compromised);
    keep(CouncilFile::pack, bytes, device);
}

TakenIn Council::take_in_decision(std::string_view bytes) {
    const auto opened = open_decision(bytes, secret_keys_from(m_device->seed), keys_of_now());
    if (const auto* fault = std::get_if<ParcelFault>(&opened)) {
        return what_a_fault_means(*fault);
    }
    const auto& decision = std::get<Decision>(opened);
    if (decision.venue != m_file.id() || decision.to != m_device->id) {
        return TakenIn::not_ours;
    }
    const auto kept = this->decision();
    if (decision.seq < m_device->decision_seq || (kept && decision.seq <= kept->seq)) {
        return TakenIn::older;
    }
    Device device = *m_device;
    device.decision_seq = decision.seq;
    m_file.db().tx([&] {
        ParcelLog(m_file.db()).confirm(device.id, decision.confirmed_seq);
        keep(CouncilFile::decision, bytes, device);
    });
    return TakenIn::decision;
}

TakenIn Council::take_in_notice(std::string_view bytes) {
    const auto opened = open_notice(bytes, keys_of_now());
    if (const auto* fault = std::get_if<ParcelFault>(&opened)) {
        return what_a_fault_means(*fault);
    }
    const auto& notice = std::get<Notice>(opened);
    if (notice.scheme.text != m_pack->scheme_uid) {
        return TakenIn::not_ours;
    }
    const auto kept = this->notice();
    if (notice.seq < m_device->notice_seq || (kept && notice.seq <= kept->seq)) {
        return TakenIn::older;
    }
    Device device = *m_device;
    device.notice_seq = notice.seq;
    if (notice.next_keys && !holds(device.council, *notice.next_keys)) {
        device.council.insert(device.council.begin(), *notice.next_keys);
    }
    stop_trusting(device, notice.compromised);
    keep(CouncilFile::notice, bytes, device);
    return TakenIn::notice;
}

std::vector<SentCourse> Council::courses() const {
    std::vector<SentCourse> courses;
    if (trusts_nobody() || !m_pack) {
        return courses;
    }
    for (const std::string& bytes : CouncilFiles(m_file.db()).courses()) {
        auto sent = course_in(bytes);
        const bool is_trusted =
            sent && sent->scheme_uid == m_pack->scheme_uid &&
            std::any_of(m_device->council.begin(), m_device->council.end(),
                        [&](const SchemeKeys& keys) { return keys.signing == sent->signing; });
        if (is_trusted) {
            courses.push_back(std::move(*sent));
        }
    }
    return courses;
}

void Council::take_course(const CourseId& course, std::string_view bytes) {
    const Instant now = m_outside.now();
    m_file.db().tx([&] {
        CouncilFiles(m_file.db()).put_course(course, bytes, now);
        AuditLog(m_file.db()).add(now, Actor::manager, AuditAction::course_taken_in, course.text);
    });
}

// The device is written before the database commits: when either fails, the file counts as not
// taken in. A computer that is killed in between remembers a newer file than it has, and takes that
// one when it comes again.
void Council::keep(CouncilFile kind, std::string_view bytes, const Device& device) {
    const Instant now = m_outside.now();
    m_file.db().tx([&] {
        CouncilFiles(m_file.db()).put(kind, bytes, now);
        AuditLog(m_file.db()).add(now, Actor::manager, action_of(kind), {});
        keep_device(device);
    });
}

// ---- This computer

const Device& Council::device() {
    if (!m_device) {
        keep_device({.id = {new_uuid(m_outside)}, .seed = new_secret_keys().seed()});
    }
    return *m_device;
}

void Council::note_parcel(std::int64_t seq, const Digest& content) {
    Device changed = device();
    changed.parcel_seq = seq;
    changed.parcel = content;
    keep_device(changed);
}

void Council::keep_device(const Device& device) {
    if (!m_file.folder().empty()) {
        save_device(m_file.folder(), device);
    }
    m_device = device;
}

} // namespace safeplaces
