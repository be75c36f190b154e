#include "reference/language/traceback.h"

#include <fstream>

#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"

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
// [group.traceback.path]
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
