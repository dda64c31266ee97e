#include "content/form_reader.h"
#include "content/form_words.h"
#include "domain/error.h"

#include <chrono>
#include <cstdint>
#include <string_view>

namespace {

using namespace safeplaces;

// The form that the words in the corpus belong to.
constexpr const char* a_form = R"(id = "f"
version = "1.0"
title = "A form"
[[page]]
id = "p"
title = "A page"
[[page.field]]
id = "q"
kind = "choice"
label = "A question"
options = [{ id = "a", label = "A" }]
)";

// Any bytes as words in another language: refused, or in their place and never blank.
void put_as_words(std::string_view bytes) {
    Form form = read_form(a_form, "f.toml");
    try {
        put_words(bytes, "pl/f.toml", form);
    } catch (const InputError&) {
        return;
    }
    if (form.title.empty() || form.pages.front().fields.front().label.empty()) {
        __builtin_trap();
    }
}

} // namespace

// Any bytes as a form: refused with an InputError, or a form that nobody has filled in yet.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    put_as_words(bytes);
    const FormContext a_day{std::chrono::year{2026} / std::chrono::November / 25, {"SO14"}};
    try {
        const Form form = read_form(bytes, "x.toml");
        if (!submitted(form, {}, a_day).empty()) {
            __builtin_trap();
        }
        for (const FormPage& page : form.pages) {
            (void)problems_in(page, {}, a_day);
        }
    } catch (const InputError&) {
    }
    return 0;
}
