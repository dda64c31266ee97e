#include "app/answers_view_model.h"

#include "app/form_view_model.h"
#include "app/words/answers_words.h"

namespace safeplaces {

namespace {

AnswersState::Stage stage_of(const VenueStanding& standing) {
    switch (standing.stage) {
    case RegistrationStage::not_begun:
    case RegistrationStage::not_suitable:
    case RegistrationStage::in_progress:
        break;
    case RegistrationStage::to_sign:
        return AnswersState::Stage::to_sign;
    case RegistrationStage::complete:
        return AnswersState::Stage::signed_;
    case RegistrationStage::changed:
        return standing.open_parts.empty() ? AnswersState::Stage::changed
                                           : AnswersState::Stage::not_ready;
    }
    return AnswersState::Stage::not_ready;
}

} // namespace

AnswersViewModel::AnswersViewModel(Desk& desk) : m_desk(desk) {
    show();
}

void AnswersViewModel::sign() {
    const bool ready = m_state.stage == AnswersState::Stage::to_sign ||
                       m_state.stage == AnswersState::Stage::changed;
    if (!ready || !m_desk.answers.save()) { // nothing is signed that is not saved
        return;
    }
    const Form& form = m_desk.library.registration;
    const bool done = tried([&] {
        const Registration registration{
            .id = {new_uuid(m_desk.outside)},
            .venue = m_desk.file.id(),
            .form = form.id,
            .form_version = form.version,
            .signed_at = m_desk.outside.now(),
            .answers = submitted(form, m_desk.answers.of(form.id), form_context(m_desk))};
        m_desk.file.db().tx([&] {
            m_desk.registrations.add(registration);
            m_desk.audit.add(registration.signed_at, Actor::manager,
                             AuditAction::registration_signed, registration.id.text);
        });
    });
    if (done) {
        show();
    } else {
        changed();
    }
}

void AnswersViewModel::show() {
    tried([&] {
        const Form& form = m_desk.library.registration;
        const FormContext context = form_context(m_desk);
        const Entries entries = m_desk.answers.of(form.id);
        const Entries answers = submitted(form, entries, context);
        m_state.sections.clear();
        for (const FormPage& page : form.pages) {
            AnswerSection section{.title = page.title,
                                  .is_locked = is_locked(page, form, entries, context),
                                  .rows = {}};
            for (const Field& field : page.fields) {
                if (applies(field, entries)) {
                    section.rows.push_back({.field = field.id,
                                            .question = field.label,
                                            .answer = answer_in_words(field, answers),
                                            .change = change_phrase(field)});
                }
            }
            m_state.sections.push_back(std::move(section));
        }
        const VenueStanding standing = standing_of(m_desk);
        m_state.stage = stage_of(standing);
        m_state.suitability_first = needs_suitability(standing);
        m_state.standing = m_state.suitability_first
                               ? suitability_first_in_words(standing.stage)
                               : signing_in_words(m_state.stage, standing, m_desk.library);
    });
    changed();
}

} // namespace safeplaces
