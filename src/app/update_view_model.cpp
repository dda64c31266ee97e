#include "app/update_view_model.h"

#include "app/words/reasons.h"
#include "app/words/update_words.h"
#include "storage/files.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace safeplaces {

UpdateViewModel::UpdateViewModel(InstalledProgram here, UpdateDesk desk)
    : m_here(std::move(here)), m_desk(std::move(desk)), m_data(m_desk.folder.parent_path()) {
    m_state.installed = installed_in_words(m_here);
    m_desk.work.observe([this] {
        show_work();
        if (const auto& check = m_desk.work.check()) {
            show(*check);
        }
        show_result();
        if (m_offered.empty()) {
            changed();
        } else {
            look_at(std::exchange(m_offered, {}));
        }
    });
    show_work();
}

UpdateViewModel::~UpdateViewModel() {
    m_desk.work.cancel(); // nobody would be told how to go on
    m_desk.work.observe({});
}

void UpdateViewModel::choose() {
    if (m_state.is_running) {
        return;
    }
    m_desk.outside.ask_which_file(update_file_question(), update_pattern(),
                                  [this](const std::filesystem::path& file) { look_at(file); });
}

void UpdateViewModel::offer(const std::filesystem::path& file) {
    if (m_state.is_running) {
        m_offered = file;
    } else {
        look_at(file);
    }
}

void UpdateViewModel::look_at(const std::filesystem::path& file) {
    forget_file();
    m_file = file;
    m_desk.work.look_at(file, m_here);
    show_work();
    changed();
}

void UpdateViewModel::show(const UpdateCheck& check) {
    m_state.refused = update_refused_in_words(check, m_here);
    if (!check.fault) {
        m_head = check.head;
        m_state.title = update_title(m_head);
        m_state.origin = update_origin(m_head);
        m_state.news = lines_of_news(m_head.news);
        m_state.next = what_updating_does(m_head);
    }
}

void UpdateViewModel::update() {
    if (!m_state.may_update() || !m_desk.save_first()) {
        return;
    }
    const std::string name = installer_name(m_head);
    if (is_for_windows(m_head)) {
        begin(waiting_installer_folder(m_data) / path_from_utf8(name));
    } else {
        m_desk.outside.ask_where_to_save(installer_place_question(), name,
                                         [this](const std::filesystem::path& to) { begin(to); });
    }
}

void UpdateViewModel::look() {
    if (m_state.is_running) {
        show_work();
        changed();
    }
}

void UpdateViewModel::begin(const std::filesystem::path& to) {
    m_state.trouble.clear();
    m_desk.work.begin({.file = m_file,
                       .chosen = m_head,
                       .here = m_here,
                       .data = m_data,
                       .open_here = m_desk.folder,
                       .today = m_desk.outside.today(),
                       .to = to});
    show_work();
    changed();
}

void UpdateViewModel::cancel() {
    m_desk.work.cancel();
    if (!m_state.is_running) {
        forget_file();
    }
    changed();
}

void UpdateViewModel::open_installer() {
    if (m_state.may_open) {
        m_desk.outside.open(m_installer);
    }
}

void UpdateViewModel::forget_file() {
    UpdateState fresh;
    fresh.installed = std::move(m_state.installed);
    m_state = std::move(fresh);
    m_file.clear();
    m_head = {};
    m_installer.clear();
}

void UpdateViewModel::show_work() {
    const LongWork& work = m_desk.work.work();
    m_state.is_running = work.is_running();
    m_state.working = m_state.is_running ? update_step_in_words(m_desk.work.step()) : std::string{};
    const std::int64_t all = std::max<std::int64_t>(1, work.all());
    m_state.permille = static_cast<int>(std::min<std::int64_t>(1000, work.done() * 1000 / all));
}

void UpdateViewModel::show_result() {
    if (const auto& trouble = m_desk.work.work().trouble()) {
        m_state.trouble = update_trouble_in_words(*trouble);
        return;
    }
    if (!m_desk.work.result()) {
        return; // it was stopped: the file is still chosen
    }
    const UpdateResult result = *m_desk.work.result();
    forget_file();
    m_state.refused = update_refused_in_words(result.check, m_here);
    m_installer = result.installer;
    if (!result.check.fault) {
        m_state.has_to_close = is_for_windows(result.check.head);
        m_state.may_open = !m_state.has_to_close;
        m_state.done = update_ready_in_words(result);
        if (m_state.has_to_close) {
            m_desk.outside.install_at_exit({m_installer, result.check.head.hash});
        }
    }
}

} // namespace safeplaces
