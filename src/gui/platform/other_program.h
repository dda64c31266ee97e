#pragma once

#include <string>

namespace safeplaces {

// While it lives, a window that is made belongs to a program of that name, as far as the desktop
// can tell: to a group of its own among the open windows, without our name and picture.
class SeemsOtherProgram {
public:
    explicit SeemsOtherProgram(const std::string& name);
    ~SeemsOtherProgram();
    SeemsOtherProgram(const SeemsOtherProgram&) = delete;
    SeemsOtherProgram& operator=(const SeemsOtherProgram&) = delete;

private:
    std::string m_name;
    std::string m_group;
};

} // namespace safeplaces
