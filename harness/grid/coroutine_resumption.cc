#include "harness/grid/coroutine_resumption.h"

namespace corospec::harness::grid::coroutines {

Outcome thrown_into(const Cell& cell, Answer& answer) {
  const Operation& operation = *cell.operation;
  if (operation.thrown == "StopAsyncIteration") answer.note("co.stop.async_passes");
  return {Outcome::kRaised, operation.thrown, true, operation.rule};
}

Outcome Resumption::outcome() { return cell_.waits_in_chain() ? resume_chain() : resume_body(); }

void Resumption::note_form() {
  for (const std::string& label : operation_.form) note(label);
}

// ---- One body: a native one that awaits `pause`, a generator-based one that yields

Outcome Resumption::resume_body() {
  if (cell_.is_resumed_with_value()) return send_into_body();
  return leave(around(throw_into_pause()));
}

Outcome Resumption::send_into_body() {
  note_either("co.send.suspended", "gen.send.suspended");
  const bool handles = cell_.state == State::kInExcept;
  if (handles) note("co.exc.kept");
  line("got " + operation_.sent + (handles ? " handling OSError" : ""));
  if (cell_.state == State::kInTryFinally) line("cleanup");
  return yielded("two");
}

// What comes out of `pause`, or of the generator's own `yield`.
Outcome Resumption::throw_into_pause() {
  note_form();
  if (!is_native()) {
    note(operation_.verb == Verb::kThrow ? "gen.throw.suspended" : "gen.close.suspended");
    return thrown();
  }
  if (operation_.rule == Rule::kExit) {
    note(operation_.verb == Verb::kThrow ? "await.throw.exit" : "await.close.inner");
    return thrown();
  }
  return throw_to_generator();
}

Outcome Resumption::around(const Outcome& outcome) {
  if (cell_.state == State::kInTryFinally) line("cleanup");
  if (cell_.state != State::kInTryExcept) return outcome;
  line("caught " + outcome.what);
  return yielded("two");
}

// An outcome crosses the boundary of a body.
Outcome Resumption::leave(const Outcome& outcome) {
  if (outcome.tag != Outcome::kRaised || outcome.rule != Rule::kStop) return outcome;
  if (is_native()) {
    note("co.stop.thrown");
    return raised("RuntimeError");
  }
  return replace_stop();
}

// By a generator-based coroutine.
Outcome Resumption::replace_stop() {
  note(since(7) ? "gen.stop.thrown" : "co.stop.generator_based");
  return raised("RuntimeError");
}

// ---- A chain

Outcome Resumption::resume_chain() {
  Outcome outcome = ask_awaited();
  for (int above = cell_.depth; above > 0; --above) {
    if (outcome.tag == Outcome::kYielded) return outcome;
    if (outcome.tag == Outcome::kEnded) {
      line("result " + outcome.what);
      outcome = ended("three");
      continue;
    }
    outcome = leave(outcome);
  }
  return outcome;
}

Outcome Resumption::ask_awaited() {
  if (cell_.is_resumed_with_value()) return send_to_awaited();
  return operation_.rule == Rule::kExit ? close_awaited() : throw_to_awaited();
}

Outcome Resumption::send_to_awaited() {
  const bool none = operation_.sends_none();
  if (is_native()) {
    note(none ? "await.send.none" : "await.send.value");
  } else {
    note(none ? "delegate.send.none" : "delegate.send.value");
    if (cell_.awaited == Awaited::kNative) note("await.bridge.allowed");
  }
  if (!cell_.awaits_iterator()) {
    line("got " + operation_.sent);
    line("inner left");
    return yielded("two");
  }
  if (cell_.awaited == Awaited::kIterator) {
    line(none ? "__next__" : "send value");
  } else if (!none) {
    note("await.send.missing");
    return raised("AttributeError");
  }
  return yielded("item");
}

Outcome Resumption::throw_to_awaited() {
  if (cell_.awaited == Awaited::kIterator) return throw_to_iterator();
  if (cell_.awaited == Awaited::kPlainIterator) return throw_without_method();
  if (is_native()) {
    note("await.throw.inner");
  } else {
    note(cell_.awaited == Awaited::kNative ? "await.bridge.allowed" : "delegate.throw.forwarded");
  }
  note_form();
  if (operation_.refused) return refuse_below();
  line("inner left");
  return throw_to_generator();
}

Outcome Resumption::throw_to_iterator() {
  const bool as_given = operation_.refused || operation_.broken;
  note(as_given ? "delegate.throw.arguments" : "await.throw.inner");
  line("throw");
  return yielded("item");
}

// A sub-generator refuses the arguments; who waits for it is resumed with the TypeError.
Outcome Resumption::refuse_below() {
  note("delegate.throw.refused");
  return raised("TypeError");
}

// The generator at the end of the chain, which does not catch.
Outcome Resumption::throw_to_generator() {
  if (operation_.refused) return refuse_below();
  if (operation_.rule != Rule::kStop) return thrown();
  if (since(7) || cell_.awaited != Awaited::kObject) return replace_stop();
  note("gen.stop.legacy");
  return ended("None");
}

Outcome Resumption::throw_without_method() {
  note_form();
  if (operation_.refused) return refuse_below();
  if (operation_.rule != Rule::kStop || !since(12)) {
    note("await.throw.missing");
    return thrown();
  }
  note("co.stop.thrown_ends_await");
  return ended("None");
}

// GeneratorExit and close: what is awaited is closed, then the exception is raised.
Outcome Resumption::close_awaited() {
  const bool is_thrown = operation_.verb == Verb::kThrow;
  if (!is_native()) {
    note(is_thrown ? "delegate.exit.close" : "delegate.close");
  } else if (is_thrown) {
    note("await.throw.exit");
  } else {
    note(cell_.awaited == Awaited::kPlainIterator ? "await.close.missing" : "await.close.inner");
  }
  if (!cell_.awaits_iterator()) line("inner left");
  if (cell_.awaited == Awaited::kIterator) line("close");
  return thrown();
}

}  // namespace corospec::harness::grid::coroutines
