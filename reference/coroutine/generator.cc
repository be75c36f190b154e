#include "reference/coroutine/generator.h"

#include <string>

#include "reference/coroutine/async_generator.h"
#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/delegation.h"
#include "reference/coroutine/recursion.h"
#include "reference/coroutine/throw_arguments.h"
#include "reference/object/allocation.h"
#include "reference/object/exception.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// [gen.message.running] [co.message.running] [gen.run.uncaught] The body that asked for it gets it
// like any other error.
Outcome already_executing(const Generator& generator) {
  return Outcome::raised(
      make_exception(ValueErrorType, std::string(kind_name(generator)) + " already executing"));
}

// [co.reuse.send] [co.reuse.throw] [co.message.reuse] [await.twice.ended] PEP 492: a coroutine that
// has ended cannot be awaited again, while a generator is just empty.
Outcome cannot_reuse() {
  return Outcome::raised(
      make_exception(RuntimeErrorType, "cannot reuse already awaited coroutine"));
}

Outcome too_deep() {
  return Outcome::raised(make_exception(RecursionErrorType, "maximum recursion depth exceeded"));
}

// [agen.athrow.unstarted]
// [gen.throw.unstarted] [co.throw.unstarted] The body never starts and cannot catch the exception.
Outcome throw_before_start(Generator& generator, Ref exception) {
  generator.body->add_to_traceback(exception);  // [gen.throw.unstarted_traceback]
  // [agen.stop.thrown_unstarted_passes]
  // [gen.stop.thrown_unstarted_passes] [co.stop.thrown_unstarted_passes] NOTE: PEP 479 would have
  // it replaced here as everywhere.
  if (since(12)) {
    end(generator, Outcome::returned(make_none())).discard();
    return Outcome::raised(std::move(exception));
  }
  // [agen.stop.thrown_unstarted]
  // [gen.stop.thrown_unstarted] [co.stop.thrown_unstarted]
  return end(generator, Outcome::raised(std::move(exception)));
}

// Throws into a generator whose body is to receive the exception itself, not a delegate.
Outcome throw_here(Generator& generator, Args given) {
  Outcome thrown = make_thrown(given);
  // [gen.throw.refused_untouched] [co.throw.refused_untouched] [gen.throw.refused_running]
  if (thrown.is_raised()) return thrown;
  // [co.throw.running]
  // [thread.gen.throw_running]
  if (is_running(generator)) {  // [gen.throw.running] [delegate.running]
    thrown.discard();           // [gen.final.nothing_kept]
    return already_executing(generator);
  }
  if (generator.state == GeneratorState::kClosed) {
    if (is_coroutine(generator)) {
      thrown.discard();
      return cannot_reuse();
    }
    return Outcome::raised(thrown.take());  // [gen.throw.closed]
  }
  if (generator.state == GeneratorState::kCreated) {
    return throw_before_start(generator, thrown.take());
  }
  detach_from_above(generator);
  Activation active(generator);
  // [agen.athrow.suspended]
  // [gen.throw.suspended] [co.throw.suspended]
  return run_chain(generator, &generator, Resumption::throws(thrown.take()));
}

// [delegate.exit.close] [await.throw.exit] GeneratorExit is not forwarded: the delegate is closed,
// then the `yield from` raises it.
Outcome throw_exit_while_delegating(Generator& generator, Args given) {
  Activation active(generator);
  Ref delegate(generator.delegate);
  bool refused = false;
  Resumption resumption = close_delegates(generator, [&] {
    Outcome thrown = make_thrown(given);
    refused = thrown.is_raised();
    if (!refused) delegate = Ref();  // [delegate.exit.released] before it goes on
    return thrown;
  });
  if (!refused) return run_chain(generator, &generator, resumption);
  // [gen.throw.refused_untouched] It goes on waiting, though for a delegate that is closed now.
  generator.delegate = delegate.take();
  suspend(generator, generator);
  return Outcome::raised(resumption.take());
}

// [delegate.throw.forwarded] [await.throw.inner] [delegate.throw.stop_iteration] Whatever the
// exception is.
Outcome throw_while_delegating(Generator& generator, Args given) {
  Activation active(generator);
  Generator* leaf = find_leaf(&generator, kAnyLevels);  // [delegate.chain.throw]
  // The throw() of a delegate that is no generator judges the arguments itself.
  if (leaf->delegate) return run_chain(generator, leaf, throw_as_given(), given);
  Outcome thrown = make_thrown(given);
  if (thrown.is_raised()) {
    // [delegate.throw.refused]
    // The leaf's throw() has refused its arguments: the generator that called it gets the error.
    leaf = leaf->parent;
    drop_delegate(*leaf);
  }
  return run_chain(generator, leaf, Resumption::throws(thrown.take()));
}

// [gen.close.stop_iteration_returns] Of the body itself only where end() does not replace it.
bool ends_a_close(Value exception) {
  return exception_is(exception, GeneratorExitType) || exception_is(exception, StopIterationType);
}

}  // namespace

const char* kind_name(const Generator& generator) {
  if (is_coroutine(generator)) return "coroutine";
  return is_async_generator(generator) ? "async generator" : "generator";
}

Value awaited(const Generator& generator) {
  // [delegate.attr.yieldfrom] [await.attr.coroutine] A generator that executes, itself or its
  // delegate, waits for nobody.
  return is_running(generator) ? Value() : generator.delegate;
}

bool is_running(const Generator& generator) {
  // [gen.run.mutual] Also while a generator executes that this one has resumed. The root is marked
  // in either case.
  const Generator* top = &generator;
  while (top->parent) top = top->parent;
  return top->state == GeneratorState::kRunning;
}

GeneratorState observed_state(const Generator& generator) {
  // [gen.state.running] [co.state.running] [delegate.state] [await.chain.state] A delegator
  // executes while its delegate does.
  return is_running(generator) ? GeneratorState::kRunning : generator.state;
}

Outcome send(Generator& generator, Value value) {
  // [agen.running.value_error]
  // [co.send.running]
  if (is_running(generator))
    // [thread.gen.running] [thread.gen.delegate_running] [thread.co.running] Whichever thread it
    // is.
    return already_executing(generator);  // [gen.send.running] [gen.next.running]
  if (generator.state == GeneratorState::kClosed) {
    if (is_coroutine(generator)) return cannot_reuse();
    // [gen.send.closed] [gen.next.closed] [gen.return.once] [gen.iter.once]
    return Outcome::returned(make_none());
  }
  if (generator.state == GeneratorState::kCreated && !is_none(value)) {
    // [agen.asend.unstarted]
    // [gen.send.unstarted] [co.send.unstarted] [gen.message.send] [co.message.unstarted]
    // [delegate.send.unstarted]
    return Outcome::raised(make_exception(
        TypeErrorType,
        std::string("can't send non-None value to a just-started ") + kind_name(generator)));
  }
  // [co.recursion] [look.recursion.level]
  if (!recursion.allows(1)) return too_deep();  // [look.recursion]
  detach_from_above(generator);
  Generator* leaf = generator.leaf;
  if (!leaf || !recursion.allows(static_cast<int>(leaf->depth) + 1)) leaf = find_leaf(&generator);
  Activation active(generator);
  // [gen.send.suspended] [co.send.suspended] [gen.send.unstarted_none] [co.send.start]
  // [gen.next.unstarted] [gen.next.suspended]
  return run_chain(generator, leaf, Resumption::send(Ref(value)));
}

Outcome throw_into(Generator& generator, Args given, OnExit on_exit) {
  // [delegate.throw.unstarted] There is no delegate before the start.
  if (!generator.delegate || is_running(generator)) return throw_here(generator, given);
  detach_from_above(generator);
  return on_exit == OnExit::kCloseDelegate && names_generator_exit(given)
             ? throw_exit_while_delegating(generator, given)
             : throw_while_delegating(generator, given);
}

Outcome close(Generator& generator) {
  // [gen.close.closed] [co.close.ended]
  if (generator.state == GeneratorState::kClosed) return Outcome::returned(make_none());
  // [co.close.running]
  // [thread.gen.close_running]
  if (is_running(generator)) return already_executing(generator);  // [gen.close.running]
  if (generator.state == GeneratorState::kCreated) {
    // [gen.close.unstarted] [co.close.unstarted] [delegate.close.unstarted]
    return end(generator, Outcome::returned(make_none()));
  }
  detach_from_above(generator);
  // [gen.close.uncaught] NOTE: where nothing can catch the GeneratorExit it is not even made.
  if (!generator.delegate && !generator.body->may_catch()) {
    return end(generator, Outcome::returned(make_none()));
  }
  Activation active(generator);
  // [gen.close.suspended] [co.close.suspended] [delegate.close] [await.close.inner]
  // [look.exception.close]
  Resumption resumption = close_delegates(
      generator, [] { return Outcome::returned(make_exception(GeneratorExitType)); });
  // [delegate.close.caught]
  return outcome_of_close(generator, run_chain(generator, &generator, resumption));
}

Outcome outcome_of_close(const Generator& generator, Outcome outcome) {
  // [agen.final.await] [agen.final.yield] Nobody is there to resume it once more.
  // [co.close.answered]
  if (outcome.is_yielded()) {  // [gen.close.yielded] [gen.message.ignored]
    outcome.discard();
    return Outcome::raised(make_exception(
        RuntimeErrorType, std::string(kind_name(generator)) + " ignored GeneratorExit"));
  }
  // [co.close.value]
  if (outcome.is_returned() && since(13)) return outcome;  // [gen.close.value]
  // [gen.close.uncaught] [gen.close.returned] [co.close.returned] [gen.close.no_value]
  // [co.close.no_value]
  if (outcome.is_returned() || ends_a_close(outcome.value)) {
    outcome.discard();
    return Outcome::returned(make_none());
  }
  // [co.close.raised]
  return outcome;  // [gen.close.raised] [gen.close.stop_iteration]
}

void finalize(Generator& generator) {
  // [gen.final.unstarted] [agen.final.unstarted] [look.gc.cycle_unstarted] Nothing of the body is
  // executed.
  // [gen.final.method_running_silent] Since 3.10 close() refuses: [gen.final.method_running]
  if (!since(10) && is_running(generator)) return;
  // PEP 525, "Finalization": the event loop closes it.
  if (is_async_generator(generator) && hand_to_finalizer(generator)) return;
  // [co.never.collected] [co.never.started] [co.never.refused] [co.never.ended]
  // [co.never.native_only] [co.final.unstarted] PEP 492: a coroutine that was never started is a
  // mistake, and there is nothing to close.
  if (is_coroutine(generator) && generator.state == GeneratorState::kCreated) {
    return warn_never_awaited(generator);
  }
  // [agen.final.close]
  // [co.final.close]
  Outcome outcome = close(generator);  // [gen.final.close] [delegate.final]
  Ref value = outcome.take();
  if (outcome.is_raised() && runtime_hooks.unraisable) {
    // [agen.final.raises]
    // [co.final.error]
    runtime_hooks.unraisable(value, Value(&generator));  // [gen.final.error]
  }
}

Generator* allocate_generator(Type& type, size_t body_size, Value name, Value qualname) {
  size_t size = type.instance_size + body_size;
  auto* generator =
      static_cast<Generator*>(allocate_partly_zeroed(&type, size, type.instance_size));
  // [co.create.object] [co.state.created]
  static_assert(GeneratorState{} == GeneratorState::kCreated);  // [gen.state.created]
  generator->block_size = static_cast<uint32_t>(size);
  retain(name);
  retain(qualname);
  generator->name = name;
  generator->qualname = qualname;
  generator->leaf = generator;
  generator->root = generator;
  return generator;
}

}  // namespace corospec::reference
