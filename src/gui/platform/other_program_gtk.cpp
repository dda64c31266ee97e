#ifndef _WIN32

#include "gui/platform/other_program.h"

#include <gdk/gdk.h>

namespace safeplaces {

namespace {

std::string or_empty(const char* text) {
    return text == nullptr ? "" : text;
}

} // namespace

SeemsOtherProgram::SeemsOtherProgram(const std::string& name)
    : m_name(or_empty(g_get_prgname())), m_group(or_empty(gdk_get_program_class())) {
    g_set_prgname(name.c_str());
    gdk_set_program_class(name.c_str());
}

SeemsOtherProgram::~SeemsOtherProgram() {
    g_set_prgname(m_name.c_str());
    gdk_set_program_class(m_group.c_str());
}

} // namespace safeplaces

#endif
