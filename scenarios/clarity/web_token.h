#pragma once
#include <cstddef>
#include <string_view>

namespace scenarios {

/// The bytes of an e-mail address around the "@" at a place; an end of 0 where there is none.
struct AddressAt {
    std::size_t begin = 0;
    std::size_t end = 0;
};
AddressAt emailAround(std::string_view text, std::size_t at);
/// The end of the address of a page of which the first word stands from `begin` to `end`: "https://…",
/// "www.ville.example/aide", "service-public.fr"; 0 where it is none.
std::size_t endOfWebAddress(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace scenarios
