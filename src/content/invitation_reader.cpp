#include "content/invitation_reader.h"

#include "content/files.h"
#include "content/toml_source.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr std::size_t longest_text = 200; // bytes: so that it fits its row

// "pl", "zh-Hans"
bool is_language(std::string_view text) {
    return text.size() >= 2 && text.size() <= 20 &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
           });
}

Invitation invitation_from(TomlTable& table) {
    Invitation invitation{.language = table.text("language"),
                          .name = table.text("name"),
                          .text = table.text("text"),
                          .right_to_left = table.flag_if_any("right_to_left"),
                          .is_checked = table.flag_if_any("checked")};
    table.refuse_other_keys();
    if (!is_language(invitation.language)) {
        table.refuse("language", "this is no short name of a language, such as pl");
    }
    if (invitation.text.size() > longest_text) {
        table.refuse("text", "at most 200 bytes fit on the sheet");
    }
    return invitation;
}

} // namespace

std::vector<Invitation> read_invitations(std::string_view toml, const std::string& file) {
    const TomlNode root = parse_toml(toml, file);
    TomlTable table{root, file};
    std::vector<Invitation> invitations;
    for (TomlTable& entry : table.tables("invitation")) {
        if (invitations.size() == most_invitations) {
            entry.refuse("language", "the sheet has room for 8");
        }
        invitations.push_back(invitation_from(entry));
    }
    table.refuse_other_keys();
    return invitations;
}

std::vector<Invitation> read_invitations(const std::filesystem::path& file) {
    return read_invitations(read_content_file(file), path_text(file));
}

} // namespace safeplaces
