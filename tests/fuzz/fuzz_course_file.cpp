// Opens bytes as a course file. The first byte chooses the layer: a whole file; a manifest that is
// signed, with what follows behind a NUL as the files; the manifest alone.
#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/course_file.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace safeplaces;

namespace {

const SecretKeys council = secret_keys_from(KeySeed{2});

void require(bool good) {
    if (!good) {
        std::abort();
    }
}

// What opens, and is signed by this key, opens again when it is signed from what was read, and is
// the same bytes from then on.
void open_whole_file(std::string_view bytes) {
    try {
        const SentCourse sent = open_course(bytes, "fuzz.safecourse");
        require(looks_like_course(bytes));
        for (const PackFile& file : sent.files) {
            require(is_course_path(file.path));
        }
        if (sent.signing == public_keys(council).signing) {
            const std::string again = sign_course(sent, council);
            require(sign_course(open_course(again, "again"), council) == again);
        }
    } catch (const InputError&) {
    } catch (const MachineError&) {
    }
}

void open_signed_manifest(std::string_view bytes) {
    const std::string_view manifest = bytes.substr(0, bytes.find('\0'));
    const std::string_view files = bytes.substr(std::min(manifest.size() + 1, bytes.size()));
    std::string course{"SPCO\x89\x0D\x0A\x1A\x01\0\0\0", 12};
    add_number(static_cast<std::uint32_t>(manifest.size()), course);
    course += text_of(council.sign(std::string{"uk.safeplaces.course.v1\0", 24}.append(manifest)));
    course.append(manifest).append(files);
    open_whole_file(course);
}

void read_alone(std::string_view bytes) {
    try {
        static_cast<void>(read_course_manifest(bytes));
    } catch (const InputError&) {
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
    switch (data[0] % 3) {
    case 0:
        open_whole_file(bytes);
        break;
    case 1:
        open_signed_manifest(bytes);
        break;
    case 2:
        read_alone(bytes);
        break;
    }
    return 0;
}
