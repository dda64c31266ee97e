#pragma once

#include "app/register_export.h"
#include "domain/date.h"

#include <array>
#include <cstdint>
#include <string>

namespace safeplaces {

// A list as a file: what it is called, and which formats there are.
struct SuggestedFile {
    std::string title; // of the window that asks where to save it
    std::string name;  // "completion-records-2026-11-25.csv"
    std::string code;  // in the audit: "records csv"
};

inline constexpr std::array records_formats{RecordsFormat::xlsx, RecordsFormat::csv,
                                            RecordsFormat::pdf, RecordsFormat::json,
                                            RecordsFormat::xapi};
inline constexpr std::array venues_formats{VenuesFormat::xlsx,    VenuesFormat::csv,
                                           VenuesFormat::pdf,     VenuesFormat::json,
                                           VenuesFormat::map_csv, VenuesFormat::map_geojson};
inline constexpr std::array stickers_formats{StickersFormat::xlsx, StickersFormat::csv,
                                             StickersFormat::pdf};

// As a line of a menu.
[[nodiscard]] std::string format_in_words(RecordsFormat format);
[[nodiscard]] std::string format_in_words(VenuesFormat format);
[[nodiscard]] std::string format_in_words(StickersFormat format);

[[nodiscard]] SuggestedFile suggested_file(RecordsFormat format, Date today);
[[nodiscard]] SuggestedFile suggested_file(VenuesFormat format, Date today);
[[nodiscard]] SuggestedFile suggested_file(StickersFormat format, Date today);

// "Saving: 12,000 of 58,934"
[[nodiscard]] std::string saving_in_words(std::int64_t done, std::int64_t all);

} // namespace safeplaces
