#pragma once

#include "app/scheme/row_blocks.h"
#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "app/words/list_file_words.h"
#include "app/words/list_paper_words.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace safeplaces {

// What every screen of a list that may be long shows.
struct LongListState : ScreenState {
    std::string search; // as typed

    // What the table holds: `count` rows from place `first` of all that fit.
    long long first = 0;
    int count = 0;
    long long total = 0;
    int reading = 0;       // counts: the rows are others
    bool is_empty = false; // nothing fits
    bool has_none = false; // the register has nothing of the kind at all
    std::string caption;

    bool may_save = false; // somebody with this role, and there is something
    bool may_keep = false; // filters under names
    ListExportState saving;
};

// A list of which the table holds 20,000 rows at a time. The numbers of all that fit are known;
// the rows are read a handful at a time, as they come into sight.
template <class State, class Row, class Number>
class LongListViewModel : public ViewModel<State> {
public:
    explicit LongListViewModel(SchemeDesk& desk) : m_desk(desk) {
        this->m_state.may_keep = may(desk.acting.role, SchemeAct::change_undecided);
        m_desk.saving.observe([this] { look_at_saving(); });
    }
    ~LongListViewModel() override {
        m_desk.saving.observe({});
        m_desk.saving.forget();
    }

    // A row that is not there does nothing.
    void go_to(long long first) {
        if (first >= 0 && first < this->m_state.total && is_ready()) {
            show_from(first);
            this->changed();
        }
    }

    void stop_saving() { m_desk.saving.cancel(); }
    // How far it is: asked now and then, while it runs.
    void look_at_saving() {
        this->m_state.saving = m_desk.saving.state();
        this->changed();
    }

    static constexpr int most_rows = 20'000; // that a table holds at a time

protected:
    [[nodiscard]] virtual std::span<const Number> numbers() const = 0; // of all that fit
    [[nodiscard]] virtual std::vector<Row> read(std::span<const Number> some) = 0;
    [[nodiscard]] virtual bool is_ready() const { return true; } // numbers() are the right ones

    void show_from(long long first) {
        m_rows.forget();
        this->m_state.first = first;
        this->m_state.total = static_cast<long long>(numbers().size());
        this->m_state.count =
            static_cast<int>(std::min<long long>(this->m_state.total - first, most_rows));
        this->m_state.is_empty = this->m_state.total == 0;
        this->m_state.may_save =
            !this->m_state.is_empty && may(m_desk.acting.role, SchemeAct::export_records);
        ++this->m_state.reading;
    }

    [[nodiscard]] const Row& row_at(int place) {
        return m_rows.at(static_cast<std::size_t>(this->m_state.first + place), numbers(),
                         [this](std::span<const Number> some) { return read(some); });
    }

    // Says so, where that is so.
    [[nodiscard]] bool has_too_many_for_paper() {
        if (numbers().size() <= most_rows_on_paper) {
            return false;
        }
        this->m_state.trouble = too_many_for_paper();
        this->changed();
        return true;
    }

    // Asks for a place, writes down that it is done, and lets `write` put all that fit there:
    // write(reader, numbers, file, go_on), beside the window.
    template <class Write>
    void save(const SuggestedFile& suggested, Write write) {
        if (!is_ready() || !this->m_state.may_save || m_desk.saving.state().is_running) {
            return;
        }
        m_desk.outside.ask_where_to_save(
            suggested.title, suggested.name,
            [this, code = suggested.code, write](const std::filesystem::path& file) {
                const auto all = numbers();
                if (this->tried([&] { note_export(m_desk, code, all.size()); })) {
                    m_desk.saving.start(
                        static_cast<std::int64_t>(all.size()), file,
                        [write, wanted = std::vector<Number>(all.begin(), all.end())](
                            Db& reader, const std::filesystem::path& to,
                            const ExportProgress& go_on) {
                            return write(reader, wanted, to, go_on);
                        });
                }
                look_at_saving();
            });
    }

    SchemeDesk& m_desk;

private:
    RowBlocks<Row, Number> m_rows;
};

} // namespace safeplaces
