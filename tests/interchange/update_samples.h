#pragma once

#include "interchange/bytes.h"
#include "interchange/keys.h"
#include "interchange/strict_json.h"
#include "interchange/update_file.h"

#include <string>
#include <string_view>
#include <utility>

namespace safeplaces {

// Updates as installer/sign-update makes them, of a publisher that is thrown away.

inline SecretKeys publisher_keys() {
    return secret_keys_from(KeySeed{77});
}

inline InstalledProgram installed_program(const std::string& system = "debian-12-amd64") {
    return {.version = {{0, 1, 0}},
            .system = system,
            .publisher = publisher_keys().public_half().signing};
}

inline std::string sample_installer() {
    return "not really a program\n" + std::string(100'000, 'x');
}

inline UpdateHead sample_update(const std::string& installer = sample_installer()) {
    return {.version = {{0, 2, 0}},
            .system = "debian-12-amd64",
            .released = Date{std::chrono::year{2026}, std::chrono::month{12}, std::chrono::day{1}},
            .publisher = "Anyborough Software",
            .news = "Posters in Welsh.\nThe print room opens sooner.",
            .size = installer.size(),
            .hash = digest_of(installer)};
}

inline std::string update_json(const UpdateHead& head,
                               std::string_view program = "safe-places-desk") {
    const auto text = [](std::string_view words) { return JsonValue{std::string{words}}; };
    return json_text({JsonObject{{"program", text(program)},
                                 {"version", text(version_text(head.version))},
                                 {"system", text(head.system)},
                                 {"released", text(iso(head.released))},
                                 {"publisher", text(head.publisher)},
                                 {"news", text(head.news)},
                                 {"size", {static_cast<std::int64_t>(head.size)}},
                                 {"hash", text(to_hex(head.hash))}}});
}

// Everything before the installer, with a true signature of these keys.
inline std::string signed_update_head(std::string_view json, const SecretKeys& keys) {
    std::string bytes = "SPUPDATE";
    add_number(std::uint32_t{1}, bytes);
    add_number(static_cast<std::uint32_t>(json.size()), bytes);
    bytes += text_of(keys.public_half().signing);
    const std::string signed_as{"uk.safeplaces.update.v1\0", 24};
    bytes += text_of(keys.sign(signed_as + std::string{json}));
    return bytes.append(json);
}

inline std::string update_file(const UpdateHead& head,
                               const std::string& installer = sample_installer(),
                               const SecretKeys& keys = publisher_keys(),
                               std::string_view program = "safe-places-desk") {
    return signed_update_head(update_json(head, program), keys) + installer;
}

inline std::string update_file() {
    return update_file(sample_update());
}

} // namespace safeplaces
