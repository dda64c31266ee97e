#include "app/sample_scheme.h"

#include "app/words/command_words.h"
#include "domain/dice.h"
#include "storage/register/register_file.h"

namespace safeplaces {

std::filesystem::path make_sample_scheme(const std::filesystem::path& folder,
                                         const SampleScheme& scheme,
                                         const std::function<void(const std::string&)>& say) {
    Dice dice{scheme.seed};
    const std::uint64_t luck = dice.next();
    const auto begun = std::chrono::sys_days{scheme.today}.time_since_epoch();
    const SchemeId id{
        uuid7(std::chrono::milliseconds{begun}.count(), luck, dice.next())}; // of day and seed
    RegisterFile file = RegisterFile::create(folder, id, sample_scheme_name(), scheme.today);
    fill_with_sample(file.db(), scheme, [&](SampleStep step, std::int64_t done, std::int64_t all) {
        say(sample_step_in_words(step, done, all));
    });
    return file.folder();
}

} // namespace safeplaces
