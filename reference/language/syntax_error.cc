#include "reference/language/syntax_error.h"

#include "reference/object/exception.h"
#include "reference/object/protocol.h"
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

}  // namespace corospec::reference::compiling
