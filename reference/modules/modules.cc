#include "reference/modules/modules.h"

#include "reference/language/import.h"

namespace corospec::reference {

// X(identifier of the initializer, the module's name)
#define COROSPEC_MODULES(X)                     \
  X(_abc, "_abc")                               \
  X(_codecs, "_codecs")                         \
  X(_collections, "_collections")               \
  X(_functools, "_functools")                   \
  X(_imp, "_imp")                               \
  X(_posixsubprocess, "_posixsubprocess")       \
  X(_queue, "_queue")                           \
  X(_random, "_random")                         \
  X(_signal, "_signal")                         \
  X(_sre, "_sre")                               \
  X(_string, "_string")                         \
  X(_struct, "_struct")                         \
  X(_thread, "_thread")                         \
  X(_tokenize, "_tokenize")                     \
  X(_typing, "_typing")                         \
  X(_weakref, "_weakref")                       \
  X(binascii, "binascii")                       \
  X(importlib_machinery, "importlib.machinery") \
  X(posix, "posix")                             \
  X(abc, "abc")                                 \
  X(atexit, "atexit")                           \
  X(builtins, "builtins")                       \
  X(collections, "collections")                 \
  X(collections_abc, "collections.abc")         \
  X(contextlib, "contextlib")                   \
  X(process_pool, "concurrent.futures.process") \
  X(contextvars, "contextvars")                 \
  X(errno, "errno")                             \
  X(functools, "functools")                     \
  X(gc, "gc")                                   \
  X(hashlib, "hashlib")                         \
  X(importlib, "importlib")                     \
  X(importlib_util, "importlib.util")           \
  X(inspect, "inspect")                         \
  X(io, "io")                                   \
  X(itertools, "itertools")                     \
  X(math, "math")                               \
  X(operator, "operator")                       \
  X(os, "os")                                   \
  X(resource, "resource")                       \
  X(string, "string")                           \
  X(sys, "sys")                                 \
  X(time, "time")                               \
  X(types, "types")                             \
  X(warnings, "warnings")                       \
  X(weakref, "weakref")

#define X(identifier, name) void initialize_module_##identifier(Module* module);
COROSPEC_MODULES(X)
#undef X

void register_modules() {
#define X(identifier, name) register_module(name, initialize_module_##identifier);
  COROSPEC_MODULES(X)
#undef X
  // The names under which the standard library's own sources import them.
  register_module("_contextvars", initialize_module_contextvars);
  register_module("_io", initialize_module_io);
  register_module("_operator", initialize_module_operator);
  register_module("_sha2", initialize_module_hashlib);
  register_module("_sha512", initialize_module_hashlib);
}

}  // namespace corospec::reference
