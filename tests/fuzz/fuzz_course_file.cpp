// Opens bytes as a course file. The first byte chooses the layer: a whole file; a manifest that is
// signed, with what follows behind a NUL as the files; the manifest alone.
#include "layers.h"

#include "domain/error.h"
#include "interchange/bytes.h"
#include "interchange/course_file.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace safeplaces;

namespace {

const SecretKeys council = secret_keys_from(KeySeed{2});

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
    open_whole_file(signed_file(council, {"SPCO\x89\x0D\x0A\x1A\x01\0\0\0", 12},
                                {"uk.safeplaces.course.v1\0", 24}, bytes));
}

void read_alone(std::string_view bytes) {
    try {
        static_cast<void>(read_course_manifest(bytes));
    } catch (const InputError&) {
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return read_a_layer(data, size, {open_whole_file, open_signed_manifest, read_alone});
}
