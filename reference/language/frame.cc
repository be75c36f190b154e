#include "reference/language/frame.h"

#include <algorithm>

#include "reference/language/machine.h"
#include "reference/language/traceback.h"
#include "reference/object/cell.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

Frame::Frame(Function* function, Generator* generator)
    : function(function),
      compiled(function->code),
      pc(compiled->instructions.data()),
      back(nullptr),
      handled(),
      generator(generator),
      object(nullptr),
      name_space(nullptr),
      entry(Entry::kNone),
      started(false) {
  std::fill_n(registers(), compiled->register_count, Value());
}

Outcome Frame::resume(Resumption resumption) {
  Outcome room = catching([] {
    check_stack();
    return Outcome::returned(make_none());
  });
  if (room.is_raised()) {
    release(resumption.value);
    return room;
  }
  room.discard();
  return run(this, resumption);
}

namespace {

// The frame has ended: its FrameObject goes on with the local variables.
void hand_over_locals(Frame* frame) {
  FrameObject* object = frame->object;
  frame->object = nullptr;
  object->last_line = frame->line();
  object->frame = nullptr;
  if (object->refcount > 1) {
    std::copy_n(frame->registers(), frame->code_of().first_temporary(), object->locals);
    std::fill_n(frame->registers(), frame->code_of().first_temporary(), Value());
  }
  release(Value(object));
}

}  // namespace

void Frame::clear() noexcept {
  if (object) hand_over_locals(this);
  // Temporaries first, the newest before the others, as a stack is unwound; then the variables.
  Value* first = registers();
  Value* variables_end = first + compiled->first_temporary();
  auto empty = [](Value& slot) {
    Value old = slot;
    slot = Value();
    release(old);
  };
  for (Value* slot = first + compiled->register_count; slot != variables_end;) empty(*--slot);
  for (Value* slot = first; slot != variables_end; ++slot) empty(*slot);
  Value old_handled = handled;
  handled = Value();
  release(old_handled);
  if (name_space) {
    Value old_names(name_space);
    name_space = nullptr;
    release(old_names);
  }
}

void Frame::traverse(Visitor& visitor) const {
  auto* self = const_cast<Frame*>(this);
  visitor.visit(Value(function));
  for (int i = 0; i < compiled->register_count; ++i) visitor.visit(self->registers()[i]);
  visitor.visit(handled);
  if (object) visitor.visit(Value(object));
  if (name_space) visitor.visit(Value(name_space));
}

void Frame::add_to_traceback(Value exception) { add_traceback(exception, this); }

bool Frame::converts_stop_iteration() const {
  // [co.stop.generator_based] PEP 492: coroutines never were without it.
  constexpr uint32_t kAlways = kCoroutine | kIterableCoroutine | kAsyncGenerator;
  // [gen.stop.lambda] [gen.stop.lambda_passes] NOTE: PEP 479 makes no exception.
  if (compiled->is_lambda && since(12)) return false;
  // [gen.stop.future_functions]
  return since(7) || (compiled->flags & (kGeneratorStop | kAlways)) != 0;
}

void Frame::enter_stack() {
  back = machine.current;
  machine.current = this;
}

void Frame::leave_stack() {
  machine.current = back;
  back = nullptr;
}

Ref Frame::frame_object() { return frame_object_of(this); }

Value Frame::code() const { return Value(compiled); }

Handle<FrameObject> frame_object_of(Frame* frame) {
  if (!frame->object) {
    size_t count = frame->code_of().first_temporary();
    auto* object = static_cast<FrameObject*>(
        allocate_object(&FrameType, sizeof(FrameObject) + count * sizeof(Value)));
    object->frame = frame;  // [look.frame.no_owner]
    retain(Value(frame->function));
    object->function = frame->function;
    object->compiled = frame->compiled;
    object->extra = nullptr;
    frame->object = object;
    gc_track(object);
  }
  return Handle<FrameObject>(frame->object);
}

}  // namespace corospec::reference
