#include "app/sample_scheme.h"

#include "app/scheme/scheme_pack.h"
#include "app/words/command_words.h"
#include "domain/dice.h"
#include "interchange/keys.h"
#include "storage/register/key_book.h"
#include "storage/register/pack_book.h"
#include "storage/register/register_file.h"
#include "storage/register/user_book.h"

#include <utility>

namespace safeplaces {

namespace {

constexpr std::chrono::days since_naming{20}; // so that venues still have time for these courses

// What a wizard would have left: keys, the one who has them, and the rules.
void add_administrator(Db& db,
                       const DeskUser& user,
                       const std::map<std::string, std::string>& rules,
                       Instant at) {
    const SecretKeys keys = new_secret_keys();
    db.tx([&] {
        KeyBook{db}.add_first(public_keys(keys), at);
        UserBook{db}.add_first(user, {.bytes = wrap(keys, sample_passphrase), .generation = 1}, at);
        PackBook{db}.put(rules);
    });
}

// All but the first of everyone's courses, of which the invented venues have passed enough.
void name_later(Scheme& scheme, Date day) {
    bool is_first = true;
    for (CourseNeed& need : scheme.gate) {
        if (need.audience == Audience::everyone && !std::exchange(is_first, false)) {
            need.since = day;
        }
    }
}

} // namespace

MadeSample make_sample_scheme(const std::filesystem::path& folder,
                              const SampleScheme& sample,
                              const InstalledFiles& installed,
                              const std::string& rules,
                              const std::function<void(const std::string&)>& say) {
    const Library library = read_library(installed, rules);
    Scheme scheme = library.scheme;
    scheme.name = sample_scheme_name();
    name_later(scheme, plus_days(sample.today, -since_naming));
    const auto pack = pack_files_of(scheme, library.contacts, installed);

    Dice dice{sample.seed};
    const std::chrono::sys_days today{sample.today};
    const std::int64_t begun = std::chrono::milliseconds{today.time_since_epoch()}.count();
    const auto next_id = [&dice, begun] { // of day and seed
        const std::uint64_t luck = dice.next();
        return uuid7(begun, luck, dice.next());
    };
    RegisterFile file =
        RegisterFile::create(folder, SchemeId{next_id()}, scheme.name, sample.today);
    const DeskUser user{
        .id = UserId{next_id()}, .name = sample_administrator(), .role = SchemeRole::administrator};
    add_administrator(file.db(), user, pack, today);
    fill_with_sample(file.db(), sample, [&](SampleStep step, std::int64_t done, std::int64_t all) {
        say(sample_step_in_words(step, done, all));
    });
    return {.folder = file.folder(), .user = user.name};
}

} // namespace safeplaces
