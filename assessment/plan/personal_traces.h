#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace assessment {

/// Something in a text that looks as if it told who somebody is.
struct PersonalTrace {
    enum class Kind {
        name,   ///< a title or an initial, and a capital letter: "Mme Martin", "J. Martin"
        email,  ///< "somebody@example.org"
        phone,  ///< a French number: "04 73 00 00 00", "+33 4 73…"
        file    ///< "no. 4521", "2026-004521": four digits after a word for a number, or seven in one
    };
    Kind kind = Kind::name;
    std::size_t place = 0;  ///< in bytes
    std::string words;
    bool operator==(const PersonalTrace&) const = default;
};

/// Where a text had better say less, in its order: a remark, never a refusal. It finds what is plain only: a
/// name without a title or an initial is none to it.
std::vector<PersonalTrace> personalTracesIn(std::string_view text);

}  // namespace assessment
