#include "reference/coroutine/async_generator.h"

#include <string>

#include "reference/coroutine/coroutine.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

AsyncGeneratorHooks async_generator_hooks;

namespace {

Outcome runtime_error(std::string_view message) {
  return Outcome::raised(make_exception(RuntimeErrorType, message));
}

Outcome done() { return Outcome::returned(make_none()); }

Outcome ignored_exit() { return runtime_error("async generator ignored GeneratorExit"); }

// Two of its awaitables at once: refused since 3.8. [agen.running.interleave] Before, nobody asks.
bool is_busy(const AsyncGenerator& generator) { return since(8) && generator.running; }

// [agen.message.running]
Outcome busy(const char* method) {
  return runtime_error(std::string(method) + "(): asynchronous generator is already running");
}

// An awaitable that has ended: since 3.7 an error, before simply at its end.
Outcome reused(const char* methods) {
  // [agen.step.reuse_stops]
  if (!since(7)) return done();
  // [agen.step.reuse] [agen.step.reuse.athrow]
  return runtime_error(std::string("cannot reuse already awaited ") + methods);
}
Outcome reused_send() { return reused("__anext__()/asend()"); }
Outcome reused_throw() { return reused("aclose()/athrow()"); }

bool ends_iteration(Value exception) {
  return exception_is(exception, StopAsyncIterationType) ||
         exception_is(exception, GeneratorExitType);
}

// The body has yielded, rather than being suspended in an `await`.
bool has_yielded(const AsyncGenerator& generator, Outcome outcome) {
  return outcome.is_yielded() && !generator.delegate;
}

// The generator's throw(), with what an awaitable's was given. A wrong number is an error of its.
Outcome throw_given(Generator& generator, Args given) {
  return catching([&] {
    expect_args("throw", given, 1, 3);
    warn_of_throw_arguments("throw", given);
    return throw_into(generator, given);
  });
}

// What the resumption of the body is to who awaits.
Outcome unwrap(AsyncGenerator& generator, Outcome outcome) {
  if (has_yielded(generator, outcome)) {
    // [agen.yield.value] A yielded value is the value of the `await`.
    // [agen.athrow.caught] Whatever has resumed the body.
    generator.running = false;
    outcome.kind = OutcomeKind::kReturned;
    return outcome;
  }
  // [agen.await.driver] [agen.aclose.awaits] What an inner `await` yields goes through.
  if (outcome.is_yielded()) return outcome;
  if (outcome.is_returned()) {
    // [agen.end.return] The end of the body, now or long ago, is StopAsyncIteration.
    // [agen.anext.finished] [agen.asend.finished] [agen.athrow.finished]
    // [agen.anext.closed] [agen.asend.closed]
    outcome.discard();
    outcome = Outcome::raised(make_exception(StopAsyncIterationType));
  }
  generator.running = false;
  // [agen.exc.propagates] [agen.athrow.uncaught] [agen.athrow.replaced]
  // [agen.athrow.generator_exit]
  return outcome;
}

// [agen.hooks.first] The first-iteration hook, once in a generator's life.
void ask_hooks(AsyncGenerator& generator) {
  if (generator.hooked) return;
  generator.hooked = true;  // [agen.hooks.first_raises_once] Before it is called.
  // [agen.hooks.finalizer_captured]
  assign(generator.finalizer, async_generator_hooks.finalizer);
  // [agen.hooks.first_raises]
  if (Ref hook = Ref(async_generator_hooks.first_iteration)) call(hook, {Value(&generator)});
}

// [agen.step.lazy] Nothing of the body is executed before the awaitable is resumed.
template <class Awaitable>
Awaitable* make_awaitable(Type& type, Value generator) {
  // [agen.hooks.first_at_call] [agen.hooks.first_thrown] For all four methods.
  ask_hooks(*generator.as<AsyncGenerator>());
  auto* awaitable = allocate<Awaitable>(type);
  retain(generator);  // [agen.step.keeps]
  awaitable->generator = generator.as<AsyncGenerator>();
  awaitable->state = AwaitableState::kCreated;
  return awaitable;
}

// The steps of close() since 3.13: GeneratorExit is raised in the body.
// [agen.step.close.created_throws] [agen.step.close.suspended_throws]
template <class Awaitable>
Outcome close_by_throwing(Awaitable& awaitable) {
  Value exit(&GeneratorExitType);
  Outcome outcome = throw_into(awaitable, Args(&exit, 1));
  if (outcome.is_yielded()) {  // [agen.step.close.answered]
    outcome.discard();
    return runtime_error("coroutine ignored GeneratorExit");
  }
  // [agen.step.close.yielded] A yield of the body is its end, like these exceptions.
  if (outcome.is_returned() || ends_iteration(outcome.value)) {
    outcome.discard();
    return done();
  }
  return outcome;
}

template <class Awaitable>
Outcome close_awaitable(Awaitable& awaitable) {
  if (awaitable.state == AwaitableState::kClosed) return done();  // [agen.step.close.ended]
  if (since(13)) return close_by_throwing(awaitable);
  // [agen.step.close.created] [agen.step.close.suspended] The generator is not touched,
  // [agen.step.close.suspended_blocks] nor the mark that it is running.
  awaitable.state = AwaitableState::kClosed;
  return done();
}

}  // namespace

// --- making awaitables

Ref make_asend(Value generator, Value value) {
  auto* awaitable = make_awaitable<AsyncGeneratorSend>(AsyncGeneratorSendType, generator);
  assign(awaitable->sent, value);
  gc_track(awaitable);  // [agen.step.cycle]
  return Ref::adopt(Value(awaitable));
}

Ref make_athrow(Value generator, Args given) {
  auto* awaitable = make_awaitable<AsyncGeneratorThrow>(AsyncGeneratorThrowType, generator);
  awaitable->given = make_tuple(given.positional()).take();
  gc_track(awaitable);
  return Ref::adopt(Value(awaitable));
}

Ref make_aclose(Value generator) {
  auto* awaitable = make_awaitable<AsyncGeneratorThrow>(AsyncGeneratorThrowType, generator);
  gc_track(awaitable);
  return Ref::adopt(Value(awaitable));
}

// --- __anext__() and asend()

Outcome resume(AsyncGeneratorSend& awaitable, Value value) {
  AsyncGenerator& generator = *awaitable.generator;
  if (awaitable.state == AwaitableState::kClosed) return reused_send();
  if (awaitable.state == AwaitableState::kCreated) {
    // [thread.agen.running]
    if (is_busy(generator)) {  // [agen.anext.running] [agen.asend.running]
      // [agen.step.reuse.refused_asend] [agen.step.reuse.refused_again]
      if (since(13)) awaitable.state = AwaitableState::kClosed;
      return busy("anext");
    }
    // What was given to asend() goes in, unless the first resumption brings something itself.
    // [agen.step.send_value]
    if (is_none(value)) value = awaitable.sent;
    awaitable.state = AwaitableState::kIterated;
  }
  generator.running = true;
  // [agen.anext.unstarted] [agen.asend.unstarted_none] [agen.anext.suspended]
  // [agen.asend.suspended] [agen.step.resume] [agen.step.resume_value] [agen.await.reply]
  return finish_step(awaitable, send(generator, value));
}

AsyncGenerator* begin_step(AsyncGeneratorSend& awaitable) {
  AsyncGenerator& generator = *awaitable.generator;
  const bool waits = generator.state == GeneratorState::kSuspended ||
                     (generator.state == GeneratorState::kCreated && is_none(awaitable.sent));
  if (awaitable.state != AwaitableState::kCreated || generator.running || !waits) return nullptr;
  if (generator.leaf != &generator || !generator.interpreted) return nullptr;
  awaitable.state = AwaitableState::kIterated;
  generator.running = true;
  return &generator;
}

Outcome finish_step(AsyncGeneratorSend& awaitable, Outcome outcome) {
  outcome = unwrap(*awaitable.generator, outcome);
  if (!outcome.is_yielded()) awaitable.state = AwaitableState::kClosed;
  return outcome;
}

Outcome throw_into(AsyncGeneratorSend& awaitable, Args given) {
  AsyncGenerator& generator = *awaitable.generator;
  if (awaitable.state == AwaitableState::kClosed) return reused_send();
  if (awaitable.state == AwaitableState::kCreated && since(13)) {
    if (is_busy(generator)) {  // [agen.step.throw.under_way]
      awaitable.state = AwaitableState::kClosed;
      return busy("anext");
    }
    awaitable.state = AwaitableState::kIterated;
    generator.running = true;
  }
  // [agen.step.throw] [agen.step.throw.suspended] [agen.await.throw] [agen.step.throw.over]
  // [agen.step.throw.meanwhile] [agen.step.throw.running] Until 3.12 without having asked,
  // [agen.step.throw.unmarked] or having left a mark.
  Outcome outcome = unwrap(generator, throw_given(generator, given));
  if (!outcome.is_yielded()) awaitable.state = AwaitableState::kClosed;
  return outcome;
}

Outcome close(AsyncGeneratorSend& awaitable) { return close_awaitable(awaitable); }

// --- athrow() and aclose()

namespace {

Outcome count_arguments(Args given) {
  return catching([&] {
    expect_args("athrow", given, 1, 3);
    return Outcome::returned(make_none());
  });
}

Outcome end_of_close(AsyncGeneratorThrow& awaitable, Outcome outcome) {
  // aclose(): the ways in which a body ends when it is closed are its success.
  // [agen.aclose.suspended] [agen.aclose.returned]
  if (!awaitable.given && outcome.is_raised() && ends_iteration(outcome.value)) {
    outcome.discard();
    return done();
  }
  return outcome;  // [agen.aclose.raised]
}

// Of the body, to who awaits athrow() or aclose().
Outcome answer(AsyncGeneratorThrow& awaitable, Outcome outcome) {
  AsyncGenerator& generator = *awaitable.generator;
  if (!awaitable.given && has_yielded(generator, outcome)) {
    // [agen.final.nothing_kept] [agen.aclose.yielded] aclose() has raised GeneratorExit, and the
    // body has yielded all the same. [agen.aclose.yielded_waits] It stays suspended there.
    outcome.discard();
    generator.running = false;
    return ignored_exit();
  }
  // [agen.athrow.generator_exit_yielded] What was thrown with athrow() does not matter.
  return end_of_close(awaitable, unwrap(generator, outcome));
}

// The same, and the awaitable has ended unless the body awaits.
Outcome answer_and_close(AsyncGeneratorThrow& awaitable, Outcome outcome) {
  outcome = answer(awaitable, outcome);
  if (!outcome.is_yielded()) awaitable.state = AwaitableState::kClosed;
  return outcome;
}

// The same, of a resumption with send().
Outcome answer_to_send(AsyncGeneratorThrow& awaitable, Outcome outcome) {
  if (since(8)) return answer_and_close(awaitable, outcome);
  // [agen.step.reuse_resumes] [agen.step.reuse.ignored_resumes] Until 3.7 a yielded value does not
  // end it, nor any other exception than these.
  const bool over = outcome.is_returned() || (outcome.is_raised() && ends_iteration(outcome.value));
  const bool ignored = !awaitable.given && has_yielded(*awaitable.generator, outcome);
  if (over || (ignored && since(7))) awaitable.state = AwaitableState::kClosed;
  return answer(awaitable, outcome);
}

// The same, of an exception that was thrown into the awaitable.
Outcome answer_to_throw(AsyncGeneratorThrow& awaitable, Outcome outcome) {
  // [agen.step.reuse.thrown] [agen.step.reuse.thrown_again]
  if (since(13)) return answer_and_close(awaitable, outcome);  // [agen.step.throw.aclose_exit]
  AsyncGenerator& generator = *awaitable.generator;
  const bool ignored = !awaitable.given && has_yielded(generator, outcome);
  const bool keeps_mark = !awaitable.given && !ignored;
  const bool mark = generator.running;
  if (ignored && since(7)) awaitable.state = AwaitableState::kClosed;
  // [agen.step.throw.aclose_exit_raised] Until 3.6 nothing that was
  // thrown in is the success of aclose().
  const bool raises = keeps_mark && !since(7);
  outcome = raises ? unwrap(generator, outcome) : answer(awaitable, outcome);
  // [agen.step.throw.aclose_blocks] Until 3.12 aclose() leaves it to nobody.
  if (keeps_mark) generator.running = mark;
  return outcome;
}

// The first resumption: the exception is thrown into the body. [agen.running.exit_forwarded] A
// GeneratorExit is forwarded to what it awaits, not translated into closing that.
Outcome begin_throw(AsyncGeneratorThrow& awaitable, Value value) {
  AsyncGenerator& generator = *awaitable.generator;
  // [agen.athrow.running] [agen.aclose.running]
  // [agen.athrow.running_itself] [agen.aclose.running_itself]
  if (is_busy(generator)) {
    awaitable.state = AwaitableState::kClosed;  // [agen.step.reuse.refused]
    return busy(awaitable.given ? "athrow" : "aclose");
  }
  if (generator.closed) {
    // [agen.aclose.again] [agen.aclose.again_nothing]
    if (!since(8)) return done();
    awaitable.state = AwaitableState::kClosed;
    return Outcome::raised(make_exception(StopAsyncIterationType));
  }
  if (!is_none(value)) {  // [agen.step.send_value_refused]
    return runtime_error("can't send non-None value to a just-started coroutine");
  }
  awaitable.state = AwaitableState::kIterated;
  generator.running = true;
  Value exit(&GeneratorExitType);
  Args given(&exit, 1);
  if (awaitable.given) {
    auto* arguments = awaitable.given.as<Tuple>();
    given = Args(arguments->items, static_cast<size_t>(arguments->size));
    // [agen.athrow.arity] [agen.athrow.arity_blocks] NOTE: too late to be harmless; the generator
    // counts as running already.
    Outcome counted = count_arguments(given);
    if (counted.is_raised()) return counted;
    counted.discard();
  } else {
    generator.closed = true;
  }
  // [agen.aclose.unstarted] [agen.aclose.suspended]
  return answer_to_send(awaitable,
                        throw_into(static_cast<Generator&>(generator), given, OnExit::kForward));
}

}  // namespace

Outcome resume(AsyncGeneratorThrow& awaitable, Value value) {
  AsyncGenerator& generator = *awaitable.generator;
  if (awaitable.state == AwaitableState::kClosed) return reused_throw();
  // [agen.running.throwers_nothing] Until 3.9 a body that executes counts as over.
  if (generator.state == GeneratorState::kClosed || (!since(10) && is_running(generator))) {
    // [agen.athrow.closed] [agen.aclose.closed] Nothing is left to throw into.
    if (since(7)) awaitable.state = AwaitableState::kClosed;
    return done();
  }
  if (awaitable.state == AwaitableState::kCreated) return begin_throw(awaitable, value);
  Outcome outcome = send(generator, value);
  // [agen.step.reuse.athrow_waited] That of athrow() has not ended, whatever comes.
  return awaitable.given ? answer(awaitable, outcome) : answer_to_send(awaitable, outcome);
}

Outcome throw_into(AsyncGeneratorThrow& awaitable, Args given) {
  AsyncGenerator& generator = *awaitable.generator;
  if (awaitable.state == AwaitableState::kClosed) return reused_throw();
  if (awaitable.state == AwaitableState::kCreated) {
    // [agen.step.throw_refused]
    if (!since(7)) return runtime_error("can't send non-None value to a just-started coroutine");
    if (since(13)) {
      if (is_busy(generator)) {
        awaitable.state = AwaitableState::kClosed;
        return busy(awaitable.given ? "athrow" : "aclose");
      }
      awaitable.state = AwaitableState::kIterated;
      generator.running = true;
    }
  }
  // [agen.step.throw_instead] [agen.step.throw.suspended] [agen.step.throw.aclose_ends]
  // [agen.step.throw.over] [agen.step.throw.meanwhile] [agen.step.throw.running]
  Outcome outcome = throw_given(generator, given);
  return answer_to_throw(awaitable, outcome);
}

Outcome close(AsyncGeneratorThrow& awaitable) { return close_awaitable(awaitable); }

// --- finalization

bool hand_to_finalizer(Generator& object) {
  auto& generator = static_cast<AsyncGenerator&>(object);
  // [agen.hooks.finalizer_unstarted] [agen.hooks.finalizer_begun] [agen.hooks.finalizer_finished]
  if (!generator.finalizer || generator.closed) return false;
  if (generator.state == GeneratorState::kClosed) return false;
  // [agen.hooks.finalizer] [agen.hooks.finalizer_closes] What it does is the hook's affair.
  Outcome called = catching([&] {
    call(Ref(generator.finalizer), {Value(&generator)});
    return Outcome::returned(make_none());
  });
  if (called.is_raised() && runtime_hooks.unraisable) {  // [agen.hooks.finalizer_raises]
    runtime_hooks.unraisable(called.value, Value(&generator));
  }
  called.discard();
  return true;
}

}  // namespace corospec::reference
