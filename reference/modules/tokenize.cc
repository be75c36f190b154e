// The module _tokenize: with it the standard library's tokenize and linecache can be imported,
// which traceback needs. Programs that split sources into tokens are refused when they ask for one.
#include "reference/modules/define.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

Ref tokenizer(Value, Args) { throw NotSupported("_tokenize.TokenizerIter"); }

constexpr FunctionDef kFunctions[] = {{"TokenizerIter", tokenizer}};

}  // namespace

void initialize_module__tokenize(Module* module) { define_functions(module, kFunctions); }

}  // namespace corospec::reference
