#include "app/scheme/sticker_run.h"

#include "app/words/print_words.h"
#include "app/words/sticker_run_words.h"
#include "documents/fonts.h"
#include "documents/labels.h"
#include "interchange/sticker_code.h"

#include <algorithm>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace safeplaces {

namespace {

struct Stretch {
    std::size_t first = 0;
    std::size_t count = 0;
};

// What the threads of a run share.
class RunAtWork {
public:
    RunAtWork(const StickerRun& run,
              const std::function<void(const RunFile&)>& keep,
              const LongWork::Tell& tell)
        : m_run(run), m_keep(keep), m_tell(tell) {}

    // Prints files until none is left, somebody stops it, or one fails.
    void print() {
        try {
            const Fonts fonts = m_run.fonts.for_files();
            while (const auto stretch = next()) {
                print(*stretch, fonts);
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_goes_on = false;
            m_failure = m_failure ? m_failure : std::current_exception();
        }
    }

    void throw_failure() const {
        if (m_failure) {
            std::rethrow_exception(m_failure);
        }
    }

private:
    std::optional<Stretch> next() {
        const std::lock_guard lock(m_mutex);
        if (!m_goes_on || m_begun == m_run.count) {
            return std::nullopt;
        }
        const Stretch stretch{m_begun, std::min(m_run.in_a_file(), m_run.count - m_begun)};
        m_begun += stretch.count;
        return stretch;
    }

    void print(const Stretch& stretch, const Fonts& fonts) {
        BulkWriter writer(fonts);
        const std::size_t end = stretch.first + stretch.count;
        for (std::size_t from = stretch.first; from < end; from += m_run.on_a_page()) {
            const std::size_t count = std::min(m_run.on_a_page(), end - from);
            writer.add(page_of({from, count}, fonts));
            if (!goes_on(count)) {
                return;
            }
        }
        const StickerForm& form = m_run.style.form;
        const RunFile file{
            .name = run_file_name(stretch.first, stretch.count, m_run.count, form),
            .bytes = writer.finish(run_words(stretch.first, stretch.count, m_run.count, form)),
            .first = stretch.first,
            .count = stretch.count};
        const std::lock_guard lock(m_mutex);
        if (m_goes_on) {
            m_keep(file);
        }
    }

    [[nodiscard]] DrawnPage page_of(const Stretch& stickers, const Fonts& fonts) const {
        std::vector<DrawnPage> pages;
        for (std::size_t i = 0; i < stickers.count; ++i) {
            Drawing drawing =
                sticker_drawing(m_run.sticker(stickers.first + i), m_run.style, fonts);
            pages.push_back(std::move(drawing.pages.front()));
        }
        return m_run.labels ? on_labels(m_run.labels->sheet, m_run.labels->fit, pages)
                            : std::move(pages.front());
    }

    bool goes_on(std::size_t printed) {
        const std::lock_guard lock(m_mutex);
        m_printed += printed;
        m_goes_on = m_goes_on && m_tell(static_cast<std::int64_t>(m_printed),
                                        static_cast<std::int64_t>(m_run.count));
        return m_goes_on;
    }

    const StickerRun& m_run;
    const std::function<void(const RunFile&)>& m_keep;
    const LongWork::Tell& m_tell;
    std::mutex m_mutex; // of what follows, and of the two functions
    bool m_goes_on = true;
    std::size_t m_begun = 0; // stickers, in files that are begun
    std::size_t m_printed = 0;
    std::exception_ptr m_failure;
};

} // namespace

Drawing
sticker_drawing(const SignedSticker& sticker, const StickerStyle& style, const Fonts& fonts) {
    ApprovedSticker words =
        approved_sticker(sticker.statement, sticker_link(style.page, sticker.bytes));
    if (!style.artwork.empty()) {
        words.artwork = style.artwork;
        words.words.picture = artwork_in_words(style.council);
    }
    return draw(std::move(words), style.form, fonts);
}

std::size_t StickerRun::on_a_page() const {
    return labels ? static_cast<std::size_t>(labels_on(labels->sheet)) : 1;
}

std::size_t StickerRun::in_a_file() const {
    return most_stickers_in_a_file / on_a_page() * on_a_page();
}

void print_run(const StickerRun& run,
               const std::function<void(const RunFile&)>& keep,
               const LongWork::Tell& tell,
               std::size_t most_at_once) {
    const std::size_t files = (run.count + run.in_a_file() - 1) / run.in_a_file();
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    RunAtWork work(run, keep, tell);
    {
        std::vector<std::jthread> others;
        while (others.size() + 1 < std::min({files, cores, most_at_once})) {
            others.emplace_back([&work] { work.print(); });
        }
        work.print();
    }
    work.throw_failure();
}

} // namespace safeplaces
