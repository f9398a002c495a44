#include "trainer/storage/postgresql_address.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <string_view>

#include "trainer/storage/libpq_on_demand.h"
#include "trainer/storage/storage_error.h"

namespace trainer {
namespace {

struct Setting {
    const char* name;
    const char* value;
};

/// What holds where the address does not say otherwise. A server that is gone without a word is noticed
/// within half a minute.
constexpr std::array<Setting, 7> ours{{{"fallback_application_name", "cap-usager"},
                                       {"client_encoding", "UTF8"},
                                       {"connect_timeout", "5"},
                                       {"keepalives_idle", "10"},
                                       {"keepalives_interval", "5"},
                                       {"keepalives_count", "3"},
                                       {"tcp_user_timeout", "20000"}}};

/// A value of libpq's "name='value'" form.
std::string inQuotes(std::string_view value) {
    std::string text = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\') text += '\\';
        text += c;
    }
    return text + "'";
}

/// Without the parts "password=…" and "sslpassword=…" of what follows a '?'.
std::string withoutPasswords(std::string_view query) {
    std::string kept;
    while (!query.empty()) {
        const std::string_view part = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(part.size() + 1, query.size()));
        const std::string_view name = part.substr(0, part.find('='));
        if (name.ends_with("password") || name.find('%') != name.npos) continue;
        kept.append(kept.empty() ? "?" : "&").append(part);
    }
    return kept;
}

}  // namespace

bool isPostgresqlAddress(const std::string& said) {
    return said.starts_with("postgresql://") || said.starts_with("postgres://");
}

/// The last '@' before the query ends the user's part, also where a password was typed with characters that
/// an address should have written otherwise.
std::string shownAddress(const std::string& address) {
    const std::size_t start = address.find("://") + 3;
    const std::size_t at = address.rfind('@');
    std::size_t question = address.find('?', at == address.npos ? start : at);
    if (question == address.npos) question = address.size();
    std::string shown = address.substr(0, start);
    std::size_t rest = start;
    if (at != address.npos) {
        const std::string user = address.substr(start, at - start);
        shown += user.substr(0, user.find_first_of(":/?")) + "@";
        rest = at + 1;
    }
    shown += address.substr(rest, question - rest);
    if (question < address.size()) shown += withoutPasswords(std::string_view(address).substr(question + 1));
    return shown;
}

std::string connectString(const std::string& address) {
    if (!hasLibpq())
        throw StorageError(StorageError::Kind::cannot_open, shownAddress(address), 0,
                           "libpq.so.5: not found");
    // libpq's own message would repeat the address with its password.
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(address.c_str(), nullptr), &PQconninfoFree);
    if (!options) throw StorageError(StorageError::Kind::cannot_open, shownAddress(address));
    std::map<std::string, std::string> settings;
    for (const auto& [name, value] : ours) settings[name] = value;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option)
        if (option->val != nullptr) settings[option->keyword] = option->val;
    std::string text;
    for (const auto& [name, value] : settings) text += name + "=" + inQuotes(value) + " ";
    return text;
}

}  // namespace trainer
