#pragma once

#include "domain/id.h"
#include "interchange/signed_files.h"

#include <string>
#include <string_view>
#include <vector>

namespace safeplaces {

// One course as one signed file, `.safecourse`: what a council sends to venues that know it
// already. The bytes are described in signed_files.h. Source: data.md 5.

inline constexpr std::size_t largest_course = std::size_t{16} << 20; // of all its files, in bytes
// A venue writes each one to the disk before it says what is in the course: thousands take minutes.
// The courses that ship have less than a hundred.
inline constexpr std::size_t most_course_files = 400;

struct SentCourse {
    std::string scheme_uid; // SchemeId, a UUIDv7
    std::string scheme_id;  // "southampton"
    CourseId course;
    std::string version;         // as its course.toml says, at most 30 bytes
    PublicKey signing{};         // whose signature it bears
    std::vector<PackFile> files; // as they stand in courses/<id>: "course.toml"
};

// A file that belongs to a course: words, questions, a story or a picture.
[[nodiscard]] bool is_course_path(std::string_view path);

// The same course gives the same bytes each time.
// Pre: sent.signing is the public half of `council`.
// Throws InputError for a course that open_course() would refuse.
[[nodiscard]] std::string sign_course(SentCourse sent, const SecretKeys& council);

// A course whose bytes are as its key signed them. That the key is the council's is another
// question, and so is whether its files can be read.
//
// Throws InputError, naming `file_name` and what is wrong; MachineError(newer_version) for one that
// a later version made.
[[nodiscard]] SentCourse open_course(std::string_view bytes, const std::string& file_name);

// The magic is that of a course file, whatever follows.
[[nodiscard]] bool looks_like_course(std::string_view bytes);

// ---- The part that is signed, as JSON with a strict list of keys

struct CourseManifest {
    SentCourse sent; // without its files
    std::vector<ManifestFile> files;
};
[[nodiscard]] std::string course_manifest_json(const SentCourse& sent);

// Throws InputError without a file name for anything that no course file may be.
[[nodiscard]] CourseManifest read_course_manifest(std::string_view json);

} // namespace safeplaces
