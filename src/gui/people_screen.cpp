#include "app/words/tr.h"
#include "gui/people_views.h"
#include "gui/recovery_view.h"

namespace safeplaces {

namespace {

enum class PeopleKind { privacy, recovery, list, person };

PeopleKind kind_of(const PeopleState& state) {
    if (state.needs_notice) {
        return PeopleKind::privacy;
    }
    if (!state.recovery_code.empty()) {
        return PeopleKind::recovery;
    }
    return state.draft ? PeopleKind::person : PeopleKind::list;
}

class PeopleScreen : public TurningScreen<PeopleState, PeopleKind> {
public:
    // `then`: where to go once the notice has been read, instead of the list.
    PeopleScreen(wxWindow* parent, const Surroundings& here, std::optional<Visit> then = {})
        : TurningScreen(parent, here.look),
          m_here(here),
          m_then(std::move(then)),
          m_model(model_of<PeopleViewModel>(here, here.desk)) {
        m_model.observe([this](const PeopleState& state) {
            const PeopleKind kind = kind_of(state);
            if (m_then && kind == PeopleKind::list) {
                m_here.go(*m_then);
            } else {
                render(state, kind);
            }
        });
    }

private:
    PeopleView* make_view(PeopleKind kind) override {
        switch (kind) {
        case PeopleKind::privacy:
            m_here.title(tr("Before you write down names"));
            return privacy_view(*this, m_here, m_model);
        case PeopleKind::recovery:
            m_here.title(tr("Write down your recovery code"));
            return new RecoveryView<PeopleState>(*this, m_model.state().recovery_code, [this] {
                m_model.recovery_code_is_written_down();
            });
        case PeopleKind::person:
            m_here.title(m_model.state().draft_title);
            return person_view(*this, m_model);
        case PeopleKind::list:
            break;
        }
        m_here.title(tr("Staff list"));
        return list_view(*this, m_here, m_model);
    }

    Surroundings m_here;
    std::optional<Visit> m_then;
    PeopleViewModel& m_model;
};

} // namespace

Screen* people_screen(wxWindow* parent, const Surroundings& here) {
    return new PeopleScreen(parent, here);
}

Screen* notice_screen(wxWindow* parent, const Surroundings& here, const Visit& then) {
    return new PeopleScreen(parent, here, then);
}

} // namespace safeplaces
