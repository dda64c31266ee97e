#pragma once

#include "app/desk_fixture.h"
#include "app/scheme/scheme_desk.h"
#include "app/scheme/setup_view_model.h"
#include "content/scheme_writer.h"
#include "interchange/keys.h"
#include "storage/register/sample.h"

#include <deque>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace safeplaces {

// For wrap(): a test does not wait as somebody who guesses has to.
inline constexpr PassphraseCost cheap{1, 8 * 1024};

// The world of a scheme's desk: as of ADesk, and long work is done when a test says so.
struct ASchemeWorld {
    ASchemeWorld() {
        outside = venue.outside;
        outside.soon = [this](std::function<void()> step) { steps.push_back(std::move(step)); };
        outside.in_background = [this](const std::function<void()>& work,
                                       std::function<void()> done) {
            work();
            steps.push_back(std::move(done));
        };
        outside.ask_which_files =
            [this](const std::string&, const std::string&,
                   const std::function<void(std::vector<std::filesystem::path>)>& then) {
                then(files);
            };
    }

    // What was put off, and what that puts off.
    void finish_work() {
        while (!steps.empty()) {
            const auto step = std::move(steps.front());
            steps.pop_front();
            step();
        }
    }

    ADesk venue; // clock, dice and answers to questions
    Outside outside;
    std::deque<std::function<void()>> steps;
    std::vector<std::filesystem::path> files; // that somebody chooses
};

// A register in memory, with keys, an administrator, and the rules that ship.
struct ARegister : ASchemeWorld {
    ARegister() {
        const Instant now = outside.now();
        KeyBook{file.db()}.add_first(public_keys(keys), now);
        UserBook{file.db()}.add_first(
            {.id = admin, .name = "Ana Example", .role = SchemeRole::administrator},
            {.bytes = "nobody unwraps this one", .generation = 1}, now);
        PackBook{file.db()}.put({{"scheme.toml", scheme_text(shipped_library().scheme)},
                                 {"contacts.toml", contacts_text(shipped_library().contacts)}});
    }

    void fill(int venues) {
        fill_with_sample(file.db(), {.venues = venues, .today = venue.today},
                         [](SampleStep, std::int64_t, std::int64_t) {});
    }

    // Unlocks it. Each test does so once.
    SchemeDesk& open(SchemeRole role = SchemeRole::administrator) {
        Unlocked unlocked{.acting = {admin, role}, .user_name = "Ana Example"};
        unlocked.keys.push_back(secret_keys_from(keys.seed()));
        m_desk.emplace(file, shipped_library(), outside, std::move(unlocked));
        return *m_desk;
    }

    SecretKeys keys = new_secret_keys();
    UserId admin{"0198a000-0000-7000-8000-000000000901"};
    RegisterFile file = RegisterFile::in_memory({"0198a000-0000-7000-8000-000000000900"});

private:
    std::optional<SchemeDesk> m_desk;
};

} // namespace safeplaces
