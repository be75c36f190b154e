#include "reference/language/compiler.h"

#include "reference/language/early_errors.h"
#include "reference/language/unit.h"

namespace corospec::reference {

Handle<Code> compile(const ast::Tree& tree, Str* filename, ParseMode mode, uint32_t flags) {
  const bool may_wait = (flags & kTopLevelAwait) != 0;
  compiling::Future future = compiling::future_statements(tree, filename);
  compiling::Compilation compilation{filename, mode, (flags & ~kTopLevelAwait) | future.flags,
                                     future.annotations,
                                     compiling::build_scopes(tree, {filename, future.annotations})};
  // [await.syntax.top_level] Only a module that waits is a coroutine.
  compilation.scopes[nullptr].is_async =
      compiling::check_early_errors(tree, filename, compilation.scopes, may_wait);
  compiling::Unit unit(compilation, compilation.scopes[nullptr], nullptr, intern("<module>"), 1);
  return unit.module(tree);
}

}  // namespace corospec::reference
