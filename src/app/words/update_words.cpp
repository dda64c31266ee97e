#include "app/words/update_words.h"

#include "app/words/dates.h"
#include "app/words/reasons.h"
#include "app/words/tr.h"
#include "storage/files.h"

#include <algorithm>

namespace safeplaces {

namespace {

// "debian-12-amd64" is "Debian 12 (amd64)". Names of systems are the same in every language.
std::string system_in_words(std::string system) {
    const std::size_t last = system.rfind('-');
    if (last == std::string::npos) {
        return system;
    }
    const std::string machine = system.substr(last + 1);
    system.erase(last);
    std::replace(system.begin(), system.end(), '-', ' ');
    if (system.front() >= 'a' && system.front() <= 'z') {
        system.front() = static_cast<char>(system.front() - 'a' + 'A');
    }
    return system + " (" + machine + ")";
}

// "12.3 MB", rounded up.
std::string size_in_words(std::uint64_t bytes) {
    constexpr std::uint64_t tenth = 100'000;
    const std::uint64_t tenths = (bytes + tenth - 1) / tenth;
    // TRANSLATORS: the size of a file: {1} a whole number, {2} the digit after it.
    return filled(tr("{1}.{2} MB"), {std::to_string(tenths / 10), std::to_string(tenths % 10)});
}

// A venue or a register that was not backed up.
std::string left_out_in_words(const LeftOut& left_out) {
    const std::string name = left_out.name.empty() ? utf8(left_out.folder) : left_out.name;
    if (left_out.reason == Trouble::newer_version) {
        return filled(tr("“{1}” was made by a later version of this program, and was left as it "
                         "is."),
                      {name});
    }
    if (left_out.reason == Trouble::missing) {
        return filled(tr("“{1}” is empty, and was left as it is."), {name});
    }
    return filled(tr("“{1}” is damaged: it could not be backed up, and was left as it is."),
                  {name});
}

} // namespace

std::string installed_in_words(const InstalledProgram& here) {
    return filled(tr("This computer has version {1}, for {2}."),
                  {version_text(here.version), system_in_words(here.system)});
}

std::string update_file_question() {
    return tr("Choose the update");
}

std::string update_pattern() {
    return "*" + std::string{update_suffix};
}

std::string installer_place_question() {
    return tr("Save the installer");
}

std::string update_refused_in_words(const UpdateCheck& check, const InstalledProgram& here) {
    if (!check.fault) {
        return {};
    }
    const std::string version = version_text(check.head.version);
    switch (*check.fault) {
    case UpdateFault::no_update:
        return filled(tr("This file is no update of this program: the name of one ends in “{1}”."),
                      {std::string{update_suffix}});
    case UpdateFault::later_format:
        return tr("This version cannot read this file: ask the publisher of this program, or your "
                  "council, for the newer version, and take no program from whoever passed this "
                  "file on.");
    case UpdateFault::cut:
        return tr("The end of this file is missing: copy or download it once more.");
    case UpdateFault::damaged:
        return tr("This file was damaged or changed on its way: do not use it, and ask for it "
                  "anew.");
    case UpdateFault::other_publisher:
        return tr("This file was signed by somebody else than the publisher of this program: do "
                  "not use it.");
    case UpdateFault::other_program:
        return tr("This is an update of another program.");
    case UpdateFault::other_system:
        return filled(tr("This update is for {1}; this computer needs the one for {2}."),
                      {system_in_words(check.head.system), system_in_words(here.system)});
    case UpdateFault::same_version:
        return filled(tr("This computer has version {1} already."), {version});
    case UpdateFault::older_version:
        break;
    }
    return filled(tr("This file holds version {1}, which is older than the version {2} that this "
                     "computer has."),
                  {version, version_text(here.version)});
}

std::string update_title(const UpdateHead& head) {
    return filled(tr("Version {1}"), {version_text(head.version)});
}

std::string update_origin(const UpdateHead& head) {
    // TRANSLATORS: {1} a day, {2} who made this program, {3} a size such as "12.3 MB".
    return filled(tr("Of {1}, signed by {2}, {3}"),
                  {date_in_words(head.released), head.publisher, size_in_words(head.size)});
}

std::vector<std::string> lines_of_news(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end > at) {
            lines.push_back(text.substr(at, end - at));
        }
        at = end + 1;
    }
    return lines;
}

std::string what_updating_does(const UpdateHead& head) {
    if (is_for_windows(head)) {
        return tr("First everything that is kept on this computer is backed up. Then this program "
                  "closes, and the installer starts.");
    }
    return tr("First everything that is kept on this computer is backed up. Then the installer is "
              "saved in a folder that you choose.");
}

std::string update_step_in_words(UpdateStep step) {
    switch (step) {
    case UpdateStep::checking:
        return tr("The update is being read and checked.");
    case UpdateStep::backing_up:
        return tr("Everything that is kept on this computer is being backed up.");
    case UpdateStep::saving:
        break;
    }
    return tr("The back-ups are made, and the installer is being saved.");
}

std::string update_trouble_in_words(Trouble trouble) {
    if (trouble == Trouble::in_use) {
        return tr("Another window of this program is open, and what it shows could not be backed "
                  "up: close it, and try again.");
    }
    return trouble_in_words(trouble);
}

std::string installer_not_started(const std::filesystem::path& installer) {
    return filled(
        tr("The installer did not start: {1}. It may have been changed: choose the update "
           "once more."),
        {utf8(installer)});
}

std::string update_ready_in_words(const UpdateResult& result) {
    std::string words =
        is_for_windows(result.check.head)
            ? tr("The back-ups are made, and the installer is ready: it starts when you close this "
                 "program.")
            : filled(tr("The back-ups are made: close this program, open {1}, and choose "
                        "“Install”."),
                     {utf8(result.installer)});
    for (const LeftOut& each : result.backups.left_out) {
        words += " " + left_out_in_words(each);
    }
    return words;
}

} // namespace safeplaces
