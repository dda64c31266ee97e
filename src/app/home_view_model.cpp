#include "app/home_view_model.h"

#include "app/refreshers.h"
#include "app/words/council_words.h"
#include "app/words/health_words.h"
#include "app/words/home_cards.h"
#include "app/words/home_words.h"
#include "app/words/refresher_words.h"

namespace safeplaces {

namespace {

std::size_t primary_card(const VenueStanding& standing) {
    if (standing.stage != RegistrationStage::complete) {
        return 0;
    }
    return is_training_done(standing) ? 2 : 1;
}

} // namespace

HomeViewModel::HomeViewModel(Desk& desk) : m_desk(desk) {
    tried([&] {
        const VenueStanding standing = standing_of(m_desk);
        m_state.greeting = greeting_in_words(standing.venue_name);
        m_state.next = next_in_words(m_desk, standing);
        m_state.cards = {register_card(m_desk, standing), train_card(m_desk, standing),
                         print_card(standing)};
        m_state.cards.at(primary_card(standing)).is_primary = true;
        const CouncilNews news = council_news(m_desk, standing);
        m_state.council = news.status;
        m_state.council_title = news.title;
        m_state.council_text = news.lines.empty() ? std::string{} : news.lines.front();
        m_state.new_courses = new_courses_in_words(m_desk, standing);
        m_state.due = due_in_words(m_desk, standing, due_refreshers(m_desk, standing));
        m_state.warnings =
            warnings_in_words(surroundings_of(m_desk.file.folder()), m_desk.file.backup_trouble());
    });
}

} // namespace safeplaces
