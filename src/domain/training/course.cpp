#include "domain/training/course.h"

#include <algorithm>
#include <cassert>

namespace safeplaces {

const Edition& edition_of(const Course& course, const std::string& language, Face face) {
    assert(!course.editions.empty());
    const auto find = [&](const std::string& tongue, Face wanted) {
        return std::find_if(course.editions.begin(), course.editions.end(),
                            [&](const Edition& edition) {
                                return edition.language == tongue && edition.face == wanted;
                            });
    };
    for (const auto& found : {find(language, face), find(course.editions.front().language, face),
                              find(language, Face::standard)}) {
        if (found != course.editions.end()) {
            return *found;
        }
    }
    return course.editions.front();
}

bool has_easy_read(const Course& course, const std::string& language) {
    return edition_of(course, language, Face::easy_read).face == Face::easy_read;
}

std::size_t slide_index(const Edition& edition, const SlideAddress& address) {
    std::size_t first_of_file = edition.slides.size();
    for (std::size_t i = 0; i < edition.slides.size(); ++i) {
        const SlideAddress& here = edition.slides[i].address;
        if (here == address) {
            return i;
        }
        if (here.file == address.file) {
            first_of_file = std::min(first_of_file, i);
        }
    }
    return first_of_file == edition.slides.size() ? 0 : first_of_file;
}

} // namespace safeplaces
