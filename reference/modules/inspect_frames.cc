// inspect.currentframe, stack and what shows frames with the source around their lines.
#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "reference/language/machine.h"
#include "reference/language/traceback.h"
#include "reference/modules/inspect_parts.h"
#include "reference/modules/named_tuple.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/list.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

Value frame_info_class() {
  static const std::string fields[] = {"frame",    "filename",     "lineno",
                                       "function", "code_context", "index"};
  static Value type(
      make_named_tuple_class("FrameInfo", fields, {}, Value(intern("inspect"))).take());
  return type;
}

Value traceback_class() {
  static const std::string fields[] = {"filename", "lineno", "function", "code_context", "index"};
  static Value type(
      make_named_tuple_class("Traceback", fields, {}, Value(intern("inspect"))).take());
  return type;
}

std::vector<std::string> read_lines(const std::string& path) {
  std::vector<std::string> lines;
  std::ifstream file(path, std::ios::binary);
  for (std::string line; std::getline(file, line);) lines.push_back(line + "\n");
  return lines;
}

struct Context {
  Ref lines = make_none();
  Ref index = make_none();
};

// `count` lines with line number `line` in the middle, as far as the file allows.
Context source_around(const std::string& path, int64_t line, int64_t count) {
  Context context;
  const std::vector<std::string> lines = count > 0 ? read_lines(path) : std::vector<std::string>();
  if (lines.empty()) return context;
  const auto size = static_cast<int64_t>(lines.size());
  int64_t start = line - 1 - count / 2;
  start = std::max<int64_t>(0, std::min(start, size - count));
  Handle<List> chosen = make_list();
  for (int64_t i = start; i < std::min(size, start + count); ++i) {
    list_append(chosen.get(), make_str(lines[static_cast<size_t>(i)]));
  }
  context.lines = chosen;
  context.index = make_int(line - 1 - start);
  return context;
}

struct Place {
  Ref frame;
  int64_t line;
};

Place place_of(Value frame_or_traceback) {
  if (is_exactly(frame_or_traceback, TracebackType)) {
    const auto* traceback = frame_or_traceback.as<Traceback>();
    return {Ref(Value(traceback->frame)), traceback->line};
  }
  if (!is_exactly(frame_or_traceback, FrameType)) {
    raise_type_error(repr_utf8(frame_or_traceback) + " is not a frame or traceback object");
  }
  Ref line = get_attribute(frame_or_traceback, intern("f_lineno"));
  return {Ref(frame_or_traceback), index_as_int64(line)};
}

// The fields that FrameInfo and Traceback share.
std::vector<Ref> describe(const Place& place, int64_t context_lines) {
  const Code& code = *place.frame.as<FrameObject>()->compiled;
  const Context context = source_around(utf8(code.filename), place.line, context_lines);
  return {Ref(Value(code.filename)), make_int(place.line), Ref(Value(code.name)), context.lines,
          context.index};
}

Ref make_frame_info(const Place& place, int64_t context_lines) {
  const std::vector<Ref> parts = describe(place, context_lines);
  std::vector<Value> values = {place.frame.get()};
  values.insert(values.end(), parts.begin(), parts.end());
  return call(frame_info_class(), Args(values.data(), values.size()));
}

int64_t context_argument(Value value) { return value ? index_as_int64(value) : 1; }

Ref getframeinfo(Value, Args args) {
  static constexpr const char* kNames[] = {"frame", "context"};
  Value given[2];
  parse_args("getframeinfo", args, kNames, 1, given);
  const std::vector<Ref> parts = describe(place_of(given[0]), context_argument(given[1]));
  const std::vector<Value> values(parts.begin(), parts.end());
  return call(traceback_class(), Args(values.data(), values.size()));
}

Ref currentframe(Value, Args args) {
  expect_args("currentframe", args, 0, 0);
  // [look.stack.running]
  return machine.current ? Ref(frame_object_of(machine.current)) : make_none();
}

Ref outer_frames(Ref frame, int64_t context) {
  Handle<List> result = make_list();
  while (!is_none(frame)) {
    list_append(result.get(), make_frame_info(place_of(frame), context));
    frame = get_attribute(frame, intern("f_back"));  // [look.stack.waiting]
  }
  return result;
}

Ref getouterframes(Value, Args args) {
  static constexpr const char* kNames[] = {"frame", "context"};
  Value given[2];
  parse_args("getouterframes", args, kNames, 1, given);
  return outer_frames(Ref(given[0]), context_argument(given[1]));
}

Ref stack(Value, Args args) {
  static constexpr const char* kNames[] = {"context"};
  Value context;
  parse_args("stack", args, kNames, 0, &context);
  return outer_frames(currentframe({}, {}), context_argument(context));
}

Ref inner_frames(Value traceback, int64_t context) {
  Handle<List> result = make_list();
  // [look.stack.trace]
  for (Ref at(traceback); at && !is_none(at); at = Ref(at.as<Traceback>()->next)) {
    list_append(result.get(), make_frame_info(place_of(at), context));
  }
  return result;
}

Ref getinnerframes(Value, Args args) {
  static constexpr const char* kNames[] = {"tb", "context"};
  Value given[2];
  parse_args("getinnerframes", args, kNames, 1, given);
  return inner_frames(given[0], context_argument(given[1]));
}

Ref trace(Value, Args args) {
  static constexpr const char* kNames[] = {"context"};
  Value context;
  parse_args("trace", args, kNames, 0, &context);
  Value exception = handled_exception();
  Value traceback = exception ? exception.as<Exception>()->traceback : Value();
  return inner_frames(traceback ? traceback : none(), context_argument(context));
}

constexpr FunctionDef kFunctions[] = {
    {"currentframe", currentframe},
    {"getframeinfo", getframeinfo},
    {"getouterframes", getouterframes},
    {"getinnerframes", getinnerframes},
    {"stack", stack},
    {"trace", trace},
};

}  // namespace

void define_frame_inspection(Module* module) { define_functions(module, kFunctions); }

}  // namespace corospec::reference
