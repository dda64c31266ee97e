#pragma once

#include "app/desk.h"
#include "app/view_model.h"
#include "app/words/council_words.h"
#include "app/words/course_offer_words.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace safeplaces {

// A form for the council that can be filled in now.
struct CouncilForm {
    std::string id;
    std::string title;
};

struct CouncilState : ScreenState {
    CouncilNews news;

    // Five words to compare before a council is believed; empty: none.
    std::string words_to_compare;
    std::string whose_words; // the scheme and its area, as the file says
    std::string how_to_compare;

    // A course to be taken or left; its title is empty where there is none.
    CourseOfferWords course;

    std::string council; // name and area of the one that is known; empty for none
    std::string rules;   // which ones are used
    std::string rules_mistake;

    std::string before_sending; // what to do first; empty: it can be sent
    std::vector<std::string> inside;
    std::vector<std::string> never_inside;
    std::vector<StickerWish> stickers;
    std::string last_sent;
    std::vector<CouncilForm> forms; // none before the registration is signed
    std::string own_words;          // of this computer, once they are asked for

    std::string good_news;       // what has just been done; empty for none
    std::string bad_news;        // why a file could not be used
    int news_number = 0;         // grows with each piece of news, also with the same words
    std::filesystem::path saved; // the e-mail that can be opened now; empty for none
};

// "Your council": where the venue stands, what it sends, and the files that come back. Nothing is
// sent from here: it makes a file, or an e-mail to be sent.
class CouncilViewModel : public ViewModel<CouncilState> {
public:
    // `rules_changed` runs when the desk is to be made anew, for other rules count now.
    CouncilViewModel(Desk& desk, std::function<void()> rules_changed);

    void choose_file();
    void take_in(const std::filesystem::path& file);
    // Asks first: somebody opened the program with it.
    void offer(const std::filesystem::path& file);
    void words_are_the_same();
    void words_differ();
    void take_course();
    void leave_course();

    void wish(const std::string& kind, bool is_wanted);
    void save_file();
    void save_mail();
    void open_saved();
    void show_own_words(); // for the council to compare, when it rings

private:
    void show();
    void say(bool is_good, const std::string& words);
    [[nodiscard]] TakenIn take_in_bytes(const std::string& bytes);
    void take_in_files(const std::vector<std::string>& files);
    [[nodiscard]] bool refuse_mistake(const std::string& bytes);
    void begin_comparing(const std::string& bytes);
    void stop_comparing();
    void offer_first(std::span<const std::string> courses);
    void forget_offer();
    void report(TakenIn outcome);
    void save(ParcelWay way, const std::filesystem::path& path);
    [[nodiscard]] std::vector<std::string> wishes() const;

    Desk& m_desk;
    std::function<void()> m_rules_changed;
    std::string m_to_compare; // the pack's bytes
    std::optional<CourseOffer> m_offer;
    std::string m_offered; // its bytes
};

} // namespace safeplaces
