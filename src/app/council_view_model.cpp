#include "app/council_view_model.h"

#include "app/later_form.h"
#include "app/words/opened_file_words.h"
#include "content/scheme_reader.h"
#include "domain/error.h"
#include "interchange/mail.h"
#include "storage/files.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <variant>

namespace safeplaces {

namespace {

// Larger than any file that a council sends: it is not read at all.
constexpr std::uintmax_t largest_file = std::uintmax_t{96} << 20;

// Of an e-mail what is attached, else the file itself. The council's rules come first, whatever the
// order in the e-mail: its letters may need them. A course waits for an answer, so it is the last.
std::vector<std::string> files_in(const std::string& bytes, const std::string& name) {
    if (!name.ends_with(".eml")) {
        return {bytes};
    }
    std::vector<std::string> packs;
    std::vector<std::string> letters;
    std::vector<std::string> courses;
    for (MailAttachment& file : our_attachments(bytes, name)) {
        (looks_like_course(file.bytes)        ? courses
         : file.name.ends_with(".safescheme") ? packs
                                              : letters)
            .push_back(std::move(file.bytes));
    }
    std::move(letters.begin(), letters.end(), std::back_inserter(packs));
    std::move(courses.begin(), courses.end(), std::back_inserter(packs));
    return packs;
}

// Pre: its rules can be read.
std::string whose_pack(const Pack& pack) {
    for (const PackFile& file : pack.files) {
        if (file.path == "scheme.toml") {
            return area_in_words(read_scheme(file.bytes, file.path));
        }
    }
    return pack.name;
}

// Where the rules of a pack have a mistake; nothing: nowhere, or it is no pack.
std::optional<std::string> mistake_in_pack(const std::string& bytes,
                                           const Library& library,
                                           const std::filesystem::path& folder) {
    std::optional<Pack> pack;
    try {
        pack = open_pack(bytes, {});
    } catch (const InputError&) {
        return std::nullopt; // taking it in says so
    } catch (const MachineError&) {
        return std::nullopt;
    }
    const std::filesystem::path trial = temporary_beside(folder / "courses");
    std::error_code ignored;
    std::optional<std::string> mistake;
    try {
        static_cast<void>(read_library(*pack, library, trial));
    } catch (const InputError& error) {
        mistake = error.file() + ", " + std::to_string(error.line());
    } catch (...) {
        std::filesystem::remove_all(trial, ignored);
        throw;
    }
    std::filesystem::remove_all(trial, ignored);
    return mistake;
}

bool is_news(TakenIn outcome) {
    return outcome == TakenIn::pack || outcome == TakenIn::decision || outcome == TakenIn::notice;
}

std::string parcel_name(ParcelWay way, std::int64_t seq) {
    const std::string number = std::to_string(seq);
    return way == ParcelWay::mail ? "to-the-council-" + number + ".eml"
                                  : "to-the-council-" + number + ".safeplace";
}

} // namespace

CouncilViewModel::CouncilViewModel(Desk& desk, std::function<void()> rules_changed)
    : m_desk(desk), m_rules_changed(std::move(rules_changed)) {
    m_state.stickers = sticker_wishes();
    m_state.never_inside = never_inside_in_words();
    show();
}

void CouncilViewModel::show() {
    tried([&] {
        const VenueStanding standing = standing_of(m_desk);
        m_state.news = council_news(m_desk, standing);
        m_state.council =
            m_desk.council.pack() ? area_in_words(m_desk.library.scheme) : std::string{};
        m_state.rules = rules_in_words(m_desk);
        m_state.rules_mistake = m_desk.brought.mistake_in.empty()
                                    ? std::string{}
                                    : rules_mistake_in_words(m_desk.brought.mistake_in);
        m_state.before_sending = before_sending(m_desk, standing);
        m_state.forms.clear();
        if (standing.signed_registration) {
            for (const Form* form : later_forms(m_desk.library)) {
                m_state.forms.push_back({.id = form->id, .title = form->title});
            }
        }
        m_state.inside.clear();
        if (m_state.before_sending.empty()) {
            m_state.inside = inside_in_words(to_send(m_desk, wishes()), standing, m_desk.library);
        }
        m_state.last_sent = last_sent_in_words(m_desk.parcels.all());
    });
    changed();
}

void CouncilViewModel::say(bool is_good, const std::string& words) {
    m_state.good_news = is_good ? words : std::string{};
    m_state.bad_news = is_good ? std::string{} : words;
    ++m_state.news_number;
}

// ---- Files from the council

void CouncilViewModel::choose_file() {
    m_desk.outside.ask_which_file(council_file_question(), council_file_pattern(),
                                  [this](const std::filesystem::path& file) { take_in(file); });
}

void CouncilViewModel::take_in(const std::filesystem::path& file) {
    m_state.saved.clear();
    const bool was_read = tried([&] {
        std::error_code error;
        if (std::filesystem::file_size(file, error) > largest_file && !error) {
            report(TakenIn::broken);
            return;
        }
        take_in_files(files_in(read_file(file), utf8(file.filename())));
    });
    if (was_read) {
        show();
    } else {
        changed();
    }
}

void CouncilViewModel::offer(const std::filesystem::path& file) {
    m_desk.outside.confirm(opened_file_question(file), opened_file_word(),
                           [this, file] { take_in(file); });
}

void CouncilViewModel::take_in_files(const std::vector<std::string>& files) {
    if (files.empty()) {
        say(false, mail_without_files());
        return;
    }
    const auto first_course = std::find_if(files.begin(), files.end(), looks_like_course);
    if (first_course == files.begin()) {
        offer_first(files);
        return;
    }
    TakenIn told = TakenIn::broken;
    for (const std::string& bytes : std::span{files.begin(), first_course}) {
        if (refuse_mistake(bytes)) {
            return;
        }
        const TakenIn outcome = take_in_bytes(bytes);
        told = is_news(told) ? told : outcome;
        if (outcome == TakenIn::to_compare) {
            break; // the rest counts when the words were compared
        }
    }
    report(told);
    if (first_course == files.end() || told == TakenIn::to_compare) {
        return;
    }
    if (is_news(told)) {
        m_state.good_news += ' ' + course_waits_in_words(); // the rules of now may be others
    } else { // the e-mail was opened again, for its course
        offer_first({first_course, files.end()});
    }
}

TakenIn CouncilViewModel::take_in_bytes(const std::string& bytes) {
    const TakenIn outcome = m_desk.council.take_in(bytes);
    if (outcome == TakenIn::to_compare) {
        begin_comparing(bytes);
    }
    if (outcome == TakenIn::pack || outcome == TakenIn::notice) {
        m_rules_changed();
    }
    return outcome;
}

// Rules that cannot be read are not worth a telephone call, and must not replace good ones.
bool CouncilViewModel::refuse_mistake(const std::string& bytes) {
    const auto mistake = mistake_in_pack(bytes, m_desk.library, m_desk.file.folder());
    if (mistake) {
        say(false, pack_mistake_in_words(*mistake));
    }
    return mistake.has_value();
}

void CouncilViewModel::begin_comparing(const std::string& bytes) {
    const Pack pack = open_pack(bytes, {});
    m_to_compare = bytes;
    m_state.whose_words = whose_pack(pack);
    m_state.words_to_compare = fingerprint_words(pack.keys);
    m_state.how_to_compare =
        compare_in_words(pack, m_desk.council.pack() ? m_desk.council.pack()->name : std::string{});
}

void CouncilViewModel::report(TakenIn outcome) {
    if (outcome == TakenIn::to_compare) {
        m_state.good_news.clear();
        m_state.bad_news.clear();
        return;
    }
    say(is_news(outcome), taken_in_words(outcome));
}

void CouncilViewModel::words_are_the_same() {
    if (m_to_compare.empty()) {
        return;
    }
    if (tried([&] { m_desk.council.trust(m_to_compare); })) {
        stop_comparing();
        say(true, taken_in_words(TakenIn::pack));
        m_rules_changed();
    }
    show();
}

void CouncilViewModel::words_differ() {
    stop_comparing();
    say(false, words_differ_in_words());
    changed();
}

void CouncilViewModel::stop_comparing() {
    m_to_compare.clear();
    m_state.words_to_compare.clear();
    m_state.whose_words.clear();
    m_state.how_to_compare.clear();
}

// Of several courses the first that can be taken; the others come when the file is opened again.
void CouncilViewModel::offer_first(std::span<const std::string> courses) {
    forget_offer();
    for (const std::string& bytes : courses) {
        const auto looked = look_at_course(m_desk, bytes);
        if (const auto* offer = std::get_if<CourseOffer>(&looked)) {
            m_offer = *offer;
            m_offered = bytes;
            m_state.course = offer_in_words(*offer);
            m_state.good_news.clear();
            m_state.bad_news.clear();
            return;
        }
        say(false, refusal_in_words(std::get<RefusedCourse>(looked)));
    }
}

void CouncilViewModel::take_course() {
    if (!m_offer) {
        return;
    }
    const CourseOffer offer = *m_offer;
    if (tried([&] { m_desk.council.take_course(offer.course, m_offered); })) {
        forget_offer();
        say(true, course_taken_in_words(offer));
        m_rules_changed();
    }
    show();
}

void CouncilViewModel::leave_course() {
    forget_offer();
    say(true, course_left_in_words());
    changed();
}

void CouncilViewModel::forget_offer() {
    m_offer.reset();
    m_offered.clear();
    m_state.course = {};
}

// ---- Files for the council

void CouncilViewModel::wish(const std::string& kind, bool is_wanted) {
    for (StickerWish& each : m_state.stickers) {
        if (each.kind == kind) {
            each.is_wanted = is_wanted;
        }
    }
    show();
}

std::vector<std::string> CouncilViewModel::wishes() const {
    std::vector<std::string> kinds;
    for (const StickerWish& each : m_state.stickers) {
        if (each.is_wanted) {
            kinds.push_back(each.kind);
        }
    }
    return kinds;
}

void CouncilViewModel::save_file() {
    show(); // another day may have begun
    if (!m_state.before_sending.empty()) {
        return;
    }
    const std::int64_t next = m_desk.council.device().parcel_seq + 1;
    m_desk.outside.ask_where_to_save(
        send_question(), parcel_name(ParcelWay::file, next),
        [this](const std::filesystem::path& path) { save(ParcelWay::file, path); });
}

void CouncilViewModel::save_mail() {
    show(); // another day may have begun
    if (!m_state.before_sending.empty()) {
        return;
    }
    const std::int64_t next = m_desk.council.device().parcel_seq + 1;
    m_desk.outside.ask_where_to_save(
        mail_question(), parcel_name(ParcelWay::mail, next),
        [this](const std::filesystem::path& path) { save(ParcelWay::mail, path); });
}

void CouncilViewModel::save(ParcelWay way, const std::filesystem::path& path) {
    m_state.saved.clear();
    const bool is_saved = tried([&] {
        const ToSend parcel = to_send(m_desk, wishes());
        std::string bytes;
        try {
            bytes = sealed(m_desk, parcel);
        } catch (const InputError&) {
            say(false, too_much_to_send());
            return;
        }
        const std::string& address = m_desk.library.scheme.email;
        if (way == ParcelWay::mail) {
            const std::string venue = standing_of(m_desk).venue_name;
            bytes =
                eml_draft({.to = address,
                           .subject = mail_subject(venue),
                           .text = mail_text(venue),
                           .attachment_name = parcel_name(ParcelWay::file, parcel.submission.seq),
                           .attachment = bytes});
        }
        send(m_desk, parcel, way, bytes, path);
        say(true, sent_news(way, utf8(path.filename()), address));
        if (way == ParcelWay::mail) {
            m_state.saved = path;
        }
    });
    if (is_saved) {
        show();
    } else {
        changed();
    }
}

void CouncilViewModel::open_saved() {
    if (!m_state.saved.empty()) {
        m_desk.outside.open(m_state.saved);
    }
}

void CouncilViewModel::show_own_words() {
    tried([&] {
        const Device& device = m_desk.council.device();
        m_state.own_words =
            fingerprint_words(device_keys(device.id, secret_keys_from(device.seed)));
    });
    changed();
}

} // namespace safeplaces
