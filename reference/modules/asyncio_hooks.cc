// What the event loop asks of the language: logging, and where functions and coroutines stand.
#include <fmt/format.h>

#include "reference/coroutine/async_generator.h"
#include "reference/coroutine/coroutine.h"
#include "reference/language/frame.h"
#include "reference/language/function.h"
#include "reference/language/import.h"
#include "reference/loop/hooks.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/object/function.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

constexpr const char* kMethods[] = {"debug", "info", "warning", "error"};

void log(LogLevel level, std::string_view text, Value exception) {
  const Ref logger = get_attribute(import_module("asyncio.base_events"), intern("logger"));
  const Ref method = get_attribute(logger, intern(kMethods[static_cast<size_t>(level)]));
  const Handle<Str> message = make_str(text);
  Ref about(boolean(false));
  if (exception) {
    const Ref traceback = get_attribute(exception, names::dunder_traceback);
    about = make_tuple({Value(type_of(exception)), exception, traceback.get()});
  }
  const Value values[] = {Value(message), about};
  const Handle<Tuple> names = make_tuple({Value(intern("exc_info"))});
  call(method, Args(values, 1, names.get()));
}

std::string place_of_function(Value function) {
  Ref plain(function);
  while (is_instance(plain, BoundMethodType)) plain = Ref(plain.as<BoundMethod>()->function);
  if (!is_exactly(plain, FunctionType)) return "";
  const Code& code = *plain.as<Function>()->code;
  return fmt::format(" at {}:{}", utf8(Value(code.filename)), code.first_line);
}

std::string place_of_coroutine(Value coroutine) {
  const Ref name = find_attribute(coroutine, names::dunder_qualname);
  std::string text = (name && is_str(name) ? utf8(name) : repr_utf8(coroutine)) + "()";
  if (!is_exactly(coroutine, CoroutineType) && !is_exactly(coroutine, GeneratorType)) return text;
  const auto& generator = *coroutine.as<Generator>();
  const bool is_over = generator.state == GeneratorState::kClosed;
  // NOTE: one that has not begun counts as running, too, where its code is known.
  const bool has_begun = is_running(generator) || generator.state != GeneratorState::kCreated;
  text += is_over ? " done" : has_begun || generator.interpreted ? " running" : "";
  if (!generator.interpreted) return text;
  const Frame* frame = frame_of(generator);
  const Code& code = frame->code_of();
  const char* defined = is_over ? ", defined" : "";
  const int line = is_over || !frame->started ? code.first_line : frame->line();
  return text + fmt::format("{} at {}:{}", defined, utf8(Value(code.filename)), line);
}

bool is_registered_coroutine(Value value) {
  if (is_exactly(value, AsyncGeneratorSendType) || is_exactly(value, AsyncGeneratorThrowType)) {
    return true;
  }
  // Otherwise nothing but an instance of a class of the program can be one.
  if (!value.is_object() || !value.object()->type->has(kHeapType)) return false;
  const Ref abc = get_attribute(import_module("collections.abc"), intern("Coroutine"));
  return isinstance(value, abc);
}

bool is_coroutine_function(Value value) {
  return is_exactly(value, FunctionType) && (value.as<Function>()->code->flags & kCoroutine) != 0;
}

bool is_debug_by_default() {
  const Ref environment = get_attribute(import_module("os"), intern("environ"));
  return truth(call_method(environment, intern("get"), {make_str("PYTHONASYNCIODEBUG").get()}));
}

}  // namespace

void set_loop_hooks() {
  loop_hooks.log = log;
  loop_hooks.import_module = [](const char* name) { return import_module(name); };
  loop_hooks.place_of_function = place_of_function;
  loop_hooks.place_of_coroutine = place_of_coroutine;
  loop_hooks.is_debug_by_default = is_debug_by_default;
  loop_hooks.call_stack = call_stack;
  loop_hooks.text_of_stack = text_of_stack;
  loop_hooks.print_stack = print_stack_of_task;
  loop_hooks.is_registered_coroutine = is_registered_coroutine;
  loop_hooks.is_coroutine_function = is_coroutine_function;
}

}  // namespace corospec::reference
