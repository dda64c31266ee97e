#include "app/words/list_file_words.h"

#include "app/words/numbers.h"
#include "app/words/tr.h"

namespace safeplaces {

namespace {

struct Extension {
    const char* code; // in the audit
    const char* name; // of a file
};

Extension extension_of(RecordsFormat format) {
    switch (format) {
    case RecordsFormat::csv:
        return {"csv", ".csv"};
    case RecordsFormat::xlsx:
        return {"xlsx", ".xlsx"};
    case RecordsFormat::json:
        return {"json", ".json"};
    case RecordsFormat::xapi:
        return {"xapi", ".ndjson"};
    case RecordsFormat::pdf:
        return {"pdf", ".pdf"};
    }
    return {"", ""};
}

Extension extension_of(VenuesFormat format) {
    switch (format) {
    case VenuesFormat::csv:
        return {"csv", ".csv"};
    case VenuesFormat::xlsx:
        return {"xlsx", ".xlsx"};
    case VenuesFormat::json:
        return {"json", ".json"};
    case VenuesFormat::pdf:
        return {"pdf", ".pdf"};
    case VenuesFormat::map_csv:
        return {"map-csv", "-for-the-map.csv"};
    case VenuesFormat::map_geojson:
        return {"map-geojson", "-for-the-map.geojson"};
    }
    return {"", ""};
}

Extension extension_of(StickersFormat format) {
    switch (format) {
    case StickersFormat::csv:
        return {"csv", ".csv"};
    case StickersFormat::xlsx:
        return {"xlsx", ".xlsx"};
    case StickersFormat::pdf:
        return {"pdf", ".pdf"};
    }
    return {"", ""};
}

} // namespace

std::string format_in_words(RecordsFormat format) {
    switch (format) {
    case RecordsFormat::csv:
        return tr("CSV, for any spreadsheet");
    case RecordsFormat::xlsx:
        return tr("Excel workbook");
    case RecordsFormat::json:
        return tr("JSON, for other programs");
    case RecordsFormat::xapi:
        return tr("xAPI statements, for a learning record store");
    case RecordsFormat::pdf:
        return tr("PDF, for paper");
    }
    return {};
}

std::string format_in_words(VenuesFormat format) {
    switch (format) {
    case VenuesFormat::csv:
        return tr("CSV, for any spreadsheet");
    case VenuesFormat::xlsx:
        return tr("Excel workbook");
    case VenuesFormat::json:
        return tr("JSON, for other programs");
    case VenuesFormat::pdf:
        return tr("PDF, for paper");
    case VenuesFormat::map_csv:
        return tr("CSV of safe places, for the national map");
    case VenuesFormat::map_geojson:
        return tr("GeoJSON of safe places, for a map");
    }
    return {};
}

std::string format_in_words(StickersFormat format) {
    switch (format) {
    case StickersFormat::csv:
        return tr("CSV, for any spreadsheet");
    case StickersFormat::xlsx:
        return tr("Excel workbook");
    case StickersFormat::pdf:
        return tr("PDF, for paper");
    }
    return {};
}

SuggestedFile suggested_file(RecordsFormat format, Date today) {
    const Extension extension = extension_of(format);
    return {tr("Save the completion records"), "completion-records-" + iso(today) + extension.name,
            std::string{"records "} + extension.code};
}

SuggestedFile suggested_file(VenuesFormat format, Date today) {
    const Extension extension = extension_of(format);
    return {tr("Save the list of venues"), "venues-" + iso(today) + extension.name,
            std::string{"venues "} + extension.code};
}

SuggestedFile suggested_file(StickersFormat format, Date today) {
    const Extension extension = extension_of(format);
    return {tr("Save the list of stickers"), "stickers-to-come-back-" + iso(today) + extension.name,
            std::string{"stickers "} + extension.code};
}

std::string saving_in_words(std::int64_t done, std::int64_t all) {
    // TRANSLATORS: rows of a list, while they are written into a file.
    return filled(tr("Saving: {1} of {2}"), {with_thousands(done), with_thousands(all)});
}

} // namespace safeplaces
