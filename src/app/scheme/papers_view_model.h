#pragma once

#include "app/scheme/scheme_desk.h"
#include "app/view_model.h"

#include <string>

namespace safeplaces {

struct PapersState : ScreenState {
    bool may_have_sheet = false; // whoever has it can sign for the scheme
    std::string news;            // what was saved where
    int news_number = 0;         // counts them
};

// What was made when the scheme was set up, once more: the recovery sheet, and the file for venues
// as the rules stand now.
class PapersViewModel : public ViewModel<PapersState> {
public:
    explicit PapersViewModel(SchemeDesk& desk);

    void save_sheet();
    void print_sheet();
    void save_pack();

private:
    [[nodiscard]] Drawing sheet() const;
    void save(const std::filesystem::path& path, const std::function<std::string()>& bytes);

    SchemeDesk& m_desk;
};

} // namespace safeplaces
