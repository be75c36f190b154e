// Where the interpreter gets its syntax trees from. The grammar is not what corospec specifies: the
// harness implements this with the parser of an embedded CPython. reference/ itself has no parser.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "reference/language/ast.h"

namespace corospec::reference {

enum class ParseMode { kExec, kEval, kSingle };

struct SyntaxProblem {
  // Or IndentationError, TabError; "NotSupported": the grammar takes it, but ast.h has no place for
  // it.
  std::string type = "SyntaxError";
  std::string message;
  int line = 0;
  int offset = 0;  // from 1, as SyntaxError.offset
  std::string text;
};

class Parser {
 public:
  virtual ~Parser() = default;
  // Parses `source` (UTF-8) under the grammar of 3.`python_minor` or, where the parser cannot, its
  // nearest. Null when the grammar refuses it; *problem then says why.
  virtual std::unique_ptr<ast::Tree> parse(std::string_view source, std::string_view filename,
                                           ParseMode mode, int python_minor,
                                           SyntaxProblem* problem) = 0;
};

}  // namespace corospec::reference
