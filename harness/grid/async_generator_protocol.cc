#include "harness/grid/async_generator_protocol.h"

namespace corospec::harness::grid::async_generators {

// "agen.anext.closed" and its kin.
void Generator::note_method(const Step& step, const std::string& what) {
  note("agen." + word_of(step) + "." + what);
}

std::string Generator::word_of(const Step& step) {
  switch (step.method->maker) {
    case Maker::kAnext:
      return "anext";
    case Maker::kAsend:
      return "asend";
    case Maker::kAthrow:
      return "athrow";
    default:
      return "aclose";
  }
}

// ---- The body is resumed

Outcome Generator::send_to_body(const Step& step, const std::string& value) {
  switch (body_.position()) {
    case Position::kCreated:
      if (value != "None") {
        note("agen.asend.unstarted");
        return raises("TypeError");
      }
      if (step.method->maker == Maker::kAnext) note("agen.anext.unstarted");
      if (step.method->maker == Maker::kAsend) note("agen.asend.unstarted_none");
      return start();
    case Position::kAtAwait:
      note(value == "None" ? "agen.step.resume" : "agen.step.resume_value");
      return body_.send(value);
    case Position::kExecutes:
      note("agen.running.value_error");
      return raises("ValueError");
    case Position::kOver:
      if (!step.throws()) note_method(step, "closed");
      return ended();
    default:
      if (!step.throws()) note_method(step, "suspended");
      return body_.send(value);
  }
}

// A body that executes performs the operation.
Outcome Generator::start() {
  if (body_.starts_executing()) {
    body_.go_to(Position::kExecutes);
    executed_();
    body_.go_to(Position::kAtOne);
    return yields("one");
  }
  return body_.send("None");
}

Outcome Generator::throw_into_body(const Thrown& error) {
  switch (body_.position()) {
    case Position::kCreated:
      if (error.refused) return refuse();
      return throw_before_start(error);
    case Position::kAtAwait:
      return throw_at_await(error);
    case Position::kExecutes:
      note(error.refused ? "gen.throw.refused_running" : "agen.step.throw.running");
      return raises(error.refused ? "TypeError" : "ValueError");
    case Position::kOver:
      note("agen.step.throw.over");
      return raises(error.refused ? exception("TypeError") : error);
    default:
      return error.refused ? refuse() : body_.raise(error);
  }
}

Outcome Generator::throw_before_start(const Thrown& error) {
  body_.go_to(Position::kOver);
  note("agen.athrow.unstarted");
  if (error.rule != Rule::kStop) return raises(error);
  note(since(12) ? "agen.stop.thrown_unstarted_passes" : "agen.stop.thrown_unstarted");
  return since(12) ? raises(error) : raises("RuntimeError");
}

// What the body awaits is a generator-based coroutine, which does not catch.
Outcome Generator::throw_at_await(const Thrown& error) {
  note(is_meanwhile_ ? "agen.step.throw.meanwhile" : "agen.step.throw.suspended");
  if (error.refused) {
    note("delegate.throw.refused");
    return body_.raise(exception("TypeError"));
  }
  if (error.rule == Rule::kStop && error.name != "StopAsyncIteration") {
    note(since(7) ? "gen.stop.thrown" : "co.stop.generator_based");
    return body_.raise(exception("RuntimeError"));
  }
  return body_.raise(error);
}

// ---- What the resumption of the body is to who awaits

Outcome Generator::unwrap(Outcome outcome) {
  if (outcome.tag == Outcome::kAwaits) return outcome;
  is_marked_ = false;
  return outcome.tag == Outcome::kEnded ? raises(stop_async()) : outcome;
}

Outcome Generator::is_reused() {
  if (!since(7)) {
    note("agen.step.reuse_stops");
    return ended();
  }
  note("agen.step.reuse");
  return raises("RuntimeError");
}

Outcome Generator::resume(Step& step, const std::string& value) {
  return step.throws() ? resume_throwing(step, value) : resume_sending(step, value);
}

Outcome Generator::throw_into(Step& step, const Thrown& error) {
  return step.throws() ? throw_into_throwing(step, error) : throw_into_sending(step, error);
}

// Without a rule against it another awaitable takes over the `await` at which a first one waits.
void Generator::note_interleaving() {
  if (is_marked_ && body_.position() == Position::kAtAwait) note("agen.running.interleave");
}

// ---- __anext__ and asend

Outcome Generator::resume_sending(Step& step, std::string value) {
  if (step.state == StepState::kEnded) return is_reused();
  if (step.state == StepState::kCreated) {
    if (is_busy()) return refuse_sending(step);
    if (value != "None") {
      note("agen.step.send_value");
    } else {
      value = step.method->operation.sent;
    }
    note_interleaving();
    step.state = StepState::kUnderWay;
  }
  is_marked_ = true;
  return finish(step, unwrap(send_to_body(step, value)));
}

Outcome Generator::refuse_sending(Step& step) {
  note_method(step, "running");
  if (since(13)) step.state = StepState::kEnded;
  return raises("RuntimeError");
}

Outcome Generator::finish(Step& step, Outcome outcome) {
  if (outcome.tag != Outcome::kAwaits) step.state = StepState::kEnded;
  return outcome;
}

Outcome Generator::throw_into_sending(Step& step, const Thrown& error) {
  if (step.state == StepState::kEnded) return is_reused();
  if (step.state == StepState::kCreated) {
    note("agen.step.throw");
    if (since(13)) {
      if (is_busy()) return refuse_sending(step);
      step.state = StepState::kUnderWay;
      is_marked_ = true;
    }
    is_meanwhile_ = true;
  }
  thrown_into_ = true;
  return finish(step, unwrap(throw_into_body(error)));
}

// ---- athrow and aclose

Outcome Generator::resume_throwing(Step& step, const std::string& value) {
  if (step.state == StepState::kEnded) return is_reused();
  const bool executes = body_.position() == Position::kExecutes;
  if (body_.is_over() || (executes && !since(10))) {
    if (body_.is_over()) {
      note_method(step, "closed");
    } else {
      note("agen.running.throwers_nothing");
    }
    if (since(7)) step.state = StepState::kEnded;
    return ended();
  }
  if (step.state == StepState::kCreated) return begin_throwing(step, value);
  if (body_.position() != Position::kAtAwait) note("agen.step.reuse_resumes");
  return answer(step, send_to_body(step, value));
}

Outcome Generator::begin_throwing(Step& step, const std::string& value) {
  if (is_busy()) {
    note_method(step, body_.position() == Position::kExecutes ? "running_itself" : "running");
    step.state = StepState::kEnded;
    return raises("RuntimeError");
  }
  if (is_closing_) {
    note(since(8) ? "agen.aclose.again" : "agen.aclose.again_nothing");
    if (since(8)) step.state = StepState::kEnded;
    return since(8) ? raises(stop_async()) : ended();
  }
  if (value != "None") {
    note("agen.step.send_value_refused");
    return raises("RuntimeError");
  }
  note_interleaving();
  step.state = StepState::kUnderWay;
  is_marked_ = true;
  if (step.is_aclose()) is_closing_ = true;
  note_begin(step);
  return answer(step, throw_into_body(step.is_aclose() ? generator_exit()
                                                       : thrown_by(step.method->operation)));
}

void Generator::note_begin(const Step& step) {
  const bool is_created = body_.position() == Position::kCreated;
  for (const std::string& label : step.method->operation.form) note(label);
  if (step.method->operation.refused) return;
  if (step.is_aclose() || !is_created) note_method(step, is_created ? "unstarted" : "suspended");
}

// Of the body, to who awaits athrow or aclose.
Outcome Generator::answer(Step& step, Outcome outcome) {
  const bool has_yielded = outcome.tag == Outcome::kYielded;
  outcome = unwrap(std::move(outcome));
  if (has_yielded && step.is_aclose()) {
    note("agen.aclose.yielded");
    outcome = raises("RuntimeError");
  } else if (has_yielded) {
    note("agen.athrow.caught");
  }
  const bool ends = is_end(outcome);
  const bool is_ended_early = ends || (step.is_aclose() && has_yielded && since(7));
  if (since(8) || is_ended_early) finish(step, outcome);
  if (step.is_aclose() && ends) return ended();
  return outcome;
}

Outcome Generator::throw_into_throwing(Step& step, const Thrown& error) {
  if (step.state == StepState::kEnded) return is_reused();
  if (step.state == StepState::kCreated) {
    if (!since(7)) {
      note("agen.step.throw_refused");
      return raises("RuntimeError");
    }
    note("agen.step.throw_instead");
    if (since(13)) {
      if (is_busy()) return begin_throwing(step, "None");
      step.state = StepState::kUnderWay;
      is_marked_ = true;
    }
    is_meanwhile_ = true;
  } else if (body_.position() == Position::kAtTwo) {
    note("agen.step.reuse_resumes");
  }
  thrown_into_ = true;
  return answer_throw(step, throw_into_body(error));
}

// Does what ends a generator come out of aclose as well?
bool Generator::note_exit(const Step& step, const Outcome& outcome) {
  if (!step.is_aclose() || !is_end(outcome)) return false;
  note(since(7) ? "agen.step.throw.aclose_exit" : "agen.step.throw.aclose_exit_raised");
  return !since(7);
}

bool Generator::is_end(const Outcome& outcome) {
  return outcome.tag == Outcome::kRaised &&
         (outcome.error.name == "StopAsyncIteration" || outcome.error.rule == Rule::kExit);
}

Outcome Generator::answer_throw(Step& step, const Outcome& outcome) {
  if (since(13)) {
    if (step.is_aclose() && comes_out(outcome)) note("agen.step.throw.aclose_ends");
    note_exit(step, outcome);
    return answer(step, outcome);
  }
  const StepState state = step.state;
  const bool has_yielded = outcome.tag == Outcome::kYielded;
  const bool mark = is_marked_;
  Outcome answered = note_exit(step, outcome) ? unwrap(outcome) : answer(step, outcome);
  step.state = step.is_aclose() && has_yielded && since(7) ? StepState::kEnded : state;
  if (!step.is_aclose() || has_yielded || !mark) return answered;
  if (since(8)) note("agen.step.throw.aclose_blocks");
  is_marked_ = mark;
  return answered;
}

// ---- The end of an awaitable, and of the generator

Outcome Generator::close(Step& step) {
  if (step.state == StepState::kEnded) {
    note("agen.step.close.ended");
    return ended();
  }
  const bool is_created = step.state == StepState::kCreated;
  if (!since(13)) {
    note(is_created ? "agen.step.close.created"
         : since(8) ? "agen.step.close.suspended_blocks"
                    : "agen.step.close.suspended");
    step.state = StepState::kEnded;
    return ended();
  }
  note(is_created ? "agen.step.close.created_throws" : "agen.step.close.suspended_throws");
  const Outcome outcome = throw_into(step, generator_exit());
  if (outcome.tag == Outcome::kAwaits) return raises("RuntimeError");
  const bool passes = outcome.tag == Outcome::kRaised && (outcome.error.rule == Rule::kNone);
  return passes ? outcome : ended();
}

void Generator::drop(const Step& step) {
  if (step.state != StepState::kCreated) return note("agen.step.never_awaited_closed");
  note(since(13) ? "agen.step.never_awaited" : "agen.step.never_awaited_silent");
}

void Generator::finalize() {
  if (body_.position() == Position::kCreated) return note("agen.final.unstarted");
  note("agen.final.close");
  const Outcome outcome = body_.raise(generator_exit());
  if (outcome.tag == Outcome::kYielded && since(8)) note("agen.final.yield");
}

}  // namespace corospec::harness::grid::async_generators
