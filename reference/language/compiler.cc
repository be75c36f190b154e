#include "reference/language/compiler.h"

#include "reference/language/early_errors.h"
#include "reference/language/unit.h"

namespace corospec::reference {

Handle<Code> compile(const ast::Tree& tree, Str* filename, ParseMode mode, uint32_t future_flags) {
  compiling::Future future = compiling::future_statements(tree, filename);
  compiling::Compilation compilation{filename,
                                     mode,
                                     future_flags | future.flags,
                                     future.annotations,
                                     compiling::build_scopes(tree, {filename, future.annotations}),
                                     compiling::OlderGrammar(filename, tree.source)};
  const bool may_await = (future_flags & kTopLevelAwait) != 0;
  compilation.flags &= ~kTopLevelAwait;
  const bool awaits = compiling::check_early_errors(tree, filename, compilation.scopes, may_await);
  compilation.scopes[nullptr].is_async = awaits;
  compiling::Unit unit(compilation, compilation.scopes[nullptr], nullptr, intern("<module>"), 1);
  return unit.module(tree);
}

}  // namespace corospec::reference
