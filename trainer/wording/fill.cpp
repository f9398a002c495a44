#include "trainer/wording/fill.h"

namespace trainer {

std::string fill(std::string_view sentence,
                 std::initializer_list<std::pair<std::string_view, std::string_view>> values) {
    std::string filled;
    for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t open = sentence.find('{', at);
        const std::size_t close = open == std::string_view::npos ? open : sentence.find('}', open);
        if (close == std::string_view::npos) {
            filled += sentence.substr(at);
            break;
        }
        filled += sentence.substr(at, open - at);
        const std::string_view name = sentence.substr(open + 1, close - open - 1);
        std::string_view value = sentence.substr(open, close - open + 1);
        for (const auto& [known, text] : values)
            if (known == name) value = text;
        filled += value;
        at = close + 1;
    }
    return filled;
}

}  // namespace trainer
