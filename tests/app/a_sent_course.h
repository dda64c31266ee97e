#pragma once

#include "app/a_council.h"
#include "interchange/course_file.h"

#include <map>
#include <string>

namespace safeplaces {

// The shipped course on hate crime as a council changes it and sends it.
struct ASentCourse {
    ASentCourse() {
        const std::filesystem::path folder =
            std::filesystem::path{SAFEPLACES_ROOT} / "courses/hate-crime";
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.is_regular_file()) {
                files[entry.path().lexically_relative(folder).generic_string()] =
                    read_file(entry.path());
            }
        }
    }

    void change(const std::string& file, const std::string& from, const std::string& to) {
        const std::size_t at = files.at(file).find(from);
        BOOST_REQUIRE(at != std::string::npos);
        files[file].replace(at, from.size(), to);
    }
    void set_version(const std::string& next) {
        change("course.toml", "version = \"" + version + '"', "version = \"" + next + '"');
        version = next;
    }

    [[nodiscard]] SentCourse sent(const ACouncil& council) const {
        SentCourse sent{.scheme_uid = council.uid,
                        .scheme_id = "southampton",
                        .course = {"hate-crime"},
                        .version = version,
                        .signing = public_keys(council.keys).signing,
                        .files = {}};
        for (const auto& [path, bytes] : files) {
            sent.files.push_back({path, bytes});
        }
        return sent;
    }
    [[nodiscard]] std::string file(const ACouncil& council) const {
        return sign_course(sent(council), council.keys);
    }

    std::map<std::string, std::string> files;
    std::string version = "1.0";
};

} // namespace safeplaces
