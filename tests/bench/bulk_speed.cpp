// Stickers by the thousand, each different: signed, with code and page, saved and synced, as the
// scheme's desk prints them. Beside it the same with cairo and pango as the writer of the pages,
// and just signing them and writing and syncing the same bytes. Each in a process and on a core of
// its own, so that memory and time are its own.
//
//     bulk_speed STICKERS FOLDER [MORE]     MORE: so many again, to see that memory does not grow

#include "cairo_writer.h"
#include "figures.h"

#include "app/scheme/sticker_run.h"
#include "documents/code.h"
#include "documents/fonts.h"
#include "interchange/sticker_code.h"
#include "interchange/sticker_file.h"
#include "storage/files.h"

#include <sched.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>
#include <stdexcept>

using namespace safeplaces;

namespace {

const std::string resources = SAFEPLACES_ROOT "/resources";
constexpr std::size_t cairo_part = 10; // cairo prints a tenth of them: it takes its time

SignedSticker sticker_at(const SecretKeys& keys, std::size_t place) {
    const std::string number = std::to_string(place + 1);
    const StickerStatement statement{
        .venue = {"0198a000-0000-7000-8000-" + std::string(12 - number.size(), '0') + number},
        .name = "Tŷ Gŵyl Corner Bakery " + number,
        .postcode = "SO14 7LY",
        .scheme = "southampton",
        .level = "Safe Place",
        .issued = {std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{26}},
        .valid_to = {std::chrono::year{2027}, std::chrono::month{11}, std::chrono::day{26}},
        .number = "SP-" + number};
    return {statement, sign_sticker(statement, keys)};
}

const StickerStyle style{
    .page = "https://safeplaces.example/v", .council = "Southampton City Council", .artwork = {}};

// ---- What is measured

void print_ours(std::size_t count, const std::filesystem::path& folder, std::size_t at_once) {
    const Fonts fonts(resources);
    const SecretKeys keys = new_secret_keys();
    print_run(
        {.count = count,
         .sticker = [&](std::size_t place) { return sticker_at(keys, place); },
         .style = style,
         .fonts = fonts},
        [&](const RunFile& file) { atomic_save(folder / file.name, file.bytes); },
        [](std::int64_t, std::int64_t) { return true; }, at_once);
}

// The page's layout is given, of a sticker that was laid out before: only its code is its own.
void print_with_cairo(std::size_t count, const std::filesystem::path& folder) {
    const Fonts fonts(resources);
    const SecretKeys keys = new_secret_keys();
    CairoWriter::take_fonts_from(resources);
    const DrawnPage given = sticker_drawing(sticker_at(keys, 0), style, fonts).pages.front();
    for (std::size_t first = 0; first < count; first += most_stickers_in_a_file) {
        std::string bytes;
        CairoWriter writer(append_to, &bytes, given.size);
        for (std::size_t place = first; place < std::min(count, first + most_stickers_in_a_file);
             ++place) {
            DrawnPage page = given;
            const SignedSticker sticker = sticker_at(keys, place);
            const std::string link = sticker_link(style.page, sticker.bytes);
            for (Part& part : page.parts) {
                if (part.words.starts_with("Code")) {
                    const auto box = bounds_of(part.marks).value();
                    part.marks = {code_of(link, box)};
                }
            }
            writer.add(page);
        }
        writer.finish();
        atomic_save(folder / ("cairo-" + std::to_string(first) + ".pdf"), bytes);
    }
}

// The bytes of the files that are in that folder.
void sign_and_write(std::size_t count,
                    const std::filesystem::path& from,
                    const std::filesystem::path& folder) {
    const SecretKeys keys = new_secret_keys();
    std::size_t signed_bytes = 0;
    for (std::size_t place = 0; place < count; ++place) {
        signed_bytes += sticker_at(keys, place).bytes.size();
    }
    if (signed_bytes == 0) {
        throw std::runtime_error("nothing was signed");
    }
    for (const auto& file : std::filesystem::directory_iterator(from)) {
        atomic_save(folder / file.path().filename(), read_file(file.path()));
    }
}

// ---- Measuring

struct Cost {
    double wall = 0;   // seconds
    double cpu = 0;    // likewise
    double memory = 0; // MB, at most
};

enum class Cores { one, all };

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

// In a process of its own.
Cost cost(Cores cores, const std::function<void()>& work) {
    const double begin = milliseconds(CLOCK_MONOTONIC);
    const pid_t child = fork();
    if (child == 0) {
        if (cores == Cores::one) {
            cpu_set_t only;
            CPU_ZERO(&only);
            CPU_SET(static_cast<std::size_t>(sched_getcpu()), &only);
            sched_setaffinity(0, sizeof only, &only);
        }
        try {
            work();
        } catch (const std::exception& error) {
            std::cerr << error.what() << '\n';
            _exit(1);
        }
        _exit(0);
    }
    int status = 0;
    rusage used{};
    if (wait4(child, &status, 0, &used) != child || status != 0) {
        throw std::runtime_error("a part of the benchmark failed");
    }
    return {(milliseconds(CLOCK_MONOTONIC) - begin) / 1e3,
            seconds(used.ru_utime) + seconds(used.ru_stime),
            static_cast<double>(used.ru_maxrss) / 1024};
}

std::filesystem::path emptied(const std::filesystem::path& folder) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

void tell(const char* what, std::size_t count, const Cost& cost) {
    const auto pages = static_cast<double>(count);
    std::printf("  %-46s %8.2f %8.2f %8.0f %8.0f\n", what, cost.wall, cost.cpu, pages / cost.cpu,
                cost.memory);
    std::fflush(stdout);
}

} // namespace

int main(int count, char** words) {
    if (count < 3) {
        std::cerr << "bulk_speed STICKERS FOLDER [MORE]\n";
        return 2;
    }
    const auto stickers = static_cast<std::size_t>(std::atoll(words[1]));
    const std::filesystem::path folder = words[2];
    const std::filesystem::path files = folder / "stickers";
    const std::filesystem::path copies = folder / "copies";
    const std::size_t by_cairo = std::max<std::size_t>(1, stickers / cairo_part);

    const Cost ours = cost(Cores::one, [&] { print_ours(stickers, emptied(files), 1); });
    tell("our stickers, one core", stickers, ours);
    const Cost floor = cost(Cores::one, [&] { sign_and_write(stickers, files, emptied(copies)); });
    tell("signed, and the same bytes written", stickers, floor);
    const Cost cairo = cost(Cores::one, [&] { print_with_cairo(by_cairo, emptied(copies)); });
    tell("with cairo and pango, a part of them", by_cairo, cairo);
    const Cost both = cost(Cores::all, [&] { print_ours(stickers, emptied(files), 2); });
    tell("our stickers, two cores", stickers, both);
    std::printf(
        "  = %.1f times the pages a second of cairo and pango, %.1f by CPU\n",
        cairo.wall / static_cast<double>(by_cairo) * static_cast<double>(stickers) / ours.wall,
        cairo.cpu / static_cast<double>(by_cairo) * static_cast<double>(stickers) / ours.cpu);
    std::printf("  = %.1f times as long as signing and writing, %.1f by CPU\n",
                ours.wall / floor.wall, ours.cpu / floor.cpu);
    if (count > 3) {
        const auto more = static_cast<std::size_t>(std::atoll(words[3]));
        const Cost long_run = cost(Cores::one, [&] { print_ours(more, emptied(files), 1); });
        tell("our stickers, many more", more, long_run);
        std::printf("  = %.2f times the memory for %.0f times the pages\n",
                    long_run.memory / ours.memory,
                    static_cast<double>(more) / static_cast<double>(stickers));
    }
    std::filesystem::remove_all(copies);
    return 0;
}
