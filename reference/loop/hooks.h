// What the loop needs of the folders above it; the module asyncio sets these.
#pragma once

#include <string>
#include <string_view>

#include "reference/object/value.h"

namespace corospec::reference {

struct Task;

enum class LogLevel { kDebug, kInfo, kWarning, kError };

struct LoopHooks {
  // Writes to the logger "asyncio". `exception` null: without one. May throw.
  void (*log)(LogLevel level, std::string_view text, Value exception) = nullptr;
  // " at file.py:3" for a function of the program, otherwise "".
  std::string (*place_of_function)(Value function) = nullptr;
  // "running at file.py:3" and the like for a coroutine or generator.
  std::string (*place_of_coroutine)(Value coroutine) = nullptr;
  // PYTHONASYNCIODEBUG is set.
  bool (*is_debug_by_default)() = nullptr;
  // The call stack as traceback.extract_stack() gives it, for debug mode; and its text.
  Ref (*call_stack)() = nullptr;
  std::string (*text_of_stack)(Value stack) = nullptr;
  // What task.print_stack(file=file) prints about `frames`. `file` null or None: sys.stderr.
  void (*print_stack)(Task& task, Value frames, Value file) = nullptr;
  // collections.abc.Coroutine says so; also the awaitables of asynchronous generators.
  bool (*is_registered_coroutine)(Value value) = nullptr;
  // The module of that name, imported.
  Ref (*import_module)(const char* name) = nullptr;
  // A function defined with `async def`.
  bool (*is_coroutine_function)(Value value) = nullptr;
  // What says that child processes have ended: the policy's child watcher, as long as there are
  // any.
  Ref (*child_watcher)() = nullptr;
  // The class of the watcher that a default policy makes.
  Ref (*default_watcher_type)() = nullptr;
  // A number as a member of an enumeration of the module socket ("AddressFamily", "SocketKind").
  Ref (*socket_constant)(const char* enumeration, Value number) = nullptr;
};
extern LoopHooks loop_hooks;

}  // namespace corospec::reference
