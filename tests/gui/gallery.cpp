#include "gallery.h"

#include "gallery_pages.h"
#include "gui/controls/screen.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace safeplaces {

namespace {

struct Page {
    const char* name;
    Screen* (*make)(wxWindow* parent, const Look& look);
};

constexpr std::array pages{Page{"home", &home_page},     Page{"form", &form_page},
                           Page{"fields", &fields_page}, Page{"slide", &slide_page},
                           Page{"quiz", &quiz_page},     Page{"answers", &answers_page},
                           Page{"print", &print_page},   Page{"records", &records_page}};

} // namespace

const std::vector<std::string>& gallery_pages() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        all.reserve(pages.size());
        for (const Page& page : pages) {
            all.emplace_back(page.name);
        }
        return all;
    }();
    return names;
}

Screen* make_gallery_page(const std::string& page, wxWindow* parent, const Look& look) {
    const auto found = std::find_if(pages.begin(), pages.end(),
                                    [&](const Page& each) { return page == each.name; });
    assert(found != pages.end());
    return found->make(parent, look);
}

} // namespace safeplaces
