#pragma once

#include "app/person_draft.h"
#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"
#include "storage/register/person_book.h"

#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

struct PersonLine {
    std::string name;
    std::string venue;
    std::string days; // "Since 1 March 2026"
};

struct PassLine {
    std::string course;
    std::string passed;
    std::string valid_to;
};

enum class PersonTask { none, correct, erase };

struct PersonDataState : ScreenState {
    std::string search; // as typed
    std::vector<PersonLine> found;
    std::string found_caption;
    int selected = -1;
    std::string name; // of the selected one; empty: nobody is
    VenueId venue;    // where that person works
    std::vector<std::string> facts;
    std::vector<PassLine> passes;
    bool may_change = false;
    std::string why_not;
    PersonTask task = PersonTask::none;
    std::vector<std::string> will_happen; // of erasing
    PersonDraft draft;                    // to begin with
    std::string name_problem;
    std::string started_problem;
    std::string left_problem;
    int tries = 0;
    std::string still_named; // files in which an erased name may stand still; empty: none
    int reading = 0;         // counts: the lists are others
    std::string news;
    int news_number = 0;
};

// What somebody may ask of a council: to see what it holds about them, to have it put right, and to
// have their name erased. Source: domain.md 6.4.
class PersonDataViewModel : public ViewModel<PersonDataState> {
public:
    // `first` is shown at once; empty: nobody is.
    PersonDataViewModel(SchemeDesk& desk, const PersonId& first);
    ~PersonDataViewModel() override;

    void search(const std::string& words);
    void select(int row);

    void save_pdf();
    void save_json();

    void begin(PersonTask task);
    void cancel();
    // Role and days too. An empty last day: they work there.
    void correct(const PersonDraft& typed);
    // Asks once more.
    void erase();

private:
    void show(const std::optional<PersonRecord>& record);
    void look_at(const PersonId& person);
    [[nodiscard]] std::optional<PersonRecord> hand_out();
    // As it was typed; nothing: the state says what is to put right.
    [[nodiscard]] std::optional<Person> right_person(const PersonDraft& typed);
    void say(std::string news);

    void look_at_files();
    void forget_problems();

    SchemeDesk& m_desk;
    PersonBook m_book;
    std::vector<PersonMatch> m_found;
    std::optional<PersonRecord> m_record;
};

} // namespace safeplaces
