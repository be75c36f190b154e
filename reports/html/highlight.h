// Python source coloured for people. A tokenizer, not a parser: it takes any bytes, never fails,
// and at worst colours wrongly. What suspends (yield, await) has a colour of its own, since that is
// what the cases are about.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace corospec::reports {

enum class TokenKind {
  kPlain,
  kKeyword,
  kSuspension,  // yield, await, and the `from` of `yield from`.
  kBuiltin,
  kDefinition,  // The name behind def and class.
  kDecorator,
  kString,
  kNumber,
  kComment,
};

struct Token {
  TokenKind kind = TokenKind::kPlain;
  std::string_view text;  // Part of the program.
};

// The texts in order are the program, byte for byte.
std::vector<Token> python_tokens(std::string_view program);

// The program's lines as HTML, escaped, without newlines.
std::vector<std::string> highlighted_lines(std::string_view program);

}  // namespace corospec::reports
