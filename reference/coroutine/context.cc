#include "reference/coroutine/context.h"

#include "reference/object/container.h"
#include "reference/object/gc.h"
#include "reference/object/thread_state.h"

namespace corospec::reference {

namespace {

// [ctx.suspend.generator] [ctx.suspend.generator_sets] [ctx.suspend.created]
// [ctx.suspend.delegation] [ctx.suspend.close] [ctx.suspend.manager] [ctx.suspend.run_creates]
// [ctx.suspend.coroutine] [ctx.suspend.coroutine_sets] [ctx.suspend.async_generator]
// [ctx.suspend.task]
Context* current = nullptr;  // owned

Dict* no_values() {
  static Dict* const empty = make_dict().take();
  return empty;
}

Handle<Context> make_context_with(Dict* values) {
  auto* context = allocate<Context>(ContextType);
  Handle<Context> owner = Handle<Context>::adopt(context);
  context->values = Handle<Dict>(values).take();
  gc_track(context);
  return owner;
}

// [ctx.thread.end]
void leave_context() { drop(current); }

}  // namespace

// [ctx.thread.own] [ctx.thread.run] [thread.gen.context]
void begin_contexts() { belongs_to_thread(current, leave_context); }

Context* current_context() {
  if (!current) current = make_context().take();
  return current;
}

Handle<Context> make_context() { return make_context_with(no_values()); }
Handle<Context> copy_of(const Context* context) { return make_context_with(context->values); }

Dict* own_values(Context* context) {
  if (context->values->refcount > 1) {
    Handle<Dict> shared = Handle<Dict>::adopt(context->values);
    context->values = dict_copy(shared.get()).take();
  }
  return context->values;
}

// [ctx.run.contained] [ctx.run.restored]
EnteredContext::EnteredContext(Context* context) : context_(context) {
  context->entered = true;
  context->outside = current_context();  // whose owner it is from now on
  current = Handle<Context>(context).take();
}

EnteredContext::~EnteredContext() {
  context_->entered = false;
  const Handle<Context> left = Handle<Context>::adopt(current);
  current = context_->outside;
  context_->outside = nullptr;
}

}  // namespace corospec::reference
