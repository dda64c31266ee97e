#include "interchange/course_file.h"

#include "interchange/parcel_fields.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace safeplaces {

namespace {

constexpr SignedKind kind{.magic = "SPCO\x89\x0D\x0A\x1A",
                          .signed_as = {"uk.safeplaces.course.v1\0", 24},
                          .not_one = "not a course file",
                          .largest = largest_course};

constexpr std::string_view format = "safecourse";
constexpr std::size_t longest_version = 30;

} // namespace

bool is_course_path(std::string_view path) {
    static constexpr std::array<std::string_view, 5> endings{".toml", ".md", ".gift", ".svg",
                                                             ".twee"};
    return is_pack_path(path) &&
           std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return path.ends_with(ending); });
}

bool looks_like_course(std::string_view bytes) {
    return bytes.starts_with(kind.magic);
}

std::string course_manifest_json(const SentCourse& sent) {
    JsonObject object = begun_manifest(format, {sent.scheme_uid, sent.scheme_id});
    object.emplace_back("course", as_json(sent.course));
    object.emplace_back("course_version", as_json(sent.version));
    object.emplace_back("signing", as_json(sent.signing));
    object.emplace_back("files", files_json(sent.files));
    return json_text({std::move(object)});
}

CourseManifest read_course_manifest(std::string_view json) {
    const JsonValue value = read_strict_json(json, manifest_limits());
    JsonReader reader{value, ""};
    auto [uid, id] = scheme_in(reader, format, kind.not_one);
    CourseManifest manifest;
    SentCourse& sent = manifest.sent;
    sent.scheme_uid = std::move(uid);
    sent.scheme_id = std::move(id);
    sent.course.text = plain_id_in(reader, "course");
    sent.version = line_in(reader, "course_version", 1, longest_version);
    sent.signing = digest_in(reader, "signing");
    manifest.files = files_in(reader, largest_course);
    if (manifest.files.size() > most_course_files) {
        reader.refuse("files", "more files than a course has");
    }
    if (!std::all_of(manifest.files.begin(), manifest.files.end(),
                     [](const ManifestFile& file) { return is_course_path(file.path); })) {
        reader.refuse("files", "a file that is no part of a course");
    }
    reader.refuse_other_keys();
    return manifest;
}

std::string sign_course(SentCourse sent, const SecretKeys& council) {
    assert(sent.signing == council.public_half().signing);
    std::sort(sent.files.begin(), sent.files.end(),
              [](const PackFile& one, const PackFile& other) { return one.path < other.path; });
    const std::string manifest = course_manifest_json(sent);
    static_cast<void>(read_course_manifest(manifest));
    return sign_files(kind, manifest, sent.files, council);
}

SentCourse open_course(std::string_view bytes, const std::string& file_name) {
    const SignedParts parts = open_signed(kind, bytes, file_name);
    CourseManifest read = manifest_in(parts, file_name, read_course_manifest);
    if (!is_signed_by(read.sent.signing, kind, parts)) {
        throw InputError(file_name, 0, "not signed by its own key");
    }
    read.sent.files = files_of(parts, read.files, file_name);
    return std::move(read.sent);
}

} // namespace safeplaces
