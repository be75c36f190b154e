// Frame: one activation of Code. It is the body of a generator (coroutine/body.h) when it can be
// suspended, and lies on the machine's frame stack when it cannot.
//
// FrameObject is what Python sees (`gi_frame`, `tb_frame`, sys._getframe()). It exists only when
// somebody asked or an exception passed, and takes the local variables over when the frame ends.
#pragma once

#include "reference/coroutine/generator.h"
#include "reference/language/code.h"
#include "reference/language/function.h"

namespace corospec::reference {

struct FrameObject;

// What lies between a frame and whoever called or resumed it.
enum class Entry : uint8_t {
  kNone,     // the machine has switched to it
  kEntered,  // run() was entered with it: leaving it leaves run()
  kBelow,    // it is the end of a chain below such a frame: suspending it leaves run()
};

struct Frame final : Body {
  Function* function;     // owned
  Code* compiled;         // what it executes: the function's code when it was called
  const Instruction* pc;  // the instruction that is executing, or at which the frame is suspended
  Frame* back;            // who called or resumed; null while suspended
  Value handled;          // the exception that this frame is handling; owned
  Generator* generator;   // null: a plain call
  FrameObject* object;    // owned; null: nobody asked
  Dict* name_space;       // of a module or class body, owned; of functions only UseNamespace
  Entry entry;
  bool started;  // an instruction has been executed

  Value* registers() { return reinterpret_cast<Value*>(this + 1); }
  const Code& code_of() const { return *compiled; }
  int line() const { return compiled->line_of(index()); }
  int32_t index() const { return static_cast<int32_t>(pc - compiled->instructions.data()); }
  static size_t size_for(const Code& code) {
    return sizeof(Frame) + code.register_count * sizeof(Value);
  }

  // Takes over a reference to `function`. Registers are null.
  Frame(Function* function, Generator* generator);
  ~Frame() override { release(Value(function)); }
  Frame(const Frame&) = delete;
  Frame& operator=(const Frame&) = delete;
  // Body
  Outcome resume(Resumption resumption) override;
  void clear() noexcept override;
  void traverse(Visitor& visitor) const override;
  bool converts_stop_iteration() const override;
  bool is_awaitable() const override { return (compiled->flags & kIterableCoroutine) != 0; }
  bool may_catch() const override { return compiled->handler_at(index()) != nullptr; }
  void add_to_traceback(Value exception) override;
  void enter_stack() override;
  void leave_stack() override;
  Ref frame_object() override;
  Value code() const override;
};

// The frame of a generator whose body is one.
inline Frame* frame_of(const Generator& generator) { return static_cast<Frame*>(generator.body); }

// Visits the active frames from the innermost outwards, as the program sees them: a generator that
// waits for the executing one stands between that and the caller. `visit` returns false to stop.
template <class Visit>
void for_each_active_frame(Frame* innermost, Visit visit) {
  for (Frame* frame = innermost; frame; frame = frame->back) {
    if (!visit(frame)) return;
    if (!frame->generator) continue;
    for (Generator* above = frame->generator->parent; above; above = above->parent) {
      if (above->interpreted && !visit(frame_of(*above))) return;
    }
  }
}

struct FrameObject : Object {
  Frame* frame;  // null: has ended
  Function* function;
  Code* compiled;
  int last_line;
  Dict* extra;  // what was written to f_locals (since 3.13) under names of no variables; or null
  Value locals[1];  // the local variables' registers after the end; local_count + cells of them
};
extern Type FrameType;

Handle<FrameObject> frame_object_of(Frame* frame);
// The variables by name: a new dict for functions, the namespace itself for modules and classes.
Ref frame_locals(Frame* frame);
// The same of a frame that may have ended.
Ref locals_snapshot(FrameObject& frame);
// Where the variable of that name is, which may be null or a Cell; null: there is none.
Value* find_local(FrameObject& frame, Str* name);
// Since 3.13, `f_locals` of a function's frame: a mapping that writes to the variables.
// (frame_locals.cc)
extern Type LocalsProxyType;
Ref make_locals_proxy(FrameObject* frame);
void initialize_locals_proxy();
void initialize_frame();

}  // namespace corospec::reference
