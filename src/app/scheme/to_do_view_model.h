#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/scheme/to_do_reading.h"
#include "app/view_model.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct ToDoCard {
    Work work = Work::applications;
    int count = 0;
    std::string caption; // how long the oldest waits
};

struct ToDoState : ScreenState {
    bool is_read = false;        // not yet: nothing is known but `pressed`
    std::vector<ToDoCard> cards; // by queue_works
    std::vector<ToDoCard> others;
    std::optional<Work> pressed; // nothing: the queue holds what is on the cards
    std::vector<ToDoRow> rows;   // longest waiting first: the part of the queue from `first` on; of
                                 // forms the title stands in place of the id
    int reading = 0;             // counts: the rows are others
    long long first = 0;
    long long count = 0; // of the queue
    std::string caption;
    bool has_venues = false;
    std::string to_hand_out; // the recovery sheet, the file for venues; for who may make them
    std::string doubt;       // of the register: its newest rows are missing
    std::vector<std::string> warnings; // what could go wrong with the register's file
    Date today;
    bool may_save = false;  // the list, which is that of the stickers to come back
    bool may_write = false; // letters to their venues
    ListExportState saving;
};

// Everything that waits for the coordinator, on one screen. The numbers on the cards add up to the
// queue. It is read beside the window.
class ToDoViewModel : public ViewModel<ToDoState> {
public:
    explicit ToDoViewModel(SchemeDesk& desk);
    ~ToDoViewModel() override;

    // That kind alone, or again: all of them.
    void press(Work work);
    // Shows the part that begins with that line.
    void go_to(long long first);

    // Of stickers that have to come back, all of them.
    void save_as(StickersFormat format);
    void stop_saving() { m_desk.saving.cancel(); }
    // How far it is: asked now and then, while it runs.
    void look_at_saving();
    // The venues of the rows that are shown, each once: first those that no letter has asked for
    // just those stickers.
    [[nodiscard]] std::vector<VenueId> venues();

    static constexpr int most_rows = 4000; // that the table holds at a time

private:
    void look_at_file();
    void read(long long first);
    void show(ReadToDo found, long long first);

    SchemeDesk& m_desk;
};

} // namespace safeplaces
