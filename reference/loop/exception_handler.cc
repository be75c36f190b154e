// What happens to an exception that no code of the program receives.
#include <algorithm>
#include <string>
#include <vector>

#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/hooks.h"
#include "reference/object/dict.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

void log_error(std::string_view text, Value exception) {
  if (loop_hooks.log) loop_hooks.log(LogLevel::kError, text, exception);
}

// The keys in alphabetical order, without those that the first line is made of.
std::vector<std::string> detail_keys(Dict* context) {
  std::vector<std::string> keys;
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(context, &i, &key, &value);) {
    const std::string name = utf8(to_str(key));
    if (name != "message" && name != "exception") keys.push_back(name);
  }
  std::sort(keys.begin(), keys.end());
  return keys;
}

std::string text_of_detail(const std::string& key, Value value) {
  if (key != "source_traceback" && key != "handle_traceback") return repr_utf8(value);
  const std::string head = key == "source_traceback" ? "Object" : "Handle";
  return head + " created at (most recent call last):\n" +
         (loop_hooks.text_of_stack ? loop_hooks.text_of_stack(value) : "");
}

// The context that a custom handler is called in, since 3.12: that of the task or handle.
Ref context_for_handler(Dict* context) {
  if (!since(12)) return {};
  for (const char* key : {"task", "future", "handle"}) {
    const Value thing = dict_find(context, intern(key));
    if (!thing || is_none(thing)) continue;
    const Ref getter = find_attribute(thing, intern("get_context"));
    return getter ? call(getter, {}) : Ref();
  }
  return {};
}

void call_custom(EventLoop& loop, Dict* context) {
  const Ref handler(loop.exception_handler);
  const Ref own = context_for_handler(context);
  if (own && is_exactly(own, ContextType) && !own.as<Context>()->entered) {
    const EnteredContext entered(own.as<Context>());
    call(handler, {Value(&loop), Value(context)});
    return;
  }
  call(handler, {Value(&loop), Value(context)});
}

// Runs `step`; what it raises is given to `otherwise`, except what ends the loop.
template <class Step, class Otherwise>
void guarded(Step step, Otherwise otherwise) {
  Ref exception;
  try {
    return step();
  } catch (Raise& error) {
    exception = error.take();
  }
  if (ends_the_loop(exception)) throw Raise(exception);
  otherwise(exception);
}

void call_default(EventLoop& loop, Dict* context) {
  if (is_plain_loop(Value(&loop))) return default_exception_handler(loop, context);
  call_method(Value(&loop), intern("default_exception_handler"), {Value(context)});
}

}  // namespace

// [loop.handler.default]
void default_exception_handler(EventLoop&, Dict* context) {
  const Value given = dict_find(context, intern("message"));
  std::string text =
      given && truth(given) ? utf8(to_str(given)) : "Unhandled exception in event loop";
  for (const std::string& key : detail_keys(context)) {
    text += "\n" + key + ": " + text_of_detail(key, dict_find(context, intern(key)));
  }
  const Value exception = dict_find(context, intern("exception"));
  log_error(text, exception && is_exception(exception) ? exception : Value());
}

void handle_exception(EventLoop& loop, Dict* context) {
  if (!loop.exception_handler) {
    guarded(
        [&] { call_default(loop, context); },
        [](Value exception) { log_error("Exception in default exception handler", exception); });
    return;
  }
  // [loop.handler.custom]
  guarded([&] { call_custom(loop, context); },
          [&](Value exception) {
            // [loop.handler.raises]
            const Handle<Dict> report = make_dict();
            dict_set(report.get(), intern("message"),
                     make_str("Unhandled error in exception handler"));
            dict_set(report.get(), intern("exception"), exception);
            dict_set(report.get(), intern("context"), Value(context));
            guarded([&] { call_default(loop, report.get()); },
                    [](Value second) {
                      log_error(
                          "Exception in default exception handler while handling an unexpected "
                          "error in custom exception handler",
                          second);
                    });
          });
}

}  // namespace corospec::reference
