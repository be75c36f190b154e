#include "reference/language/traceback.h"

#include <fmt/format.h>

#include <fstream>
#include <vector>

#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type TracebackType;

namespace {

Traceback& self_of(Value value) { return *value.as<Traceback>(); }

Ref get_frame(Value self) { return Ref(Value(self_of(self).frame)); }
Ref get_line(Value self) { return make_int(int64_t{self_of(self).line}); }
Ref get_last_instruction(Value self) { return make_int(int64_t{self_of(self).instruction}); }
Ref get_next(Value self) {
  Value next = self_of(self).next;
  return next ? Ref(next) : make_none();
}
void set_next(Value self, Value value) {
  if (value && !is_none(value) && !is_exactly(value, TracebackType)) {
    raise_type_error("expected traceback object or None, got '" + type_of(value)->name + "'");
  }
  for (Value link = value; link && is_exactly(link, TracebackType); link = self_of(link).next) {
    if (link == self) raise_value_error("traceback loop detected");
  }
  assign(self_of(self).next, value && !is_none(value) ? value : Value());
}

constexpr AttributeDef kAttributes[] = {
    {"tb_frame", get_frame},
    {"tb_lineno", get_line},
    {"tb_lasti", get_last_instruction},
    {"tb_next", get_next, set_next},
};

void traceback_traverse(Object* object, Visitor& visitor) {
  auto& traceback = *static_cast<Traceback*>(object);
  visitor.visit(traceback.next);
  visitor.visit(Value(traceback.frame));
}

void traceback_clear(Object* object) { assign(static_cast<Traceback*>(object)->next, Value()); }

void traceback_destroy(Object* object) noexcept {
  auto* traceback = static_cast<Traceback*>(object);
  gc_untrack(object);
  release(traceback->next);
  release(Value(traceback->frame));
  free_object(object);
}

// "ValueError: text", as the last line of a traceback.
std::string describe(Value exception) {
  Type* type = type_of(exception);
  std::string name = type->qualname;
  if (type->module && utf8(type->module) != "builtins" && utf8(type->module) != "__main__") {
    name = utf8(type->module) + "." + name;
  }
  std::string text;
  try {
    text = utf8(to_str(exception));
  } catch (Raise&) {
    text = "<exception str() failed>";
  }
  return text.empty() ? name : name + ": " + text;
}

// One place as two lines of text, the second being the source line if there is one.
std::string describe_place(const Traceback& place) {
  const Code& code = *place.frame->compiled;
  const std::string filename = utf8(code.filename);
  std::string text =
      fmt::format("  File \"{}\", line {}, in {}\n", filename, place.line, utf8(code.name));
  const std::string source = source_line(filename, place.line);
  return source.empty() ? text : text + "    " + source + "\n";
}

// A place that repeats is shown three times and then counted.
void append_frames(Value traceback, std::string* text) {
  constexpr int kShown = 3;
  std::string last;
  int repeated = 0;
  auto finish_repetition = [&] {
    const int hidden = repeated - kShown;
    if (hidden > 0) {
      *text += fmt::format("  [Previous line repeated {} more time{}]\n", hidden,
                           hidden == 1 ? "" : "s");
    }
  };
  for (Value link = traceback; link; link = self_of(link).next) {
    const std::string place = describe_place(self_of(link));
    if (place != last) {
      finish_repetition();
      repeated = 0;
      last = place;
    }
    if (++repeated <= kShown) *text += place;
  }
  finish_repetition();
}

// Where the text of a program is wrong: before the message, unlike the places of a traceback.
void append_syntax_place(Value exception, std::string* text) {
  if (!exception_is(exception, SyntaxErrorType)) return;
  Value filename = exception_field(exception, kSyntaxErrorFilename);
  Value line = exception_field(exception, kSyntaxErrorLine);
  if (!line || !line.is_small()) return;
  *text += fmt::format("  File \"{}\", line {}\n",
                       filename && is_str(filename) ? utf8(filename) : "<string>", line.as_small());
  Value source = exception_field(exception, kSyntaxErrorText);
  if (!source || !is_str(source)) return;
  std::string shown = utf8(source);
  shown.erase(0, shown.find_first_not_of(" \t"));
  shown.erase(shown.find_last_not_of(" \t\r\n") + 1);
  if (!shown.empty()) *text += "    " + shown + "\n";
}

void append_notes(Value exception, std::string* text) {
  if (!since(11)) return;
  Ref notes = find_attribute(exception, names::dunder_notes);
  if (!notes || !is_list(notes)) return;
  for (Value note : notes.as<List>()->values()) {
    *text += (is_str(note) ? utf8(note) : repr_utf8(note)) + "\n";
  }
}

void append_exception(Value exception, std::vector<Value>* seen, std::string* text) {
  for (Value before : *seen) {
    if (before == exception) return;
  }
  seen->push_back(exception);
  auto* object = exception.as<Exception>();
  if (object->cause) {
    append_exception(object->cause, seen, text);
    *text += "\nThe above exception was the direct cause of the following exception:\n\n";
  } else if (object->context && !object->suppress_context) {
    append_exception(object->context, seen, text);
    *text += "\nDuring handling of the above exception, another exception occurred:\n\n";
  }
  if (object->traceback) {
    *text += "Traceback (most recent call last):\n";
    append_frames(object->traceback, text);
  }
  append_syntax_place(exception, text);
  *text += describe(exception) + "\n";
  append_notes(exception, text);
}

}  // namespace

std::string source_line(const std::string& filename, int line) {
  std::ifstream file(filename);
  std::string text;
  for (int i = 0; i < line; ++i) {
    if (!std::getline(file, text)) return "";
  }
  text.erase(0, text.find_first_not_of(" \t\f"));
  text.erase(text.find_last_not_of(" \t\r\f") + 1);
  return text;
}

// In front, since the innermost frame is left first: [gen.exc.traceback] [delegate.traceback]
void add_traceback(Value exception, Frame* frame) {
  auto* object = exception.as<Exception>();
  auto* traceback = allocate<Traceback>(TracebackType);
  traceback->next = object->traceback;
  // [look.frame.traceback]
  traceback->frame = frame_object_of(frame).take();
  // [flow.traceback.frame] The line of the instruction, a Yield if it was thrown in.
  traceback->line = frame->started ? frame->line() : frame->code_of().first_line;
  traceback->instruction = frame->index() * 2;
  object->traceback = Value(traceback);
  gc_track(traceback);
}

std::string format_exception(Value exception) {
  std::string text;
  std::vector<Value> seen;
  append_exception(exception, &seen, &text);
  return text;
}

void initialize_traceback() {
  Type& type = TracebackType;
  type.instance_size = sizeof(Traceback);
  type.flags = kTracked | kNoWeakrefs;
  type.slots.destroy = traceback_destroy;
  type.slots.traverse = traceback_traverse;
  type.slots.clear = traceback_clear;
  ready(type, "traceback", nullptr, {}, kAttributes);
}

}  // namespace corospec::reference
