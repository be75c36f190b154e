#include "harness/suite/duplicates.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <map>
#include <set>

namespace corospec::harness {
namespace {

constexpr std::array<std::string_view, 35> kKeywords = {
    "False",   "None",   "True",     "and",    "as",    "assert", "async", "await",  "break",
    "class",   "def",    "continue", "del",    "elif",  "else",   "for",   "except", "from",
    "finally", "global", "if",       "import", "in",    "is",     "not",   "lambda", "nonlocal",
    "or",      "pass",   "raise",    "return", "while", "try",    "with",  "yield"};

bool starts_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return std::isalpha(byte) != 0 || c == '_' || byte >= 0x80;
}
bool is_in_word(char c) {
  return starts_word(c) || std::isdigit(static_cast<unsigned char>(c)) != 0;
}

enum class TokenKind { kWord, kString, kIndent, kOther };

struct Token {
  TokenKind kind;
  std::string text;  // A string with its quotes; an indent as that many spaces.
};

bool is(const Token& token, std::string_view text) { return token.text == text; }

// Tokens of a program. An indent starts each line, also one inside brackets: that layout counts as
// part of the program costs nothing.
class Tokenizer {
 public:
  explicit Tokenizer(std::string_view text) : text_(text) {}

  std::vector<Token> read() {
    while (at_ < text_.size()) step();
    return std::move(tokens_);
  }

 private:
  void step() {
    if (at_ == 0 || text_[at_ - 1] == '\n') return line_start();
    const char c = text_[at_];
    if (c == '#') {
      at_ = std::min(text_.find('\n', at_), text_.size());
    } else if (c == ' ' || c == '\t' || c == '\n') {
      ++at_;
    } else if (c == '"' || c == '\'') {
      string();
    } else if (is_in_word(c)) {
      word();
    } else {
      add(TokenKind::kOther, at_ + 1);
    }
  }

  // Blank lines and lines with nothing but a comment are no lines.
  void line_start() {
    const std::size_t first = std::min(text_.find_first_not_of(" \t", at_), text_.size());
    if (first < text_.size() && text_[first] != '\n' && text_[first] != '#') {
      return add(TokenKind::kIndent, first);
    }
    at_ = std::min(text_.find('\n', first), text_.size() - 1) + 1;
  }

  void word() {
    std::size_t end = at_;
    while (end < text_.size() && is_in_word(text_[end])) ++end;
    add(starts_word(text_[at_]) ? TokenKind::kWord : TokenKind::kOther, end);
  }

  void string() {
    const std::string three(3, text_[at_]);
    const bool is_long = text_.substr(at_).starts_with(three);
    const std::string_view quote = std::string_view(three).substr(0, is_long ? 3 : 1);
    std::size_t end = at_ + quote.size();
    while (end < text_.size() && !text_.substr(end).starts_with(quote)) {
      end += text_[end] == '\\' ? 2 : 1;
    }
    add(TokenKind::kString, std::min(end + quote.size(), text_.size()));
  }

  void add(TokenKind kind, std::size_t end) {
    tokens_.push_back({kind, std::string(text_.substr(at_, end - at_))});
    at_ = end;
    // An indent of width zero must not be read again.
    if (kind == TokenKind::kIndent && at_ < text_.size()) first_of_line();
  }

  void first_of_line() {
    const char c = text_[at_];
    if (c == '"' || c == '\'') return string();
    if (is_in_word(c)) return word();
    add(TokenKind::kOther, at_ + 1);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
};

// The names that a program binds itself and may therefore choose.
class OwnNames {
 public:
  explicit OwnNames(const std::vector<Token>& tokens) : tokens_(tokens) {
    for (std::size_t i = 0; i < tokens_.size(); ++i) look_at(i);
    for (const std::string& name : kept_) names_.erase(name);
    for (const std::string_view keyword : kKeywords) names_.erase(std::string(keyword));
  }

  bool contains(const std::string& name) const { return names_.contains(name); }

 private:
  bool token_is(std::size_t at, std::string_view text) const {
    return at < tokens_.size() && is(tokens_[at], text);
  }

  void look_at(std::size_t at) {
    const Token& token = tokens_[at];
    if (token.kind == TokenKind::kIndent) return begin_line(at);
    if (token.kind != TokenKind::kWord) return;
    const bool follows = at > 0 && tokens_[at - 1].kind == TokenKind::kWord;
    if (at > 0 && is(tokens_[at - 1], ".")) {
      kept_.insert(token.text);
    } else if (follows && (is(tokens_[at - 1], "class") || is(tokens_[at - 1], "as"))) {
      names_.insert(token.text);
    } else if (follows && is(tokens_[at - 1], "def")) {
      function(at);
    } else if (is(token, "for")) {
      names_between(at + 1, "in");
    } else if (is(token, "lambda")) {
      names_between(at + 1, ":");
    }
  }

  // A method is found by its name, whoever calls it.
  void function(std::size_t at) {
    (in_class_ ? kept_ : names_).insert(tokens_[at].text);
    names_between(at + 2, ")");
  }

  // A line is directly in a class body when the nearest line above that is indented less opens one.
  void begin_line(std::size_t at) {
    const std::size_t depth = tokens_[at].text.size();
    while (!blocks_.empty() && blocks_.back().first >= depth) blocks_.pop_back();
    in_class_ = !blocks_.empty() && blocks_.back().second;
    blocks_.emplace_back(depth, token_is(at + 1, "class"));
    assignment(at + 1);
  }

  // The names in front of the last `=` that stands outside brackets.
  void assignment(std::size_t begin) {
    int brackets = 0;
    std::size_t last = begin;
    for (std::size_t i = begin; i < tokens_.size() && tokens_[i].kind != TokenKind::kIndent; ++i) {
      if (is(tokens_[i], "(") || is(tokens_[i], "[") || is(tokens_[i], "{")) ++brackets;
      if (is(tokens_[i], ")") || is(tokens_[i], "]") || is(tokens_[i], "}")) --brackets;
      if (brackets == 0 && is(tokens_[i], "=") && !token_is(i + 1, "=") && !is_comparison(i)) {
        last = i;
      }
    }
    for (std::size_t i = begin; i < last; ++i) add_plain(i);
  }

  bool is_comparison(std::size_t at) const {
    constexpr std::array<std::string_view, 4> before = {"=", "!", "<", ">"};
    return at > 0 && std::any_of(before.begin(), before.end(),
                                 [&](std::string_view text) { return is(tokens_[at - 1], text); });
  }

  void names_between(std::size_t begin, std::string_view end) {
    for (std::size_t i = begin; i < tokens_.size() && !is(tokens_[i], end); ++i) {
      if (!token_is(i - 1, "=")) add_plain(i);  // A default is no parameter.
    }
  }

  // Neither an attribute nor what is called.
  void add_plain(std::size_t at) {
    const bool plain = !token_is(at - 1, ".") && !token_is(at + 1, "(") && !token_is(at + 1, ".");
    if (tokens_[at].kind == TokenKind::kWord && plain) names_.insert(tokens_[at].text);
  }

  const std::vector<Token>& tokens_;
  std::set<std::string> names_;
  std::set<std::string> kept_;
  std::vector<std::pair<std::size_t, bool>> blocks_;  // Depth of a line; whether it opens a class.
  bool in_class_ = false;
};

}  // namespace

std::string without_names(std::string_view program) {
  const std::vector<Token> tokens = Tokenizer(program).read();
  const OwnNames own(tokens);
  std::map<std::string, std::string> numbers;
  std::string text;
  for (const Token& token : tokens) {
    const bool is_string = token.kind == TokenKind::kString && token.text.size() > 2;
    const std::string name = is_string ? token.text.substr(1, token.text.size() - 2) : token.text;
    if (token.kind == TokenKind::kIndent && !text.empty()) text += '\n';
    if (own.contains(name)) {
      const auto number = numbers.try_emplace(name, std::to_string(numbers.size() + 1)).first;
      text += is_string ? "'#" + number->second + "' " : "#" + number->second + " ";
    } else {
      text += token.text + (token.kind == TokenKind::kIndent ? "" : " ");
    }
  }
  return text;
}

std::vector<spec::Problem> check_duplicates(const std::vector<Case>& cases) {
  std::map<std::string, std::vector<const Case*>> seen;
  std::vector<spec::Problem> problems;
  for (const Case& each : cases) {
    std::vector<const Case*>& alike = seen[without_names(each.listing)];
    for (const Case* other : alike) {
      const VersionRange both = intersection(each.python, other->python);
      if (both.first >= both.end || each.exit_code != other->exit_code) continue;
      problems.push_back({each.path, each.listing_line,
                          "but for names this is the program of " + other->path,
                          "remove one of them, or show something else"});
    }
    alike.push_back(&each);
  }
  return problems;
}

}  // namespace corospec::harness
