#include "content/label_sheet_reader.h"

#include "content/files.h"
#include "content/toml_source.h"

#include <algorithm>

namespace safeplaces {

namespace {

constexpr Size a4{210, 297};
constexpr double least_label = 99; // mm: else the code of a sticker would be under 30
constexpr int most_in_a_row = 20;
constexpr double rounding = 0.001;

LabelShape shape_in(TomlTable& table) {
    const std::string word = table.text("shape");
    if (word != "round" && word != "corners") {
        table.refuse("shape", "a label is \"round\" or has \"corners\"");
    }
    return word == "round" ? LabelShape::round : LabelShape::corners;
}

// Along one edge of the paper.
void check_row(const TomlTable& table,
               const char* key,
               double from,
               double length,
               double step,
               int count,
               double paper) {
    if (count > 1 && step < length - rounding) {
        table.refuse(key, "labels would lie on each other");
    }
    if (from + step * (count - 1) + length > paper + rounding) {
        table.refuse(key, "the last label would not lie on the paper");
    }
}

LabelSheet sheet_from(TomlTable& table) {
    LabelSheet sheet;
    sheet.id = table.id("id");
    sheet.name = table.text("name");
    sheet.shape = shape_in(table);
    sheet.label = {table.number("width", least_label, a4.width),
                   table.number("height", least_label, a4.height)};
    sheet.first = {table.number("left", 0, a4.width), table.number("top", 0, a4.height)};
    sheet.across = table.whole_number("across", 1, most_in_a_row);
    sheet.down = table.whole_number("down", 1, most_in_a_row);
    sheet.step = {table.number("step_right", 0, a4.width), table.number("step_down", 0, a4.height)};
    table.refuse_other_keys();
    if (sheet.shape == LabelShape::round && sheet.label.width != sheet.label.height) {
        table.refuse("height", "a round label is as high as it is wide");
    }
    check_row(table, "step_right", sheet.first.x, sheet.label.width, sheet.step.x, sheet.across,
              a4.width);
    check_row(table, "step_down", sheet.first.y, sheet.label.height, sheet.step.y, sheet.down,
              a4.height);
    return sheet;
}

} // namespace

std::vector<LabelSheet> read_label_sheets(std::string_view toml, const std::string& file) {
    const TomlNode root = parse_toml(toml, file);
    TomlTable table{root, file};
    std::vector<LabelSheet> sheets;
    for (TomlTable& entry : table.tables("sheet")) {
        LabelSheet sheet = sheet_from(entry);
        const bool is_known = std::any_of(sheets.begin(), sheets.end(),
                                          [&](const auto& each) { return each.id == sheet.id; });
        if (is_known) {
            entry.refuse("id", "another sheet has this id");
        }
        sheets.push_back(std::move(sheet));
    }
    table.refuse_other_keys();
    return sheets;
}

std::vector<LabelSheet> read_label_sheets(const std::filesystem::path& file) {
    return read_label_sheets(read_content_file(file), path_text(file));
}

} // namespace safeplaces
