#include "reference/coroutine/delegation.h"

#include <string>
#include <utility>

#include "reference/coroutine/throw_arguments.h"
#include "reference/object/exception.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

Recursion recursion;

namespace {

// How many levels lie above what executes its throw() and do not count:
// [delegate.chain.depth_of_throw]
int levels_above(const Generator* thrown_into) {
  return thrown_into ? static_cast<int>(thrown_into->depth) : 0;
}

// The levels of a chain count as recursion while its leaf executes: [delegate.chain.depth]
class CountedLevels {
 public:
  explicit CountedLevels(int levels) : before_(recursion.depth) { recursion.depth += levels; }
  ~CountedLevels() { recursion.depth = before_; }
  CountedLevels(const CountedLevels&) = delete;
  CountedLevels& operator=(const CountedLevels&) = delete;

 private:
  int before_;
};

// What can be the next link of a chain: `yield from` a generator, `await` of a coroutine. Both are
// resumed without the detour of a method call.
Generator* as_generator(Value value) {
  return is_exactly(value, GeneratorType) || is_exactly(value, CoroutineType)
             ? value.as<Generator>()
             : nullptr;
}

// Resumes the body of `*leaf`. The machine goes on by itself with new generators and coroutines
// that the body waits for: then `*leaf` is the last of those.
Outcome resume_counted(Generator& root, Generator** leaf, const Generator* thrown_into,
                       Resumption resumption) {
  CountedLevels levels(static_cast<int>((*leaf)->depth) + 1 - levels_above(thrown_into));
  (*leaf)->state = GeneratorState::kRunning;
  (*leaf)->root = &root;
  Outcome outcome = (*leaf)->body->resume(resumption);  // [gen.iter.lazy]
  while (Generator* child = as_generator((*leaf)->delegate)) *leaf = child;
  return outcome;
}

// The far end above `generator`: the root of the chain that it is part of.
Generator& top_of(Generator& generator) {
  Generator* top = &generator;
  while (top->parent) top = top->parent;
  return *top;
}

bool every_body_is_a_frame(const Generator& root, const Generator& leaf) {
  for (const Generator* link = &leaf;; link = link->parent) {
    if (!link->interpreted) return false;
    if (link == &root) return true;
  }
}

// [gen.stop.legacy] The StopIteration leaves unchanged; a filter may turn the warning into an
// error.
Outcome warn_of_legacy_end(Generator& generator, Outcome outcome) {
  if (!runtime_hooks.warn) return outcome;
  Outcome warned = catching([&] {
    std::string name = utf8(generator.qualname);
    runtime_hooks.warn(DeprecationWarningType,
                       ("generator '" + name + "' raised StopIteration").c_str());
    return Outcome::returned(make_none());
  });
  if (warned.is_raised()) std::swap(warned, outcome);
  warned.discard();
  return outcome;
}

class OnStack {
 public:
  explicit OnStack(Body& body) : body_(body) { body_.enter_stack(); }
  ~OnStack() { body_.leave_stack(); }
  OnStack(const OnStack&) = delete;
  OnStack& operator=(const OnStack&) = delete;

 private:
  Body& body_;
};

// --- delegates that are no link of the chain: iterators of any type, and generators that cannot be
// entered (they execute, or have ended)

// PEP 380, the branch for a value that was sent.
Outcome send_to_iterator(Value iterator, Value value) {
  if (Generator* generator = as_generator(iterator)) return send(*generator, value);
  // [delegate.start] [delegate.next] [delegate.send.none] [await.send.none] [delegate.iterables]
  if (is_none(value)) return next(iterator);
  // [delegate.send.value] [await.send.value] [delegate.send.missing] [await.send.missing]
  // [delegate.send.not_callable] [delegate.lookup] [delegate.lookup.send_fails]
  // [delegate.lookup.send_stops]
  return catching([&] { return Outcome::yielded(call_method(iterator, names::send, {value})); });
}

// What became of an exception on its way to a delegate.
enum class Forwarded { kAnswered, kNoThrow, kLookupFailed };

// PEP 380, the branch for an exception: the delegate's throw(), when it has one.
Forwarded throw_to_iterator(Value iterator, Args given, Outcome* outcome) {
  // [delegate.throw.deprecated_once] Not the method, which would warn of its arguments again.
  if (Generator* generator = as_generator(iterator)) {
    *outcome = throw_into(*generator, given);
    return Forwarded::kAnswered;
  }
  Ref method;
  try {
    method = find_attribute(iterator, names::throw_);
  } catch (Raise& error) {
    *outcome = Outcome::raised(error.take());
    return Forwarded::kLookupFailed;
  }
  if (!method) return Forwarded::kNoThrow;
  // [delegate.throw.arguments] [delegate.throw.yielded] [delegate.throw.not_callable]
  // [delegate.throw.not_handled] The exception is an argument; no frame handles it by now.
  *outcome = catching([&] { return Outcome::yielded(call(method, given)); });
  return Forwarded::kAnswered;
}

// [delegate.exit.no_close] [await.close.missing] [delegate.lookup.close_fails]
Ref find_close(Value iterator) {
  try {
    return find_attribute(iterator, names::close);
  } catch (Raise& error) {
    if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), iterator);
    return {};
  }
}

Outcome close_iterator(Value iterator) {
  return catching([&] {
    // [delegate.close.value] [delegate.exit.not_callable]
    if (Ref method = find_close(iterator)) call(method, {});
    return Outcome::returned(make_none());
  });
}

// Closes what `generator` waits for. Raised: the error that closing raised.
// [delegate.close.shared] Whoever else uses it is not asked.
Outcome close_own_delegate(Generator& generator) {
  Ref iterator(generator.delegate);
  Outcome closed = close_iterator(iterator);
  drop_delegate(generator);
  return closed;
}

// --- one step of such a delegate

enum class Step {
  kSuspended,  // it yielded: *answer
  kGoOn,       // the generator itself is resumed with *resumption
  kRefused,    // throw() ends with the error *answer, and the generator still waits
};

// [delegate.throw.missing] [await.throw.missing] The delegate has no throw(): the generator itself
// gets the exception.
Step throw_past_delegate(Generator& generator, Resumption* resumption, Args given,
                         Outcome* answer) {
  Outcome thrown = make_thrown(given);
  if (thrown.is_raised()) {
    *answer = thrown;
    return Step::kRefused;
  }
  drop_delegate(generator);
  // [delegate.throw.missing_stop_ends] [co.stop.thrown_ends_await] NOTE: by PEP 380 it is raised,
  // as [delegate.throw.missing_stop] has it.
  const Outcome raised = Outcome::raised(thrown.take());
  *resumption = since(12) ? after_delegate(raised) : Resumption::throws(raised.take());
  return Step::kGoOn;
}

Step advance_delegate(Generator& generator, Resumption* resumption, Args given, Outcome* answer) {
  Ref iterator(generator.delegate);
  Ref value = resumption->take();
  Outcome outcome;
  if (can_enter(generator, iterator)) {  // find_leaf stopped here: the chain is too deep
    outcome =
        Outcome::raised(make_exception(RecursionErrorType, "maximum recursion depth exceeded"));
  } else if (resumption->is_send()) {
    // NOTE: throw() and close() are called without it, as CPython's methods of a generator do.
    OnStack active(*generator.body);
    outcome = send_to_iterator(iterator, value);
  } else {
    switch (throw_to_iterator(iterator, given, &outcome)) {
      case Forwarded::kNoThrow:
        return throw_past_delegate(generator, resumption, given, answer);
      case Forwarded::kLookupFailed:  // [delegate.lookup.throw_fails]
        *answer = outcome;
        return Step::kRefused;
      case Forwarded::kAnswered:
        break;
    }
  }
  if (outcome.is_yielded()) {
    *answer = outcome;
    return Step::kSuspended;
  }
  drop_delegate(generator);  // [delegate.again] [delegate.close.finished]
  *resumption = after_delegate(outcome);
  return Step::kGoOn;  // [delegate.empty] [await.no_suspension]
}

}  // namespace

Activation::Activation(Generator& root) : root_(root) {
  retain(Value(&root_));
  // [co.run.other]
  root_.state = GeneratorState::kRunning;  // [gen.run.other] And whoever resumed it keeps its own.
}

Activation::~Activation() { release(Value(&root_)); }

bool can_enter(const Generator& from, Value value) {
  Generator* child = as_generator(value);
  // [await.chain.bypassed]
  if (!child || child->state == GeneratorState::kClosed)
    return false;  // [delegate.direct.finished]
  // A remembered link says nothing about who runs: `from` itself may be marked as running already.
  // [await.self]
  return child->parent == &from || !is_running(*child);  // [delegate.busy] [delegate.self]
}

void detach_from_above(Generator& generator) {
  if (!generator.parent) return;
  // [delegate.direct] Who waits for it finds out when it is resumed itself.
  top_of(generator).leaf = nullptr;
  generator.parent = nullptr;
  generator.depth = 0;
}

void link(Generator& parent, Generator& child) {
  if (child.parent != &parent) {
    detach_from_above(child);  // [delegate.shared] Only the chain last walked is remembered.
    child.parent = &parent;
  }
  child.leaf = nullptr;
  child.depth = parent.depth + 1;
}

void drop_delegate(Generator& generator) {
  Value delegate = generator.delegate;
  if (!delegate) return;
  generator.delegate = Value();
  Generator* child = as_generator(delegate);
  if (child && child->parent == &generator) {
    // NOTE: no walk to the top for a child that has ended, which it does only while its chain
    // executes: then the root's `leaf` is null or set by who executes. Closing a long chain would
    // be quadratic.
    if (child->state != GeneratorState::kClosed) top_of(generator).leaf = nullptr;
    child->parent = nullptr;
    child->depth = 0;
  }
  release(delegate);
}

Generator* find_leaf(Generator* from, int levels) {
  Generator* generator = from;
  while (can_enter(*generator, generator->delegate) &&
         static_cast<int>(generator->depth) + 2 <= levels) {
    Generator* child = generator->delegate.as<Generator>();
    link(*generator, *child);
    generator = child;
  }
  return generator;
}

void suspend(Generator& root, Generator& leaf) {
  // [co.state.suspended] [aflow.steps.state]
  leaf.state = GeneratorState::kSuspended;  // [gen.state.suspended]
  root.state = GeneratorState::kSuspended;
  bool direct = !leaf.delegate && every_body_is_a_frame(root, leaf);
  root.leaf = direct ? &leaf : nullptr;
}

// [co.stop.async_passes]
bool must_not_leave(const Generator& generator, Value exception) {
  return exception_is(exception, StopIterationType) ||
         (is_async_generator(generator) && exception_is(exception, StopAsyncIterationType));
}

Outcome end(Generator& generator, Outcome outcome) {
  // [co.state.closed] [co.stop.closes]
  generator.state =
      GeneratorState::kClosed;  // [gen.state.closed] [gen.exc.closes] [gen.stop.closes]
  generator.at_rest = 1;        // finalize() finds it closed
  generator.leaf = nullptr;
  // [acomp.genexp.source_left] What it iterates over is let go, and not closed.
  // [co.final.locals]
  generator.body->clear();  // [gen.final.locals]
  // [gen.exc.propagates] [co.exc.propagates] [gen.stop.at_the_boundary] [co.stop.at_the_boundary]
  // No handler of the body is left to ask.
  if (!outcome.is_raised() || !must_not_leave(generator, outcome.value)) return outcome;
  if (!generator.body->converts_stop_iteration()) {
    return since(7) ? outcome : warn_of_legacy_end(generator, outcome);
  }
  // [gen.stop.raised] [co.stop.raised] [gen.stop.cause] [co.stop.cause] [gen.stop.future]
  // [gen.message.stop] [co.message.stop] [agen.stop.raised] [agen.stop.text] [agen.stop.thrown]
  // [acomp.genexp.stop] [aflow.stop.leaves]
  // Wherever it came from: [gen.stop.next_inside] [gen.stop.thrown] [co.stop.thrown] [genexp.stop]
  Ref stop = outcome.take();
  const char* what = exception_is(stop, StopIterationType) ? " raised StopIteration"
                                                           : " raised StopAsyncIteration";
  Ref error = make_exception(RuntimeErrorType, std::string(kind_name(generator)) + what);
  // [agen.stop.cause]
  set_cause(error, stop);
  set_context(error, stop);
  return Outcome::raised(std::move(error));
}

Resumption after_delegate(Outcome outcome) {
  Ref value = outcome.take();
  // [delegate.result] [await.result] [delegate.result.none]
  if (outcome.is_returned()) return Resumption::send(std::move(value));
  if (exception_is(value, StopIterationType)) {
    // [delegate.result.first_argument] [delegate.result.attribute] [delegate.send.stop]
    // [delegate.throw.stop] [delegate.stop.legacy]
    return Resumption::send(Ref(stop_iteration_value(value)));
  }
  // [delegate.next.raises] [await.raises] [delegate.send.raises] [delegate.throw.raises]
  // [delegate.chain.raised]
  return Resumption::passes_on(std::move(value));
}

// [delegate.refactored] Whoever resumes the root deals with the leaf, however many are between.
Outcome run_chain(Generator& root, Generator* leaf, Resumption resumption, Args given) {
  // The generator whose throw() is being executed. Its delegators are executing theirs; below it
  // are those that it has started since, with next().
  const Generator* thrown_into = resumption.kind == ResumptionKind::kThrow ? leaf : nullptr;
  for (;;) {
    Outcome outcome;
    if (leaf->delegate) {
      const bool forwarded = resumption.kind == ResumptionKind::kThrow;
      Step step = advance_delegate(*leaf, &resumption, given, &outcome);
      if (step == Step::kSuspended || (step == Step::kRefused && leaf == &root)) {
        suspend(root, *leaf);
        return outcome;
      }
      if (step == Step::kRefused) {
        leaf = leaf->parent;
        thrown_into = leaf;
        drop_delegate(*leaf);
        resumption = Resumption::throws(outcome.take());
      }
      if (forwarded && !resumption.is_send()) resumption.kind = ResumptionKind::kThrow;
    }
    outcome = resume_counted(root, &leaf, thrown_into, resumption);
    // [await.values]
    if (outcome.is_yielded()) {  // [delegate.values] [delegate.chain.values]
      suspend(root, *leaf);
      return outcome;
    }
    if (outcome.kind == OutcomeKind::kDelegates) {
      if (leaf != &root) leaf->state = GeneratorState::kSuspended;
      leaf->delegate = outcome.value;
      leaf = find_leaf(leaf, recursion.room() + levels_above(thrown_into));
      resumption = Resumption::send(make_none());  // [delegate.start] [await.start]
      continue;
    }
    outcome = end(*leaf, outcome);
    if (leaf == &root) return outcome;
    Generator* parent = leaf->parent;
    drop_delegate(*parent);
    resumption = after_delegate(outcome);
    if (leaf == thrown_into) {
      // [delegate.throw.context_of_delegators] Every generator's own throw() hands what its
      // delegate's raises to its body.
      thrown_into = parent;
      if (!resumption.is_send()) resumption.kind = ResumptionKind::kThrow;
    }
    leaf = parent;
  }
}

namespace {

// What a generator is resumed with when closing its delegate has raised.
Resumption after_failed_close(Outcome closed) {
  // [delegate.exit.close_stops_ends] NOTE: by PEP 380 a StopIteration is raised too, as
  // [delegate.exit.close_stops] has it.
  if (since(12) && exception_is(closed.value, StopIterationType)) return after_delegate(closed);
  return Resumption::throws(closed.take());
}

}  // namespace

Resumption close_delegates(Generator& root, MakeException make_root_exception) {
  Generator* leaf = find_leaf(&root, kAnyLevels);
  Outcome closed = leaf->delegate ? close_own_delegate(*leaf) : Outcome::returned(make_none());
  // [delegate.chain.close] From the leaf up, each generator gets a GeneratorExit of its own, or
  // what closing its delegate raised: [delegate.exit.close_raises] [await.close.raises]
  // [delegate.exit.ignored] [await.close.answered]
  // [look.exception.close_delegate]
  while (leaf != &root) {
    Generator* parent = leaf->parent;
    Resumption resumption = closed.is_raised()
                                ? after_failed_close(closed)
                                : Resumption::throws(make_exception(GeneratorExitType));
    if (closed.is_returned()) closed.discard();
    closed = outcome_of_close(*leaf, run_chain(*leaf, leaf, resumption));
    drop_delegate(*parent);
    leaf = parent;
  }
  if (closed.is_raised()) return after_failed_close(closed);
  closed.discard();  // [delegate.exit.swallowed]
  return Resumption::throws(make_root_exception().take());
}

}  // namespace corospec::reference
