#ifndef _WIN32

#include "domain/digest.h"
#include "gui/platform/second_start.h"

#include <gdk/gdk.h>
#include <gio/gio.h>
#include <gio/gunixsocketaddress.h>
#include <glib/gstdio.h>

#include <array>
#include <string>
#include <utility>

namespace safeplaces {

namespace fs = std::filesystem;

namespace {

// Seconds. A program that lets itself be called lives, but may have much to do just then.
constexpr unsigned patience_of_caller = 20;
constexpr unsigned patience_of_hearer = 2;
constexpr std::size_t longest_path = 4096; // bytes, as Linux has it

template <class Kind>
struct Unref {
    void operator()(Kind* object) const { g_object_unref(object); }
};
template <class Kind>
using Owned = std::unique_ptr<Kind, Unref<Kind>>;

// A Unix socket in the account's own folder for such things. The data folder may be one that knows
// no sockets, such as a stick, or too long a name for one.
std::string socket_of(const fs::path& data) {
    const std::string name = "safe-places-desk-" + to_hex(digest_of(data.native())).substr(0, 32);
    return (fs::path{g_get_user_runtime_dir()} / name).native();
}

bool is_own(GSocketConnection* connection) {
    const Owned<GCredentials> other{
        g_socket_get_credentials(g_socket_connection_get_socket(connection), nullptr)};
    const Owned<GCredentials> own{g_credentials_new()};
    return other && g_credentials_is_same_user(other.get(), own.get(), nullptr) != FALSE;
}

// Empty, or a path from the root on.
bool is_path(const std::string& words) {
    return words.size() <= longest_path && words.find('\0') == std::string::npos &&
           (words.empty() || fs::path{words}.is_absolute());
}

using Take = std::function<void(const fs::path& file)>;

gboolean on_start(GSocketService*, GSocketConnection* connection, GObject*, gpointer take) {
    if (!is_own(connection)) {
        return TRUE;
    }
    g_socket_set_timeout(g_socket_connection_get_socket(connection), patience_of_hearer);
    std::string words(longest_path + 1, '\0');
    gsize length = 0;
    GInputStream* in = g_io_stream_get_input_stream(G_IO_STREAM(connection));
    if (g_input_stream_read_all(in, words.data(), words.size(), &length, nullptr, nullptr) ==
        FALSE) {
        return TRUE;
    }
    words.resize(length);
    GOutputStream* out = g_io_stream_get_output_stream(G_IO_STREAM(connection));
    // Else the other program opens the file itself.
    if (is_path(words) &&
        g_output_stream_write_all(out, "k", 1, nullptr, nullptr, nullptr) != FALSE) {
        (*static_cast<const Take*>(take))(words);
    }
    return TRUE;
}

} // namespace

bool give_to_open_window(const fs::path& data, const fs::path& file) {
    const std::string socket = socket_of(data);
    if (g_file_test(socket.c_str(), G_FILE_TEST_EXISTS) == FALSE) {
        return false;
    }
    const Owned<GSocketClient> client{g_socket_client_new()};
    g_socket_client_set_enable_proxy(client.get(), FALSE); // nothing of it has to do with a network
    g_socket_client_set_timeout(client.get(), patience_of_caller);
    const Owned<GSocketAddress> address{g_unix_socket_address_new(socket.c_str())};
    const Owned<GSocketConnection> connection{g_socket_client_connect(
        client.get(), G_SOCKET_CONNECTABLE(address.get()), nullptr, nullptr)};
    if (!connection) {
        return false;
    }
    GIOStream* stream = G_IO_STREAM(connection.get());
    const std::string& words = file.native();
    std::array<char, 1> answer{};
    gsize length = 0;
    return g_output_stream_write_all(g_io_stream_get_output_stream(stream), words.data(),
                                     words.size(), nullptr, nullptr, nullptr) != FALSE &&
           g_socket_shutdown(g_socket_connection_get_socket(connection.get()), FALSE, TRUE,
                             nullptr) != FALSE &&
           g_input_stream_read_all(g_io_stream_get_input_stream(stream), answer.data(),
                                   answer.size(), &length, nullptr, nullptr) != FALSE &&
           length == answer.size();
}

void say_that_no_window_comes() {
    gdk_notify_startup_complete();
}

struct SecondStarts::Parts {
    std::string socket;
    Take take;
    Owned<GSocketService> service{g_socket_service_new()};
};

SecondStarts::SecondStarts(const fs::path& data, Take take)
    : m_parts(std::make_unique<Parts>(Parts{socket_of(data), std::move(take)})) {
    g_unlink(m_parts->socket.c_str()); // of a program that was killed: it did not answer
    const Owned<GSocketAddress> address{g_unix_socket_address_new(m_parts->socket.c_str())};
    if (g_socket_listener_add_address(G_SOCKET_LISTENER(m_parts->service.get()), address.get(),
                                      G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_DEFAULT, nullptr,
                                      nullptr, nullptr) == FALSE) {
        m_parts->socket.clear();
        return;
    }
    constexpr int for_the_owner = 0600;
    g_chmod(m_parts->socket.c_str(), for_the_owner);
    g_signal_connect(m_parts->service.get(), "incoming", G_CALLBACK(on_start), &m_parts->take);
    g_socket_service_start(m_parts->service.get());
}

SecondStarts::~SecondStarts() {
    if (!m_parts->socket.empty()) {
        g_unlink(m_parts->socket.c_str()); // while it is ours: the next program makes its own
    }
    g_socket_service_stop(m_parts->service.get());
    g_socket_listener_close(G_SOCKET_LISTENER(m_parts->service.get()));
}

} // namespace safeplaces

#endif
