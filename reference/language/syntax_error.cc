#include "reference/language/syntax_error.h"

#include "reference/language/import.h"
#include "reference/object/exception.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference::compiling {

void raise_syntax_error(Str* filename, const ast::Position& at, std::string_view message) {
  Handle<Tuple> where =
      make_tuple({Value(filename), Value::small(at.line), Value::small(at.column + 1), none()});
  Handle<Str> text = make_str(message);
  throw Raise(call(Value(&SyntaxErrorType), {text, where}));
}

void warn_of_syntax(Str* filename, const ast::Position& at, std::string_view message,
                    Type& category) {
  Handle<Str> text = make_str(message);
  try {
    call_method(import_module("warnings"), intern("warn_explicit"),
                {text, Value(&category), Value(filename), Value::small(at.line)});
  } catch (Raise& error) {
    if (!exception_is(error.exception(), category)) throw;
    raise_syntax_error(filename, at, message);
  }
}

}  // namespace corospec::reference::compiling
