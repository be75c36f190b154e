// What Python sees of a frame: the `frame` type.
#include <fmt/format.h>

#include "reference/language/frame.h"
#include "reference/language/machine.h"
#include "reference/object/cell.h"
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type FrameType;

namespace {

FrameObject& self_of(Value value) { return *value.as<FrameObject>(); }

// Adds one variable to `names`; a cell stands for its content.
// [flow.frame.contents] What is not bound has no entry.
void add_variable(Dict* names, Str* name, Value content) {
  if (is_exactly(content, CellType)) content = content.as<Cell>()->content;
  if (content) dict_set(names, name, content);  // [look.state.locals_expression]
}

// `instruction`: where the frame stands, -1 when it has ended.
Handle<Dict> locals_of(const Code& code, const Value* registers, int32_t instruction) {
  // [look.frame.locals_snapshot] [look.state.locals_dictionary]
  Handle<Dict> names = make_dict();
  for (size_t i = 0; i < code.local_names.size() && i < code.local_count; ++i) {
    if (code.local_names[i]) add_variable(names.get(), code.local_names[i], registers[i]);
  }
  for (size_t i = 0; i < code.cell_count; ++i) {
    add_variable(names.get(), code.cell_names[i], registers[code.local_count + i]);
  }
  for (size_t i = 0; i < code.free_count; ++i) {
    // [look.state.locals_free]
    add_variable(names.get(), code.free_names[i], registers[code.first_free() + i]);
  }
  // [flow.comprehension.locals]
  for (const InlinedVariable& variable : code.inlined_variables) {
    const bool active = instruction >= variable.start && instruction < variable.end;
    if (active) add_variable(names.get(), variable.name, registers[variable.reg]);
  }
  return names;
}

Ref get_code(Value self) { return Ref(Value(self_of(self).compiled)); }

// [flow.frame.contents]
Ref get_line(Value self) {
  FrameObject& object = self_of(self);
  if (!object.frame) return make_int(int64_t{object.last_line});
  // [look.frame.line_unstarted]
  if (!object.frame->started) return make_int(int64_t{object.compiled->first_line});
  return make_int(int64_t{object.frame->line()});  // [look.frame.line]
}

Ref get_last_instruction(Value self) {
  FrameObject& object = self_of(self);
  if (!object.frame || !object.frame->started) return make_int(int64_t{-1});
  return make_int(int64_t{object.frame->index()} * 2);
}

// [look.frame.locals]
Ref get_locals(Value self) {
  FrameObject& object = self_of(self);
  const bool is_function = (object.compiled->flags & kOptimized) != 0;
  // [look.frame.locals_write] [look.state.locals_proxy]
  if (since(13) && is_function) return make_locals_proxy(&object);
  return object.frame ? frame_locals(object.frame) : locals_snapshot(object);
}

// [look.frame.members]
Ref get_globals(Value self) { return Ref(Value(self_of(self).function->globals)); }

Ref get_builtins(Value) { return Ref(Value(machine.builtins)); }

// [flow.frame.back] A frame that waits is not among the active ones.
Ref get_back(Value self) {
  Frame* frame = self_of(self).frame;
  if (!frame) return make_none();
  bool found = false;
  Frame* above = nullptr;
  for_each_active_frame(machine.current, [&](Frame* active) {
    if (found) above = active;
    found = found || active == frame;
    return !above;
  });
  // [look.frame.back] [look.frame.back_none]
  return above ? Ref(frame_object_of(above)) : make_none();
}

Ref get_trace(Value) { return make_none(); }

// [look.frame.generator]
Ref get_generator(Value self) {
  Frame* frame = self_of(self).frame;
  return frame && frame->generator ? Ref(Value(frame->generator)) : make_none();
}

bool is_active(Frame* frame) {
  bool active = false;
  for_each_active_frame(machine.current, [&](Frame* other) {
    active = active || other == frame;
    return !active;
  });
  return active;
}

Ref method_clear(Value self, Args args) {
  expect_args("clear", args, 0, 0);
  FrameObject& object = self_of(self);
  if (object.frame) {
    // [look.frame.clear_running] [look.frame.clear_suspended] [look.frame.clear_closes]
    // [look.frame.clear_created]
    if (is_active(object.frame)) raise(RuntimeErrorType, "cannot clear an executing frame");
    if (since(13) && object.frame->started) {
      raise(RuntimeErrorType, "cannot clear a suspended frame");
    }
    // The generator is finalized as if it went: [look.frame.clear_error]
    // [look.frame.clear_coroutine]
    Handle<Generator> generator(object.frame->generator);
    finalize(*generator);
    // What was only warned of can still be started since 3.11.
    const bool is_left = is_coroutine(*generator) && generator->state == GeneratorState::kCreated;
    if (is_left && !since(11)) close(*generator).discard();
    return make_none();
  }
  // [look.frame.clear_finished]
  for (size_t i = 0; i < object.compiled->first_temporary(); ++i) {
    assign(object.locals[i], Value());
  }
  return make_none();
}

// [look.frame.read_only]
void refuse_line(Value, Value) {
  raise_value_error("f_lineno can only be set by a trace function");
}

constexpr MethodDef kMethods[] = {{"clear", method_clear}};
constexpr AttributeDef kAttributes[] = {
    {"f_code", get_code},
    {"f_lineno", get_line, refuse_line},
    {"f_lasti", get_last_instruction},
    {"f_locals", get_locals},
    {"f_globals", get_globals},
    {"f_back", get_back},
    {"f_builtins", get_builtins},
    {"f_trace", get_trace},
    {"f_generator", get_generator},  // since 3.14: last
};

Ref frame_repr(Value self) {
  FrameObject& object = self_of(self);
  const Code& code = *object.compiled;
  return make_str(fmt::format("<frame at {:#x}, file '{}', line {}, code {}>",
                              reinterpret_cast<uintptr_t>(&object), utf8(code.filename),
                              object.frame ? object.frame->line() : object.last_line,
                              utf8(code.name)));
}

void frame_traverse(Object* object, Visitor& visitor) {
  auto& frame = *static_cast<FrameObject*>(object);
  visitor.visit(Value(frame.function));
  if (frame.extra) visitor.visit(Value(frame.extra));
  if (frame.frame) return;
  for (size_t i = 0; i < frame.compiled->first_temporary(); ++i) {
    visitor.visit(frame.locals[i]);
  }
}

void frame_clear(Object* object) {
  auto& frame = *static_cast<FrameObject*>(object);
  drop(frame.extra);
  if (frame.frame) return;
  for (size_t i = 0; i < frame.compiled->first_temporary(); ++i) {
    assign(frame.locals[i], Value());
  }
}

void frame_destroy(Object* object) noexcept {
  auto* frame = static_cast<FrameObject*>(object);
  gc_untrack(object);
  if (frame->frame) frame->frame->object = nullptr;
  size_t count = frame->compiled->first_temporary();
  frame_clear(object);
  release(Value(frame->function));
  free_object(object, sizeof(FrameObject) + count * sizeof(Value));
}

}  // namespace

Ref locals_snapshot(FrameObject& frame) {
  Frame* running = frame.frame;
  Handle<Dict> names = locals_of(*frame.compiled, running ? running->registers() : frame.locals,
                                 running ? running->index() : -1);
  if (frame.extra) dict_update(names.get(), Value(frame.extra));
  return names;
}

Value* find_local(FrameObject& frame, Str* name) {
  const Code& code = *frame.compiled;
  Value* registers = frame.frame ? frame.frame->registers() : frame.locals;
  const int32_t index = frame.frame ? frame.frame->index() : -1;
  for (auto each = code.inlined_variables.rbegin(); each != code.inlined_variables.rend(); ++each) {
    const bool active = index >= each->start && index < each->end;
    if (active && each->name == name) return registers + each->reg;
  }
  size_t at = 0;
  for (const auto* names : {&code.local_names, &code.cell_names, &code.free_names}) {
    for (Str* each : *names) {
      if (each == name) return registers + at;
      ++at;
    }
  }
  return nullptr;
}

Ref frame_locals(Frame* frame) {
  const bool is_function = (frame->code_of().flags & kOptimized) != 0;
  if (frame->name_space && !is_function) return Ref(Value(frame->name_space));
  // [flow.names.locals]
  return locals_of(frame->code_of(), frame->registers(), frame->index());
}

void initialize_frame() {
  Type& type = FrameType;
  type.instance_size = sizeof(FrameObject);
  type.flags = kTracked | kNoWeakrefs;
  type.slots.destroy = frame_destroy;
  type.slots.traverse = frame_traverse;
  type.slots.clear = frame_clear;
  type.slots.repr = frame_repr;
  const std::span<const AttributeDef> attributes = kAttributes;
  ready(type, "frame", nullptr, kMethods,
        attributes.first(attributes.size() - (since(14) ? 0 : 1)));
}

}  // namespace corospec::reference
