// Interned names that C++ code looks up, as `names::__iter__()`-style constants without the call:
// each is set by initialize_objects.
#pragma once

#include "reference/object/str.h"

// clang-format off
#define COROSPEC_SPECIAL_NAMES(X)                                                                  \
  X(abs) X(add) X(aenter) X(aexit) X(aiter) X(and) X(anext) X(annotations) X(await) X(bases)       \
  X(bool) X(bytes) X(call) X(class) X(class_getitem) X(classcell) X(classdictcell) X(complex)      \
  X(contains) X(defaults) X(del) X(delattr) X(delete) X(delitem) X(dict) X(dir) X(divmod) X(doc) X(enter)      \
  X(eq) X(exit) X(file) X(float) X(floordiv) X(format) X(ge) X(get) X(getattr) X(getattribute)     \
  X(getitem) X(gt) X(hash) X(iadd) X(iand) X(ifloordiv) X(ilshift) X(imatmul) X(imod) X(import)    \
  X(imul) X(index) X(init) X(init_subclass) X(instancecheck) X(int) X(invert) X(ior) X(ipow)       \
  X(irshift) X(isub) X(iter) X(itruediv) X(ixor) X(le) X(len) X(length_hint) X(lshift) X(lt)       \
  X(main) X(matmul) X(missing) X(mod) X(module) X(mro_entries) X(mul) X(name) X(ne) X(neg)         \
  X(new) X(next) X(notes) X(or) X(pos) X(pow) X(prepare) X(qualname) X(radd) X(rand) X(rdivmod)    \
  X(repr) X(reversed) X(rfloordiv) X(rlshift) X(rmatmul) X(rmod) X(rmul) X(ror) X(round) X(rpow)   \
  X(rrshift) X(rshift) X(rsub) X(rtruediv) X(rxor) X(set) X(set_name) X(setattr) X(setitem)        \
  X(slots) X(str) X(sub) X(subclasscheck) X(truediv) X(trunc) X(weakref) X(wrapped) X(xor)         \
  X(all) X(builtins) X(path) X(package) X(spec) X(loader) X(text_signature) X(self) X(func)        \
  X(closure) X(code) X(globals) X(kwdefaults) X(abstractmethods) X(reduce) X(reduce_ex) X(copy)    \
  X(deepcopy) X(getstate) X(setstate) X(suppress_context) X(cause) X(context) X(traceback)         \
  X(sizeof) X(type_params) X(objclass) X(match_args) X(ceil) X(floor) X(base) X(mro)               \
  X(subclasses) X(subclasshook) X(isabstractmethod) X(args) X(origin) X(getnewargs)                \
  X(getnewargs_ex) X(parameters) X(newobj) X(newobj_ex) X(orig_class)

#define COROSPEC_PLAIN_NAMES(X)                                                                    \
  X(send) X(close) X(value) X(keys) X(items) X(values) X(append) X(print) X(write) X(flush)        \
  X(args) X(update) X(get) X(join) X(mro) X(encoding) X(errors) X(fget) X(metaclass)
// clang-format on

namespace corospec::reference::names {

// names::dunder_iter is "__iter__"; names::send is "send".
#define X(name) extern Str* dunder_##name;
COROSPEC_SPECIAL_NAMES(X)
#undef X
#define X(name) extern Str* name;
COROSPEC_PLAIN_NAMES(X)
#undef X
extern Str* throw_;

void initialize();

}  // namespace corospec::reference::names
