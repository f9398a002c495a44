#include "scenarios/language/difference.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "scenarios/language/fold.h"

namespace scenarios {
namespace {

using Kind = DifferenceRun::Kind;

/// A word or a sign, and the blanks behind it.
struct Token {
    std::string_view whole;
    std::string_view word;
    bool isWord = false;
};

/// How many bytes the blank takes that starts the text: no-break spaces and line ends among them; 0 for none.
std::size_t blankAt(std::string_view text) {
    constexpr std::string_view noBreak = "\u00A0";
    constexpr std::string_view narrow = "\u202F";
    if (text.empty()) return 0;
    if (text.front() == ' ' || text.front() == '\n' || text.front() == '\t' || text.front() == '\r') return 1;
    if (text.starts_with(noBreak)) return noBreak.size();
    return text.starts_with(narrow) ? narrow.size() : 0;
}

/// How many bytes the word takes that starts the text, or the sign where there is no word.
std::size_t wordAt(std::string_view text, bool& isWord) {
    std::string folded;
    std::size_t end = foldCharacter(text, folded);
    isWord = !folded.empty();
    while (isWord && end < text.size()) {
        const std::size_t mark = markAt(text.substr(end));
        const std::size_t before = folded.size();
        const std::size_t bytes = mark > 0 ? mark : foldCharacter(text.substr(end), folded);
        if (mark == 0 && folded.size() == before) break;
        end += bytes;
    }
    return end;
}

std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        Token token;
        // Blanks that no word stands before belong to the first one.
        while (const std::size_t blank = blankAt(text.substr(at))) at += blank;
        const std::size_t word = at;
        if (at < text.size()) at += wordAt(text.substr(at), token.isWord);
        token.word = text.substr(word, at - word);
        while (const std::size_t blank = blankAt(text.substr(at))) at += blank;
        token.whole = text.substr(begin, at - begin);
        begin = at;
        tokens.push_back(token);
    }
    return tokens;
}

struct Range {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t size() const { return last - first; }
};

/// Where the shortest way from one list to the other goes through, halfway.
struct Middle {
    std::size_t left = 0;
    std::size_t right = 0;
};

std::size_t at(long place) {
    return static_cast<std::size_t>(place);
}

/// How far one gets in two lists of n and of m things with ever more steps, on each diagonal x - y.
class Way {
  public:
    /// reached: room for it to work in, at least 2 (n + m) + 3 places.
    Way(long n, long m, std::vector<long>& reached) : n_(n), m_(m), zero_(n + m + 1), reached_(reached) {
        std::fill_n(reached_.begin(), 2 * zero_ + 1, -1);
        reached_[at(zero_ + 1)] = 0;
    }

    /// One step more. Where it meets the other way, which comes from the end: how far it got in both lists.
    template <class Same>
    std::optional<std::pair<long, long>> goOn(long steps, const Same& same, const Way& other) {
        for (long k = -steps + left_; k <= steps - right_; k += 2) {
            const bool down = k == -steps || (k != steps && on(k - 1) < on(k + 1));
            long x = down ? on(k + 1) : on(k - 1) + 1;
            while (x < n_ && x - k < m_ && same(x, x - k)) ++x;
            reached_[at(zero_ + k)] = x;
            // Beyond the end of a list there is nothing more to find.
            if (x > n_)
                right_ += 2;
            else if (x - k > m_)
                left_ += 2;
            else if (other.isBeyond(n_ - m_ - k, n_ - x))
                return std::pair(x, x - k);
        }
        return {};
    }

  private:
    long on(long k) const { return reached_[at(zero_ + k)]; }
    bool isBeyond(long k, long x) const { return std::abs(k) < zero_ && on(k) >= 0 && on(k) >= x; }

    long n_;
    long m_;
    long zero_;
    std::vector<long>& reached_;
    long left_ = 0;  ///< diagonals that are left out, on either side
    long right_ = 0;
};

/// Marks what has to go from the one list and what has to come from the other: E. W. Myers, An O(ND)
/// Difference Algorithm and Its Variations, 1986, in linear space.
class Comparison {
  public:
    Comparison(const std::vector<Token>& from, const std::vector<Token>& to, std::size_t effort)
        : left_(numbered(from)),
          right_(numbered(to)),
          removed(from.size()),
          added(to.size()),
          forth_(2 * (from.size() + to.size()) + 3),
          back_(forth_.size()),
          effort_(effort) {
        compare({0, from.size()}, {0, to.size()});
    }

  private:
    std::unordered_map<std::string_view, int> numbers_;
    std::vector<int> left_;
    std::vector<int> right_;

  public:
    std::vector<bool> removed;
    std::vector<bool> added;

  private:
    std::vector<int> numbered(const std::vector<Token>& tokens) {
        std::vector<int> numbers;
        for (const Token& token : tokens)
            numbers.push_back(
                numbers_.try_emplace(token.word, static_cast<int>(numbers_.size())).first->second);
        return numbers;
    }

    void compare(Range left, Range right) {
        while (left.size() > 0 && right.size() > 0 && left_[left.first] == right_[right.first])
            ++left.first, ++right.first;
        while (left.size() > 0 && right.size() > 0 && left_[left.last - 1] == right_[right.last - 1])
            --left.last, --right.last;
        const auto middle = left.size() > 0 && right.size() > 0 ? middleOf(left, right) : std::nullopt;
        if (!middle) {
            std::fill_n(removed.begin() + static_cast<std::ptrdiff_t>(left.first), left.size(), true);
            std::fill_n(added.begin() + static_cast<std::ptrdiff_t>(right.first), right.size(), true);
            return;
        }
        compare({left.first, middle->left}, {right.first, middle->right});
        compare({middle->left, left.last}, {middle->right, right.last});
    }

    /// Goes forth from the beginning and back from the end till both ways meet. Nothing where the effort is
    /// spent, or where the lists have nothing in common.
    std::optional<Middle> middleOf(Range left, Range right) {
        const auto n = static_cast<long>(left.size());
        const auto m = static_cast<long>(right.size());
        const auto same = [&](long x, long y) {
            return left_[left.first + at(x)] == right_[right.first + at(y)];
        };
        const auto sameBack = [&](long x, long y) { return same(n - 1 - x, m - 1 - y); };
        Way forth(n, m, forth_);
        Way back(n, m, back_);
        for (long d = 0; d <= (n + m + 1) / 2; ++d) {
            if (const auto met = forth.goOn(d, same, back))
                return meeting(left, right, met->first, met->second);
            if (const auto met = back.goOn(d, sameBack, forth))
                return meeting(left, right, n - met->first, m - met->second);
            const auto spent = static_cast<std::size_t>(2 * d + 2);
            if (spent > effort_) return {};
            effort_ -= spent;
        }
        return {};
    }
    /// A place that does not part the lists would never come to an end.
    static std::optional<Middle> meeting(Range left, Range right, long x, long y) {
        const bool parts = (x > 0 || y > 0) && (at(x) < left.size() || at(y) < right.size());
        if (!parts) return {};
        return Middle{left.first + at(x), right.first + at(y)};
    }

    std::vector<long> forth_;
    std::vector<long> back_;
    std::size_t effort_;
};

/// Some tokens of both texts: the same ones, or those that gave way to others.
struct Piece {
    bool isKept = false;
    Range from;
    Range to;
};

std::vector<Piece> piecesOf(const Comparison& comparison) {
    std::vector<Piece> pieces;
    const std::size_t lefts = comparison.removed.size();
    const std::size_t rights = comparison.added.size();
    for (std::size_t left = 0, right = 0; left < lefts || right < rights;) {
        const bool goes = left < lefts && comparison.removed[left];
        const bool comes = right < rights && comparison.added[right];
        const bool isKept = !goes && !comes;
        if (pieces.empty() || pieces.back().isKept != isKept)
            pieces.push_back({isKept, {left, left}, {right, right}});
        if (goes || isKept) pieces.back().from.last = ++left;
        if (comes || isKept) pieces.back().to.last = ++right;
    }
    return pieces;
}

/// Whether a reader sees more in what changed when this is not picked out of it.
bool isLost(const std::vector<Piece>& pieces, std::size_t i, const std::vector<Token>& tokens) {
    if (!pieces[i].isKept || i == 0 || i + 1 == pieces.size()) return false;
    const auto changed = [](const Piece& piece) { return piece.from.size() + piece.to.size(); };
    std::size_t words = 0;
    for (std::size_t k = pieces[i].from.first; k < pieces[i].from.last; ++k) words += tokens[k].isWord;
    constexpr std::size_t much = 3;
    return words < 2 && changed(pieces[i - 1]) >= much && changed(pieces[i + 1]) >= much;
}

std::vector<Piece> withoutLostWords(const std::vector<Piece>& pieces, const std::vector<Token>& tokens) {
    std::vector<Piece> fewer;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool joins =
            !fewer.empty() && !fewer.back().isKept && (isLost(pieces, i, tokens) || !pieces[i].isKept);
        if (!joins) {
            fewer.push_back(pieces[i]);
            continue;
        }
        fewer.back().from.last = pieces[i].from.last;
        fewer.back().to.last = pieces[i].to.last;
    }
    return fewer;
}

std::string_view textOf(const std::vector<Token>& tokens, Range range) {
    if (range.size() == 0) return {};
    const std::string_view first = tokens[range.first].whole;
    const std::string_view last = tokens[range.last - 1].whole;
    return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

}  // namespace

std::vector<DifferenceRun> differenceOf(std::string_view from, std::string_view to, std::size_t effort) {
    const std::vector<Token> left = tokensOf(from);
    const std::vector<Token> right = tokensOf(to);
    std::vector<DifferenceRun> runs;
    for (const Piece& piece : withoutLostWords(piecesOf(Comparison(left, right, effort)), left)) {
        const std::string_view before = textOf(left, piece.from);
        const std::string_view after = textOf(right, piece.to);
        if (piece.isKept) {
            runs.push_back({Kind::kept, before, after});
            continue;
        }
        if (!before.empty()) runs.push_back({Kind::removed, before, {}});
        if (!after.empty()) runs.push_back({Kind::added, {}, after});
    }
    return runs;
}

}  // namespace scenarios
