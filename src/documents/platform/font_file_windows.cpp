#ifdef _WIN32

#include "documents/platform/font_file.h"

#ifndef NOMINMAX
#define NOMINMAX
#endif
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace safeplaces {

namespace {

class Handle {
public:
    explicit Handle(HANDLE handle) : m_handle(handle) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (m_handle != nullptr && m_handle != INVALID_HANDLE_VALUE) {
            CloseHandle(m_handle);
        }
    }
    [[nodiscard]] HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle;
};

void unmap(void* bytes) {
    UnmapViewOfFile(bytes);
}

} // namespace

// HarfBuzz's own takes a name in the letters of the system's country alone.
hb_blob_t* font_file(const std::filesystem::path& file) {
    const Handle opened{CreateFileW(file.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE,
                                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr)};
    LARGE_INTEGER size{};
    if (opened.get() == INVALID_HANDLE_VALUE || GetFileSizeEx(opened.get(), &size) == FALSE) {
        return hb_blob_get_empty();
    }
    const Handle mapping{CreateFileMappingW(opened.get(), nullptr, PAGE_READONLY, 0, 0, nullptr)};
    void* bytes =
        mapping.get() == nullptr ? nullptr : MapViewOfFile(mapping.get(), FILE_MAP_READ, 0, 0, 0);
    if (bytes == nullptr) {
        return hb_blob_get_empty();
    }
    return hb_blob_create(static_cast<const char*>(bytes), static_cast<unsigned>(size.QuadPart),
                          HB_MEMORY_MODE_READONLY, bytes, &unmap);
}

} // namespace safeplaces

#endif
