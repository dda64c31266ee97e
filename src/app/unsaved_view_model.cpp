#include "app/unsaved_view_model.h"

#include "app/words/saving.h"

namespace safeplaces {

UnsavedViewModel::UnsavedViewModel(Desk& desk) : m_desk(desk) {
    m_desk.answers.observe([this] { show(); });
    show();
}

UnsavedViewModel::~UnsavedViewModel() {
    m_desk.answers.observe(nullptr);
}

void UnsavedViewModel::try_again() {
    static_cast<void>(m_desk.answers.save()); // show() says how it went
}

void UnsavedViewModel::leave(std::function<void()> close) {
    if (m_desk.answers.save()) {
        close();
        return;
    }
    m_desk.outside.confirm(close_unsaved_question(), close_unsaved_words(), std::move(close));
}

void UnsavedViewModel::show() {
    const auto& trouble = m_desk.answers.trouble();
    m_state.words = trouble ? unsaved_in_words(*trouble) : std::string{};
    m_state.tries = m_desk.answers.tries();
    changed();
}

} // namespace safeplaces
