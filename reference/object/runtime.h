// Start and end of the object system, and the few hooks through which the lower folders reach what
// the higher ones provide (the arrows between folders point one way; these are set at start).
#pragma once

#include <string_view>

#include "reference/object/raise.h"
#include "reference/object/value.h"

namespace corospec::reference {

class NotSupported;

// Makes every built-in type of object/ ready and sets the language version. Once per process.
void initialize_objects(int python_minor);

struct RuntimeHooks {
  // An exception that nobody can catch (in __del__, a weak reference's callback, a generator's
  // finalizer): sys.unraisablehook or a message on standard error. `where`: the object concerned.
  void (*unraisable)(Value exception, Value where) = nullptr;
  // Enters and leaves a native recursion (repr of a list in a list, comparison of nested tuples,
  // ...). enter throws RecursionError when the limit is reached.
  void (*enter_recursion)(const char* where) = nullptr;
  void (*leave_recursion)() = nullptr;
  // The exception that is being handled where the program now stands (what a new exception gets as
  // __context__); null: none. Borrowed.
  Value (*handled_exception)() = nullptr;
  // The `__name__` of the module whose code is running (what a class made by type() gets as
  // `__module__`); null: none. Borrowed.
  Value (*current_module_name)() = nullptr;
  // warnings.warn(message, category), attributed to the calling code. May throw.
  void (*warn)(Type& category, const char* message) = nullptr;
  // The program met something that is not supported where nothing can be thrown (in a finalizer):
  // ends it as the machine does otherwise. Does not return; null: a message and status 3.
  void (*stop)(const NotSupported& problem) = nullptr;
};
extern RuntimeHooks runtime_hooks;

// False once the program has met something that is not supported: what dies from then on dies
// silently, since the program cannot go on.
extern bool finalizers_enabled;

// Scope guard around native recursion.
class RecursionGuard {
 public:
  explicit RecursionGuard(const char* where) {
    if (runtime_hooks.enter_recursion) runtime_hooks.enter_recursion(where);
  }
  ~RecursionGuard() {
    if (runtime_hooks.leave_recursion) runtime_hooks.leave_recursion();
  }
  RecursionGuard(const RecursionGuard&) = delete;
  RecursionGuard& operator=(const RecursionGuard&) = delete;
};

// "..." for an object whose repr is being made already (list, dict, ...). Use:
//   ReprGuard guard(value); if (guard.active()) return make_str("[...]");
class ReprGuard {
 public:
  explicit ReprGuard(Value value);
  ~ReprGuard();
  bool active() const { return active_; }
  ReprGuard(const ReprGuard&) = delete;
  ReprGuard& operator=(const ReprGuard&) = delete;

 private:
  bool active_;
};

}  // namespace corospec::reference
