#include "reports/html/highlight.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>

#include "reports/html/escape.h"

namespace corospec::reports {
namespace {

constexpr std::array<std::string_view, 33> kKeywords = {
    "False",    "None",  "True",   "and",  "as",    "assert", "async",    "break", "class",
    "continue", "def",   "del",    "elif", "else",  "except", "finally",  "for",   "from",
    "global",   "if",    "import", "in",   "is",    "lambda", "nonlocal", "not",   "or",
    "pass",     "raise", "return", "try",  "while", "with"};

constexpr std::array<std::string_view, 51> kBuiltins = {
    "BaseException", "Exception",    "GeneratorExit",
    "KeyError",      "RuntimeError", "StopAsyncIteration",
    "StopIteration", "TypeError",    "ValueError",
    "aiter",         "all",          "anext",
    "any",           "bool",         "bytes",
    "callable",      "classmethod",  "delattr",
    "dict",          "dir",          "enumerate",
    "filter",        "float",        "frozenset",
    "getattr",       "hasattr",      "id",
    "int",           "isinstance",   "iter",
    "len",           "list",         "map",
    "max",           "min",          "next",
    "object",        "print",        "property",
    "range",         "repr",         "reversed",
    "self",          "set",          "setattr",
    "sorted",        "str",          "sum",
    "super",         "tuple",        "type"};

bool is_word_start(char c) {
  auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || c == '_' || std::isalpha(byte) != 0;
}

bool is_word(char c) {
  return is_word_start(c) || std::isdigit(static_cast<unsigned char>(c)) != 0;
}

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class Tokenizer {
 public:
  explicit Tokenizer(std::string_view program) : program_(program) {}

  std::vector<Token> run() {
    while (at_ < program_.size()) read_token();
    return std::move(tokens_);
  }

 private:
  void read_token() {
    char c = program_[at_];
    if (c == '#')
      return emit_until(TokenKind::kComment, std::min(program_.find('\n', at_), program_.size()));
    if (c == '"' || c == '\'') return read_string(at_);
    if (std::isdigit(static_cast<unsigned char>(c)) != 0) return read_number();
    if (is_word_start(c)) return read_word();
    if (c == '@' && at_line_start()) return read_decorator();
    emit_until(TokenKind::kPlain, at_ + 1);
  }

  void read_word() {
    std::size_t end = at_;
    while (end < program_.size() && is_word(program_[end])) ++end;
    std::string_view word = program_.substr(at_, end - at_);
    bool is_prefix =
        word.size() <= 2 && word.find_first_not_of("rRbBuUfF") == std::string_view::npos;
    if (is_prefix && end < program_.size() && (program_[end] == '"' || program_[end] == '\'')) {
      return read_string(end);
    }
    emit_until(kind_of(word), end);
    last_word_ = word;
  }

  TokenKind kind_of(std::string_view word) const {
    if (last_word_ == "def" || last_word_ == "class") return TokenKind::kDefinition;
    if (at_ > 0 && program_[at_ - 1] == '.') return TokenKind::kPlain;
    if (word == "yield" || word == "await") return TokenKind::kSuspension;
    if (word == "from" && last_word_ == "yield") return TokenKind::kSuspension;
    if (holds(kKeywords, word)) return TokenKind::kKeyword;
    return holds(kBuiltins, word) ? TokenKind::kBuiltin : TokenKind::kPlain;
  }

  void read_number() {
    std::size_t end = at_;
    while (end < program_.size() && (is_word(program_[end]) || program_[end] == '.')) ++end;
    emit_until(TokenKind::kNumber, end);
  }

  void read_decorator() {
    std::size_t end = at_ + 1;
    while (end < program_.size() && (is_word(program_[end]) || program_[end] == '.')) ++end;
    emit_until(TokenKind::kDecorator, end);
  }

  // at_ is at the prefix, `quote` at the first quotation mark.
  void read_string(std::size_t quote) {
    std::string_view prefix = program_.substr(at_, quote - at_);
    bool is_format = prefix.find_first_of("fF") != std::string_view::npos;
    std::string_view mark = program_.substr(quote, 3);
    bool is_long = mark.size() == 3 && mark[1] == mark[0] && mark[2] == mark[0];
    if (!is_long) mark = mark.substr(0, 1);
    std::size_t end = quote + mark.size();
    while (end < program_.size()) {
      char c = program_[end];
      if (program_.substr(end, mark.size()) == mark)
        return emit_until(TokenKind::kString, end + mark.size());
      if (c == '\n' && !is_long) break;
      if (c == '\\') {
        end = std::min(end + 2, program_.size());
      } else if (is_format && c == '{') {
        end = read_replacement(end);
      } else {
        ++end;
      }
    }
    emit_until(TokenKind::kString, end);
  }

  // `{…}` in an f-string: the braces belong to the string, what is between them does not. `{{` is
  // text.
  std::size_t read_replacement(std::size_t brace) {
    if (program_.substr(brace, 2) == "{{") return brace + 2;
    std::size_t end = brace + 1;
    for (int depth = 1; end < program_.size() && program_[end] != '\n'; ++end) {
      if (program_[end] == '{') ++depth;
      if (program_[end] == '}' && --depth == 0) break;
    }
    if (end == program_.size() || program_[end] != '}') return brace + 1;
    emit_until(TokenKind::kString, brace + 1);
    emit_until(TokenKind::kPlain, end);
    return end;
  }

  bool at_line_start() const {
    std::size_t before = program_.find_last_not_of(" \t", at_ == 0 ? 0 : at_ - 1);
    return at_ == 0 || before == std::string_view::npos || program_[before] == '\n';
  }

  void emit_until(TokenKind kind, std::size_t end) {
    std::string_view text = program_.substr(at_, end - at_);
    at_ = end;
    if (text.find_first_not_of(" \t\n") != std::string_view::npos) last_word_ = {};
    if (text.empty()) return;
    bool continues = !tokens_.empty() && tokens_.back().kind == kind &&
                     (kind == TokenKind::kPlain || kind == TokenKind::kString);
    if (continues) {
      Token& last = tokens_.back();
      last.text = {last.text.data(), last.text.size() + text.size()};
    } else {
      tokens_.push_back({kind, text});
    }
  }

  std::string_view program_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
  std::string_view last_word_;  // When nothing but white space followed it.
};

std::string_view css_class(TokenKind kind) {
  switch (kind) {
    case TokenKind::kPlain:
      return "";
    case TokenKind::kKeyword:
      return "k";
    case TokenKind::kSuspension:
      return "y";
    case TokenKind::kBuiltin:
      return "b";
    case TokenKind::kDefinition:
      return "d";
    case TokenKind::kDecorator:
      return "a";
    case TokenKind::kString:
      return "s";
    case TokenKind::kNumber:
      return "n";
    case TokenKind::kComment:
      return "c";
  }
  return "";
}

std::string span(TokenKind kind, std::string_view text) {
  std::string_view name = css_class(kind);
  if (name.empty() || text.empty()) return marked_up(text);
  return "<span class=\"" + std::string(name) + "\">" + marked_up(text) + "</span>";
}

}  // namespace

std::vector<Token> python_tokens(std::string_view program) { return Tokenizer(program).run(); }

std::vector<std::string> highlighted_lines(std::string_view program) {
  if (program.ends_with('\n')) program.remove_suffix(1);
  std::vector<std::string> lines(1);
  for (const Token& token : python_tokens(program)) {
    std::string_view text = token.text;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
      lines.back() += span(token.kind, text.substr(0, end));
      lines.emplace_back();
      text.remove_prefix(end + 1);
    }
    lines.back() += span(token.kind, text);
  }
  return lines;
}

}  // namespace corospec::reports
