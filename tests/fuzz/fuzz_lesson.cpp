#include "content/lesson_reader.h"
#include "content/written_course_reader.h"
#include "domain/error.h"

#include <cstdint>

// Any bytes as a lesson in which every picture exists, and as the linter reads it and a table of
// sources: read, or refused with an InputError.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace safeplaces;
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    try {
        (void)read_written_sources(bytes, "sources.md");
        const WrittenLesson written = read_written_lesson(bytes, "01-x.md");
        const auto any_picture = [](const std::string&) {
            return std::function<Drawing()>{[] { return Drawing{}; }};
        };
        const std::vector<Slide> slides = read_lesson(bytes, "01-x.md", "en", any_picture);
        if (slides.size() != written.slides.size()) {
            __builtin_trap();
        }
        for (const Slide& slide : slides) {
            const bool leads_out =
                slide.picture && (slide.picture->file.find("..") != std::string::npos ||
                                  !slide.picture->file.starts_with("pictures/"));
            if (slide.title.empty() || words_in(slide) > 150 || leads_out) {
                __builtin_trap();
            }
        }
    } catch (const InputError&) {
    }
    return 0;
}
