#pragma once
#include <nlohmann/json.hpp>
#include <string>

namespace trainer {

/// JSON whose keys stay in the order they are written in.
using Json = nlohmann::ordered_json;

/// As it is written to a file or to a terminal; what is not UTF-8 is replaced.
inline std::string textOf(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace trainer
