#include "content/form_words.h"

#include "content/files.h"
#include "content/toml_source.h"

#include <system_error>
#include <utility>

namespace safeplaces {

namespace {

// The key may be left out; words that the form does not have in English have no place to stand.
void put(TomlTable& table, std::string_view key, std::string& words) {
    if (!table.has(key)) {
        return;
    }
    if (words.empty()) {
        table.refuse(key, "the form has no such words in English");
    }
    words = table.text(key);
}

void put_options(TomlTable& table, std::vector<Choice>& choices) {
    if (!table.has("options")) {
        return;
    }
    TomlTable options = table.table("options");
    for (Choice& choice : choices) {
        put(options, choice.id, choice.label);
    }
    options.refuse_other_keys();
}

void put_field(TomlTable& table, Field& field) {
    for (const auto& [key, words] : {std::pair{"label", &Field::label},
                                     {"help", &Field::help},
                                     {"change", &Field::change},
                                     {"otherwise", &Field::otherwise},
                                     {"action", &Field::action},
                                     {"warning", &Field::warning}}) {
        put(table, key, field.*words);
    }
    if (auto* choice = std::get_if<ChoiceField>(&field.kind)) {
        put_options(table, choice->choices);
    }
    if (auto* ticks = std::get_if<TicksField>(&field.kind)) {
        put_options(table, ticks->choices);
    }
    table.refuse_other_keys();
}

// The tables under that key, one for each thing with an id, in any order.
template <class Thing, class Put>
void put_each(TomlTable& root, std::string_view key, std::vector<Thing*> things, Put put_words) {
    if (!root.has(key)) {
        return;
    }
    TomlTable tables = root.table(key);
    for (Thing* thing : things) {
        if (tables.has(thing->id)) {
            TomlTable table = tables.table(thing->id);
            put_words(table, *thing);
        }
    }
    tables.refuse_other_keys();
}

} // namespace

void put_words(std::string_view toml, const std::string& file, Form& form) {
    const TomlNode root = parse_toml(toml, file);
    TomlTable table{root, file};
    put(table, "title", form.title);
    put(table, "at_hand", form.at_hand);
    std::vector<FormPage*> pages;
    std::vector<Field*> fields;
    for (FormPage& page : form.pages) {
        pages.push_back(&page);
        for (Field& field : page.fields) {
            fields.push_back(&field);
        }
    }
    put_each(table, "page", pages, [](TomlTable& words, FormPage& page) {
        put(words, "title", page.title);
        put(words, "lead", page.lead);
        words.refuse_other_keys();
    });
    put_each(table, "field", fields, put_field);
    table.refuse_other_keys();
}

void put_words_if_any(const std::filesystem::path& folder, Form& form) {
    const std::filesystem::path file = folder / (form.id + ".toml");
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
        put_words(read_content_file(file), path_text(file), form);
    }
}

} // namespace safeplaces
