// Looks for our attachments in bytes as a mail; or, by the first byte, writes a draft with them and
// finds it again.
#include "layers.h"

#include "domain/error.h"
#include "interchange/mail.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace safeplaces;

namespace {

void read_mail(std::string_view bytes) {
    for (const MailAttachment& attachment : our_attachments(bytes, "fuzz.eml")) {
        require(attachment.name.find_first_of("/\n") == std::string::npos);
        // Lines of quoted-printable text end in CR LF afterwards, also those that ended in LF.
        const auto lines = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
        require(attachment.bytes.size() <= bytes.size() + lines);
    }
}

// Subject, name and attachment are parted by line feeds.
void write_and_read(std::string_view bytes) {
    const std::size_t subject_end = std::min(bytes.find('\n'), bytes.size());
    const std::string_view rest = bytes.substr(std::min(subject_end + 1, bytes.size()));
    const std::size_t name_end = std::min(rest.find('\n'), rest.size());
    MailDraft draft{.to = "a@example.org",
                    .subject = std::string{bytes.substr(0, subject_end)},
                    .text = std::string{bytes},
                    .attachment_name = std::string{rest.substr(0, name_end)} + ".safeplace",
                    .attachment = std::string{rest}};
    try {
        const auto found = our_attachments(eml_draft(draft), "draft.eml");
        require(draft.attachment_name.find_first_of("/\\") != std::string::npos || name_end == 0 ||
                (found.size() == 1 && found[0].bytes == draft.attachment));
    } catch (const InputError&) {
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return read_a_layer(data, size, {read_mail, write_and_read});
}
