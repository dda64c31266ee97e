#include "storage/register/sample_people.h"

#include "storage/register/register_columns.h"

#include <algorithm>
#include <iterator>

namespace safeplaces {
namespace {

constexpr std::string_view first_names[] = {
    "Aaliyah",  "Adam",   "Agnieszka", "Aisha",   "Alun",      "Amara", "Ania",    "Bethan",
    "Callum",   "Carys",  "Chidi",     "Daisy",   "Deepa",     "Dewi",  "Elif",    "Emeka",
    "Farah",    "Fergus", "Gethin",    "Grażyna", "Hamza",     "Hana",  "Idris",   "Imogen",
    "Ioana",    "Jakub",  "Jasmin",    "Kasia",   "Kofi",      "Leah",  "Łukasz",  "Maisie",
    "Małgosia", "Mei",    "Nadia",     "Niamh",   "Oluwaseun", "Owain", "Parveen", "Piotr",
    "Priya",    "Rhys",   "Rosa",      "Saoirse", "Siân",      "Tariq", "Tomasz",  "Ula",
    "Winston",  "Xin",    "Yasmin",    "Zoë",     "Zofia",     "Żaneta"};
constexpr std::string_view surname_starts[] = {
    "Apple", "Bramble", "Button",  "Candle",  "Copper", "Crumpet", "Fern",   "Flint",  "Ginger",
    "Hazel", "Kettle",  "Lantern", "Maple",   "Marble", "Mustard", "Nettle", "Pepper", "Pickle",
    "Plum",  "Quill",   "Rhubarb", "Saffron", "Teapot", "Thimble", "Tinsel", "Walnut"};
constexpr std::string_view surname_ends[] = {"beck",   "bury",  "cote",   "field",   "ford",
                                             "ham",    "iak",   "ington", "ley",     "owska",
                                             "pepper", "smith", "stone",  "whistle", "worth"};
constexpr std::string_view place_starts[] = {
    "Amber",  "Badger",  "Bobbin",  "Bramble", "Bumble", "Cobble", "Cotton",  "Dapple", "Dimple",
    "Dumple", "Fiddle",  "Fumble",  "Goose",   "Hedge",  "Honey",  "Jumble",  "Kipper", "Linnet",
    "Mallow", "Marrow",  "Meddle",  "Nibble",  "Otter",  "Pebble", "Pippin",  "Puddle", "Ramble",
    "Russet", "Shingle", "Snuffle", "Thistle", "Toggle", "Tumble", "Twiddle", "Wobble", "Wren"};
constexpr std::string_view place_ends[] = {"bridge", "by",    "combe", "croft",  "dale", "dean",
                                           "gate",   "haven", "hurst", "mere",   "moor", "ness",
                                           "pool",   "ridge", "shaw",  "thorpe", "ton",  "wick"};

template <std::size_t Count>
std::string_view one_of(const std::string_view (&words)[Count], Dice& dice) {
    return words[dice.below(Count)];
}

enum Kind : std::uint64_t { of_staff = 1, of_passes = 2, of_zeal = 3 };

// One venue in eight has hardly begun.
bool trains_little(const SamplePlan& plan, int venue) {
    return sample_dice(plan.seed, of_zeal, static_cast<std::uint64_t>(venue)).below(8) == 0;
}

void hire(SamplePlan& plan, int venue) {
    Dice dice = sample_dice(plan.seed, of_staff, static_cast<std::uint64_t>(venue));
    const std::size_t staff = 6 + dice.below(21);
    for (std::size_t i = 0; i < staff; ++i) {
        SamplePerson person{.venue = venue};
        const bool new_here = dice.below(100) < 25;
        person.started =
            plan.today - static_cast<int>(new_here ? dice.below(400) : 400 + dice.below(2000));
        const bool has_left = i >= 2 && dice.below(100) < 12;
        const int left = plan.today - 1 - static_cast<int>(dice.below(330));
        if (has_left && left > person.started)
            person.left = left;
        person.role = i == 0 ? Role::lead : i == 1 ? Role::deputy : Role::staff;
        plan.people.push_back(person);
    }
}

int months_later(int day, int months) {
    const Date date{std::chrono::sys_days(std::chrono::days(day))};
    return static_cast<int>(stored(plus_months(date, std::chrono::months(months))));
}

// None, one, or a second one from the year before.
void train(SamplePlan& plan, std::size_t person, std::size_t course) {
    Dice dice = sample_dice(plan.seed, of_passes, person * std::size(sample_courses) + course);
    const SamplePerson& who = plan.people[person];
    const std::size_t luck = dice.below(100);
    if (luck < (trains_little(plan, who.venue) ? 65U : 4U))
        return; // not yet
    const auto pass = [&](int day) {
        if (day < who.started || day > plan.today || (who.left != 0 && day > who.left))
            return;
        plan.passes.push_back({.person = static_cast<std::uint32_t>(person),
                               .day = day,
                               .expires = months_later(day, sample_courses[course].months),
                               .course = static_cast<std::uint8_t>(course),
                               .version = static_cast<std::uint8_t>(plan.today - day < 200)});
    };
    const int latest = plan.today - static_cast<int>(dice.below(410));
    const int first_month = who.started + static_cast<int>(dice.below(28));
    pass(latest < who.started ? first_month : latest);
    if (luck >= 88)
        pass(latest - 340 - static_cast<int>(dice.below(40)));
}

} // namespace

std::string sample_person_name(Dice& dice) {
    std::string name(one_of(first_names, dice));
    name += ' ';
    name += one_of(surname_starts, dice);
    name += one_of(surname_ends, dice);
    return name;
}

std::string sample_place(std::size_t number) {
    std::string place(place_starts[number % std::size(place_starts)]);
    // Neighbours in the list differ in both halves, and none comes twice before all were there.
    place += place_ends[(number / std::size(place_starts) + number) % std::size(place_ends)];
    return place;
}

Dice sample_dice(std::uint64_t seed, std::uint64_t kind, std::uint64_t number) {
    Dice mixed(seed * 1'000'003 + kind);
    return Dice(mixed.next() ^ (number * 0x9E3779B97F4A7C15ULL));
}

SamplePlan plan_sample(const SampleScheme& scheme) {
    SamplePlan plan;
    plan.seed = scheme.seed;
    plan.today = static_cast<int>(stored(scheme.today));
    for (int venue = 0; venue < scheme.venues; ++venue) {
        plan.first_of.push_back(plan.people.size());
        hire(plan, venue);
    }
    plan.first_of.push_back(plan.people.size());
    for (std::size_t person = 0; person < plan.people.size(); ++person) {
        for (std::size_t course = 0; course < std::size(sample_courses); ++course)
            train(plan, person, course);
    }
    std::stable_sort(
        plan.passes.begin(), plan.passes.end(),
        [](const SamplePass& a, const SamplePass& b) { return a.day / 30 < b.day / 30; });
    return plan;
}

} // namespace safeplaces
