// The module hashlib, and the standard library's _sha2 and _sha512: random imports them for seeds
// that are texts. A program that computes a digest is refused.
#include "reference/modules/define.h"
#include "reference/modules/function_name.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

template <FunctionName name>
Ref refuse(Value, Args) {
  throw NotSupported(name.text);
}

#define DIGEST(name) \
  { #name, refuse < "hashlib." #name> }
constexpr FunctionDef kFunctions[] = {
    DIGEST(new),      DIGEST(md5),       DIGEST(sha1),      DIGEST(sha224),
    DIGEST(sha256),   DIGEST(sha384),    DIGEST(sha512),    DIGEST(blake2b),
    DIGEST(blake2s),  DIGEST(sha3_224),  DIGEST(sha3_256),  DIGEST(sha3_384),
    DIGEST(sha3_512), DIGEST(shake_128), DIGEST(shake_256), DIGEST(pbkdf2_hmac),
};
#undef DIGEST

}  // namespace

void initialize_module_hashlib(Module* module) { define_functions(module, kFunctions); }

}  // namespace corospec::reference
