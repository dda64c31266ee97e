#include "app/demo.h"

#include "app/answers_view_model.h"
#include "app/council_view_model.h"
#include "app/demo_training.h"
#include "app/example.h"
#include "app/form_view_model.h"
#include "app/front_view_model.h"
#include "app/people_view_model.h"
#include "app/poster_documents.h"
#include "app/print_view_model.h"
#include "app/records_view_model.h"
#include "app/scheme/demo_council.h"
#include "app/start_view_model.h"
#include "app/suitability_view_model.h"
#include "app/words/demo_words.h"
#include "app/words/people_words.h"
#include "storage/files.h"

#include <algorithm>
#include <memory>
#include <random>
#include <system_error>
#include <utility>

namespace safeplaces {

namespace {

constexpr const char* manager_pin = "2468";
constexpr Date demo_day{std::chrono::year{2026}, std::chrono::November, std::chrono::day{25}};
constexpr std::chrono::hours morning{9}; // the venue registers and learns
constexpr std::chrono::hours noon{12};   // the council has its desk open
constexpr std::chrono::hours evening{18};

class Demo {
public:
    Demo(const Library& library,
         const InstalledFiles& files,
         std::filesystem::path folder,
         const std::function<void(const std::string&)>& say);

    // Returns what stopped it; empty when nothing did.
    std::string run();

private:
    bool clear_away();
    bool begin();
    bool check_suitability();
    bool fill_in();
    bool sign();
    bool add_people();
    bool add(PeopleViewModel& people, const std::string& name, Role role);
    bool train_everyone();
    bool let_manager_in();
    bool print_documents();
    bool print_certificates(PrintViewModel& room);
    bool save(PrintViewModel& room, const std::string& file);
    bool export_records();
    bool meet_council();
    bool trust(const DemoCouncil& council);
    bool send_to_council();
    bool read_letter(const std::filesystem::path& letter);
    bool has_good_news(const CouncilState& state);
    bool print_approved();
    bool print_approved(PrintViewModel& room, DocumentKind kind, const std::string& file);
    bool went_well(const ScreenState& state);

    const Library& m_library;
    const InstalledFiles& m_files;
    std::filesystem::path m_folder;
    const std::function<void(const std::string&)>& m_say;
    Instant m_now;
    std::mt19937_64 m_dice{2026};
    Outside m_outside;
    std::unique_ptr<Desk> m_desk;
    std::string m_save_as; // the next file's name; empty: as suggested
    std::filesystem::path m_saved;
    std::string m_own_words; // five, of the venue's computer
    std::string m_trouble;
};

Demo::Demo(const Library& library,
           const InstalledFiles& files,
           std::filesystem::path folder,
           const std::function<void(const std::string&)>& say)
    : m_library(library), m_files(files), m_folder(std::move(folder)), m_say(say) {
    using namespace std::chrono;
    m_now = sys_days{demo_day} + morning;
    m_outside.now = [this] { return m_now += seconds{1}; };
    m_outside.today = [] { return demo_day; };
    m_outside.random = [this] { return m_dice(); };
    m_outside.ask_where_to_save = [this](const std::string&, const std::string& suggestion,
                                         const std::function<void(std::filesystem::path)>& then) {
        const std::string name = std::exchange(m_save_as, {});
        m_saved = m_folder / path_from_utf8(name.empty() ? suggestion : name);
        then(m_saved);
    };
}

std::string Demo::run() {
    const bool done = clear_away() && begin() && check_suitability() && fill_in() && sign() &&
                      add_people() && train_everyone() && let_manager_in() && print_documents() &&
                      export_records() && meet_council();
    if (done) {
        m_say(demo_is_done());
    }
    return m_trouble;
}

// Clock and dice are those of every demo, so its venue has the same id each time.
bool Demo::clear_away() {
    Demo same{m_library, m_files, m_folder, m_say};
    const std::string id = new_uuid(same.m_outside);
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (!error && is_read_only(m_folder)) {
        error = std::make_error_code(std::errc::permission_denied);
    }
    if (!error) {
        std::filesystem::remove_all(m_folder / "venue" / id, error);
    }
    if (error) {
        m_trouble = trouble_in_words(Trouble::read_only);
    }
    return !error;
}

bool Demo::begin() {
    m_say(demo_begins(utf8(m_folder)));
    StartViewModel start{m_folder / "venue", m_library, m_outside,
                         [&](std::unique_ptr<Desk> desk) { m_desk = std::move(desk); }};
    start.begin_new();
    return went_well(start.state());
}

bool Demo::check_suitability() {
    SuitabilityViewModel check{*m_desk};
    for (const auto& [field, answer] :
         example_answers(m_library.suitability, form_context(*m_desk))) {
        check.answer(field, answer);
    }
    check.finish();
    if (!went_well(check.state())) {
        return false;
    }
    m_say(demo_is_suitable());
    return true;
}

bool Demo::fill_in() {
    const Form& form = m_library.registration;
    const Entries answers = example_answers(form, form_context(*m_desk));
    FormViewModel model{*m_desk, form};
    for (std::size_t part = 0; part < form.pages.size(); ++part) {
        model.open(part);
        for (const Field& field : form.pages[part].fields) {
            for (const auto& [key, answer] : answers) {
                if (belongs_to(key, field)) {
                    model.type(key, answer);
                }
            }
        }
        model.save_and_continue();
        if (!went_well(model.state())) {
            return false;
        }
    }
    return true;
}

bool Demo::sign() {
    AnswersViewModel answers{*m_desk};
    answers.sign();
    if (!went_well(answers.state())) {
        return false;
    }
    m_say(
        demo_is_signed(m_desk->file.name(), static_cast<int>(m_library.registration.pages.size())));
    return true;
}

bool Demo::add_people() {
    PeopleViewModel people{*m_desk};
    people.accept_notice(manager_pin, manager_pin);
    people.recovery_code_is_written_down();
    return went_well(people.state()) && add(people, example_lead, Role::lead) &&
           add(people, example_deputy, Role::deputy) && add(people, example_staff, Role::staff);
}

bool Demo::add(PeopleViewModel& people, const std::string& name, Role role) {
    people.begin_adding();
    PersonDraft draft = people.state().draft.value();
    draft.name = name;
    draft.role = role;
    people.save(draft);
    if (!went_well(people.state())) {
        return false;
    }
    m_say(demo_has_added(name, role_in_words(role)));
    return true;
}

bool Demo::train_everyone() {
    m_trouble = train_in_demo(*m_desk, m_say);
    return m_trouble.empty();
}

bool Demo::let_manager_in() {
    FrontViewModel front{*m_desk};
    front.manage();
    front.enter_pin(manager_pin);
    return went_well(front.state());
}

bool Demo::print_documents() {
    PrintViewModel room{*m_desk};
    const std::vector<PrintLine> documents = room.state().documents;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        if (is_further_sign(documents[i].kind)) {
            continue; // they come with the approval
        }
        room.select(i);
        const bool saved =
            documents[i].kind == DocumentKind::certificate
                ? print_certificates(room)
                : room.state().document && save(room, room.state().document->file_name);
        if (!saved) {
            if (m_trouble.empty()) {
                m_trouble = room.state().status_text;
            }
            return false;
        }
    }
    return true;
}

bool Demo::print_certificates(PrintViewModel& room) {
    const std::size_t count = room.state().certificates.size();
    for (std::size_t i = 0; i < count; ++i) {
        room.select_certificate(i);
        if (!save(room, "certificate-" + std::to_string(i + 1) + ".pdf")) {
            return false;
        }
    }
    return count > 0;
}

bool Demo::save(PrintViewModel& room, const std::string& file) {
    m_save_as = file;
    room.save();
    if (!went_well(room.state()) || room.state().saved.empty()) {
        return false;
    }
    m_say(demo_has_saved(file));
    return true;
}

bool Demo::export_records() {
    RecordsViewModel records{*m_desk};
    m_save_as = "completions.csv";
    records.export_csv();
    if (!went_well(records.state())) {
        return false;
    }
    m_say(demo_has_saved(utf8(m_saved.filename())));
    return true;
}

// ---- To the council and back

bool Demo::meet_council() {
    DemoCouncil council{m_library, m_files, m_folder, std::chrono::sys_days{demo_day} + noon,
                        m_say};
    bool done = council.set_up() && trust(council) && send_to_council() &&
                council.take_in(m_saved, m_own_words) && council.approve();
    m_now = std::chrono::sys_days{demo_day} + evening;
    done = done && read_letter(council.saved()) && print_approved() && council.export_records();
    if (!done && m_trouble.empty()) {
        m_trouble = council.trouble();
    }
    return done;
}

bool Demo::trust(const DemoCouncil& council) {
    {
        CouncilViewModel screen{*m_desk, [] {}};
        screen.take_in(council.saved());
        if (!has_good_news(screen.state())) {
            return false;
        }
        if (screen.state().words_to_compare != council.five_words()) {
            m_trouble = words_differ_in_words();
            return false;
        }
        screen.words_are_the_same();
        if (!has_good_news(screen.state())) {
            return false;
        }
    }
    m_desk = with_new_rules(std::move(m_desk), m_library);
    m_say(demo_trusts_council());
    return true;
}

bool Demo::send_to_council() {
    CouncilViewModel screen{*m_desk, [] {}};
    m_trouble = screen.state().before_sending;
    if (!m_trouble.empty()) {
        return false;
    }
    screen.show_own_words();
    m_own_words = screen.state().own_words;
    screen.save_file();
    if (!has_good_news(screen.state())) {
        return false;
    }
    m_say(demo_has_saved(utf8(m_saved.filename())));
    return true;
}

bool Demo::read_letter(const std::filesystem::path& letter) {
    CouncilViewModel screen{*m_desk, [] {}};
    screen.take_in(letter);
    if (!has_good_news(screen.state())) {
        return false;
    }
    m_say(demo_is_safe_place(screen.state().news.title));
    return true;
}

bool Demo::has_good_news(const CouncilState& state) {
    m_trouble = state.trouble.empty() ? state.bad_news : state.trouble;
    return m_trouble.empty();
}

bool Demo::print_approved() {
    PrintViewModel room{*m_desk};
    return print_approved(room, DocumentKind::poster, "poster.pdf") &&
           print_approved(room, DocumentKind::sticker, "sticker.pdf");
}

bool Demo::print_approved(PrintViewModel& room, DocumentKind kind, const std::string& file) {
    const std::vector<PrintLine> lines = room.state().documents;
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&](const PrintLine& each) { return each.kind == kind; });
    room.select(static_cast<std::size_t>(line - lines.begin()));
    const std::optional<Document>& document = room.state().document;
    if (!document || document->approval != Approval::approved) {
        m_trouble = room.state().status_text;
        return false;
    }
    return save(room, file);
}

bool Demo::went_well(const ScreenState& state) {
    m_trouble = state.trouble;
    return m_trouble.empty();
}

} // namespace

std::string run_demo(const Library& library,
                     const InstalledFiles& files,
                     const std::filesystem::path& folder,
                     const std::function<void(const std::string&)>& say) {
    return Demo{library, files, folder, say}.run();
}

} // namespace safeplaces
