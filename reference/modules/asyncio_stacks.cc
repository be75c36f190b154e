// Where things were made, in debug mode, and the frames of a task with their source lines.
#include "reference/language/import.h"
#include "reference/loop/task.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/object/container.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace {

Ref attribute(Value object, const char* name) { return get_attribute(object, intern(name)); }

// (file name, line, function, source line), as the module traceback takes them.
Ref entry_of(Value frame) {
  const Ref code = attribute(frame, "f_code");
  const Ref file = attribute(code, "co_filename");
  const Ref line = attribute(frame, "f_lineno");
  const Ref globals = attribute(frame, "f_globals");
  const Ref source = call_method(import_module("linecache"), intern("getline"),
                                 {file.get(), line.get(), globals.get()});
  const Ref name = attribute(code, "co_name");
  return make_tuple({file.get(), line.get(), name.get(), source.get()});
}

std::string headline(Task& task, size_t count) {
  const std::string about = repr_utf8(Value(&task));
  if (count == 0) return "No stack for " + about;
  const bool failed = task.exception && !is_none(task.exception);
  return (failed ? "Traceback for " : "Stack for ") + about + " (most recent call last):";
}

}  // namespace

Ref call_stack() {
  // NOTE: as CPython, no more than ten calls: a stack is taken for each future.
  return call_method(import_module("traceback"), intern("extract_stack"),
                     {none(), Value::small(10)});
}

std::string text_of_stack(Value stack) {
  const Handle<List> lines =
      to_list(call_method(import_module("traceback"), intern("format_list"), {stack}));
  std::string text;
  for (const Value line : lines->values()) text += utf8(line);
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

// [task.stack.print]
void print_stack_of_task(Task& task, Value frames, Value file) {
  const Ref traceback = import_module("traceback");
  const Ref target = file && !is_none(file) ? Ref(file) : attribute(import_module("sys"), "stderr");
  const auto write = [&](Value text) { call_method(target, intern("write"), {text}); };
  const List& list = *frames.as<List>();
  const Handle<List> entries = make_list();
  for (const Value frame : list.values()) list_append(entries.get(), entry_of(frame));
  write(make_str(headline(task, list.size) + "\n"));
  call_method(traceback, intern("print_list"), {Value(entries), target.get()});
  if (!task.exception || is_none(task.exception)) return;
  const Handle<List> lines = to_list(call_method(traceback, intern("format_exception_only"),
                                                 {Value(type_of(task.exception)), task.exception}));
  for (const Value line : lines->values()) write(line);
}

}  // namespace corospec::reference
