#pragma once

#include "app/scheme/label_paper_view_model.h"
#include "gui/scheme/desk_page.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace safeplaces {

class ChoiceEntry;
class TextEntry;

// By their places, from "0".
[[nodiscard]] std::vector<Choice> choices_of(const std::vector<std::string>& words);

// What stickers are printed on; with labels, by which printer, and how one measures it.
class LabelPaperCard : public DeskCard {
public:
    LabelPaperCard(wxWindow* parent,
                   const Look& look,
                   SchemeDesk& desk,
                   std::function<void(std::optional<OnLabels>)> chosen);

private:
    Pane* make_measuring(const Look& look);
    void render(const LabelPaperState& state);

    LabelPaperViewModel m_model;
    NewsStrip* m_news;
    ChoiceEntry* m_paper;
    ChoiceEntry* m_printer;
    Pane* m_measuring;
    TextEntry* m_name = nullptr;
    TextEntry* m_right = nullptr;
    TextEntry* m_down = nullptr;
    TextEntry* m_length = nullptr;
    std::vector<std::string> m_printers;
    std::string m_problem;
    int m_shown_news = 0;
};

} // namespace safeplaces
