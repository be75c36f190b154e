// The module _thread: threads of the system under the lock of object/interpreter_lock.h. Locks are
// in thread_lock.cc, the life of a thread in thread_start.cc.
#include "reference/language/traceback.h"
#include "reference/modules/define.h"
#include "reference/modules/struct_sequence.h"
#include "reference/modules/sys.h"
#include "reference/modules/thread_lock.h"
#include "reference/modules/thread_parts.h"
#include "reference/object/args.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/signals.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref yes(Value, Args) { return make_bool(true); }
Ref exit_thread(Value, Args) { throw Raise(call(Value(&SystemExitType), {})); }

// Since 3.10 any signal can be simulated.
Ref interrupt_main(Value, Args args) {
  expect_args("interrupt_main", args, 0, since(10) ? 1 : 0);
  const int64_t number = args.count > 0 ? index_as_int64(args[0]) : int64_t{SIGINT};
  if (number < 1 || number >= NSIG) raise_value_error("signal number out of range");
  if (signal_handler(static_cast<int>(number))) note_signal(static_cast<int>(number));
  return make_none();
}

// The name of the thread that an exception has ended.
std::string thread_name(Value thread) {
  if (is_none(thread)) return std::to_string(current_thread_ident());
  return utf8(to_str(get_attribute(thread, intern("name"))));
}

// What threading.excepthook does: one argument with the exception and its thread.
Ref except_hook(Value, Args args) {
  expect_args("_excepthook", args, 1, 1);
  const Ref type = get_attribute(args[0], intern("exc_type"));
  if (type.get() == Value(&SystemExitType)) return make_none();
  const Ref exception = get_attribute(args[0], intern("exc_value"));
  const Ref thread = get_attribute(args[0], intern("thread"));
  write_error("Exception in thread " + thread_name(thread) + ":\n" + format_exception(exception));
  return make_none();
}

Ref hook_arguments_type() {
  static constexpr const char* kFields[] = {"exc_type", "exc_value", "exc_traceback", "thread"};
  return make_struct_sequence_type("_thread._ExceptHookArgs", kFields);
}

constexpr FunctionDef kFunctions[] = {
    {"exit", exit_thread},        {"exit_thread", exit_thread},  {"interrupt_main", interrupt_main},
    {"_excepthook", except_hook}, {"_is_main_interpreter", yes}, {"daemon_threads_allowed", yes},
};

}  // namespace

void initialize_module__thread(Module* module) {
  define_locks(module);
  define_local(module);
  define_starting(module);
  define_functions(module, kFunctions);
  define(module, "_ExceptHookArgs", hook_arguments_type());
  define(module, "error", Value(&RuntimeErrorType));
}

}  // namespace corospec::reference
