// What the clauses of spec/async_generators.md say that the programs of program_async_generator.cc
// print: the bodies written there, the generator around them, and its awaitables, each with the
// states that the clauses speak of.
#include <optional>
#include <utility>

#include "harness/grid/async_generator.h"

namespace corospec::harness::grid::async_generators {
namespace {

// An exception that is thrown in, or on its way out.
struct Thrown {
  std::string name;
  Rule rule = Rule::kNone;
  bool refused = false;  // The arguments make none.
};

Thrown exception(std::string name) { return {std::move(name), Rule::kNone, false}; }
Thrown stop_async() { return {"StopAsyncIteration", Rule::kStop, false}; }
Thrown generator_exit() { return {"GeneratorExit", Rule::kExit, false}; }
Thrown thrown_by(const Operation& operation) {
  return {operation.thrown, operation.rule, operation.refused};
}

struct Outcome {
  enum Tag { kYielded, kAwaits, kEnded, kRaised } tag = kYielded;
  std::string value;
  Thrown error;
};

Outcome yields(std::string value) { return {Outcome::kYielded, std::move(value), {}}; }
Outcome awaits() { return {Outcome::kAwaits, "wait", {}}; }
Outcome ended() { return {Outcome::kEnded, "None", {}}; }
Outcome raises(Thrown error) { return {Outcome::kRaised, "", std::move(error)}; }
Outcome raises(const char* name) { return raises(exception(name)); }

// Where the body is: before its start, at one of its suspensions, over.
enum class Position { kCreated, kAtOne, kAtAwait, kAtTwo, kAtThree, kExecutes, kOver };

enum class StepState { kCreated, kUnderWay, kEnded };

struct Step {
  const Method* method = nullptr;
  StepState state = StepState::kCreated;

  bool throws() const { return method->maker == Maker::kAthrow || method->maker == Maker::kAclose; }
  bool is_aclose() const { return method->maker == Maker::kAclose; }
};

// Lines and clauses; what happens before and after the operation is told without clauses.
class Notes {
 public:
  void line(const std::string& text) { answer_.line(text); }
  void note(const std::string& label) {
    if (is_telling_) answer_.note(label);
  }
  void tell(bool is_telling) { is_telling_ = is_telling; }
  Answer take() { return std::move(answer_); }

 private:
  Answer answer_;
  bool is_telling_ = false;
};

// ---- The bodies

class Body {
 public:
  Body(Situation situation, Notes& notes) : situation_(situation), notes_(notes) {}

  Position position() const { return position_; }
  bool is_over() const { return position_ == Position::kOver; }
  bool starts_executing() const {
    return position_ == Position::kCreated && situation_ == Situation::kRunning;
  }
  void go_to(Position position) { position_ = position; }

  Outcome send(const std::string& value) {
    switch (position_) {
      case Position::kCreated:
        return waits_first() ? at(Position::kAtAwait) : at(Position::kAtOne);
      case Position::kAtOne:
        return leave_one(value);
      case Position::kAtAwait:
        notes_.line("heard " + value);
        if (situation_ != Situation::kWaits) return at(Position::kAtOne);
        return pending_ ? over(raises(*std::exchange(pending_, {}))) : at(Position::kAtTwo);
      case Position::kAtTwo:
        if (situation_ == Situation::kGave) notes_.line("then " + value);
        if (situation_ == Situation::kGave || situation_ == Situation::kIgnored) {
          return at(Position::kAtThree);
        }
        return over(ended());
      default:
        return over(ended());
    }
  }

  // At a suspension, of an exception that there is.
  Outcome raise(const Thrown& error) {
    switch (position_) {
      case Position::kAtOne:
        return raise_at_one(error);
      case Position::kAtAwait:
        return over(raises(replaced(error)));
      default:
        return over(raises(replaced(error)));
    }
  }

 private:
  bool waits_first() const {
    return situation_ == Situation::kAwaiting || situation_ == Situation::kRefused;
  }

  Outcome at(Position position) {
    position_ = position;
    switch (position) {
      case Position::kAtAwait:
        return awaits();
      case Position::kAtOne:
        return yields("one");
      case Position::kAtTwo:
        return yields("two");
      default:
        return yields("three");
    }
  }

  Outcome over(Outcome outcome) {
    position_ = Position::kOver;
    return outcome;
  }

  Outcome leave_one(const std::string& value) {
    switch (situation_) {
      case Situation::kRunning:
      case Situation::kIgnored:
        return at(Position::kAtTwo);
      case Situation::kReturned:
      case Situation::kClosed:
        return over(ended());
      case Situation::kFailed:
      case Situation::kRaised:
        return over(raises("OSError"));
      case Situation::kInExcept:
        notes_.note("agen.exc.kept");
        notes_.line("got " + value + " handling OSError");
        return at(Position::kAtTwo);
      default:
        notes_.line("got " + value);
    }
    if (situation_ == Situation::kInTryFinally) notes_.line("cleanup");
    return at(situation_ == Situation::kWaits ? Position::kAtAwait : Position::kAtTwo);
  }

  Outcome raise_at_one(const Thrown& error) {
    switch (situation_) {
      case Situation::kInTryFinally:
        notes_.line("cleanup");
        break;
      case Situation::kInTryExcept:
        notes_.line("caught " + error.name);
        return at(Position::kAtTwo);
      case Situation::kWaits:
        pending_ = error;
        return at(Position::kAtAwait);
      case Situation::kGave:
        if (error.name != "KeyError") break;
        notes_.line("caught");
        return at(Position::kAtTwo);
      case Situation::kRaised:
        return over(raises("OSError"));
      case Situation::kIgnored:
        if (error.rule != Rule::kExit) break;
        notes_.line("ignored");
        return at(Position::kAtTwo);
      default:
        break;
    }
    return over(raises(replaced(error)));
  }

  // StopIteration and StopAsyncIteration do not leave a body.
  Thrown replaced(const Thrown& error) {
    if (error.rule != Rule::kStop) return error;
    notes_.note("agen.stop.thrown");
    return exception("RuntimeError");
  }

  const Situation situation_;
  Notes& notes_;
  Position position_ = Position::kCreated;
  std::optional<Thrown> pending_;
};

// ---- The generator and its awaitables

class Model {
 public:
  Model(const Cell& cell, spec::Version version)
      : cell_(cell), version_(version), body_(cell.situation, notes_) {}

  Answer answer() {
    reach();
    if (cell_.situation != Situation::kRunning) operate();
    follow();
    return notes_.take();
  }

 private:
  bool since(int minor) const { return version_ >= spec::Version{3, minor}; }
  void line(const std::string& text) { notes_.line(text); }
  void note(const std::string& label) { notes_.note(label); }
  // "agen.anext.closed" and its kin.
  void note_method(const Step& step, const std::string& what) {
    note("agen." + word_of(step) + "." + what);
  }

  static std::string word_of(const Step& step) {
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

  static const Method& anext() { return methods().front(); }
  static const Method& aclose() {
    for (const Method& method : methods()) {
      if (method.maker == Maker::kAclose) return method;
    }
    return methods().front();
  }

  // ---- The scenario

  void reach() {
    step_.method = cell_.method;
    switch (cell_.situation) {
      case Situation::kCreated:
        return make_step();
      case Situation::kAwaiting:
        show(resume(first_, "None"));
        return make_step();
      case Situation::kRunning:
        make_step();
        return drive_next();
      case Situation::kReturned:
      case Situation::kFailed:
        drive_next();
        drive_next();
        return make_step();
      case Situation::kClosed:
      case Situation::kIgnored:
        drive_next();
        drive_new(aclose());
        return make_step();
      case Situation::kRefused:
        show(resume(first_, "None"));
        make_step();
        show(resume(step_, "None"));
        return show(resume(first_, "None"));
      default:
        drive_next();
        make_step();
    }
    if (cell_.situation == Situation::kDropped) {
      close(step_);
    } else if (!cell_.makes_step_anew()) {
      show(resume(step_, "None"));
    }
  }

  void make_step() {
    if (cell_.is_deletion() || !cell_.method->operation.warns) return;
    if (since(12)) {
      notes_.tell(true);
      note("agen.athrow.forms.deprecated");
      notes_.tell(false);
    }
    line(since(12) ? "warnings 1" : "warnings 0");
  }

  void drive_new(const Method& method) {
    Step step{&method};
    show(resume(step, "None"));
  }

  void drive_next() { drive_new(anext()); }

  void follow() {
    if (cell_.is_deletion() || cell_.situation == Situation::kRunning) return;
    const bool answers_close =
        cell_.method->maker == Maker::kAclose && cell_.situation == Situation::kInTryExcept;
    if (answers_close || cell_.situation == Situation::kIgnored) return;
    if (cell_.situation == Situation::kAwaiting) return show(resume(first_, "None"));
    drive_next();
  }

  void operate() {
    notes_.tell(true);
    warned_ = false;
    if (cell_.is_deletion()) {
      delete_generator();
    } else {
      operate_on_step();
    }
    notes_.tell(false);
  }

  void operate_on_step() {
    const Operation& operation = cell_.step->operation;
    switch (cell_.step->verb) {
      case StepVerb::kNext:
      case StepVerb::kSend:
        return show_operation(resume(step_, operation.sent));
      case StepVerb::kAwait:
        return show_await(resume(step_, "None"));
      case StepVerb::kThrow:
        return show_throw(throw_into(step_, thrown_by(operation)));
      case StepVerb::kClose:
        return show_close(close(step_));
      case StepVerb::kDelete:
        return delete_step();
    }
  }

  // ---- What is observed

  // Of what leaves the awaitable: a StopIteration is its end to whoever drives it.
  void show(const Outcome& outcome) {
    switch (outcome.tag) {
      case Outcome::kAwaits:
        return line("waits for " + outcome.value);
      case Outcome::kRaised:
        if (ends_await(outcome)) return line("result None");
        return line("raised " + outcome.error.name);
      default:
        return line("result " + outcome.value);
    }
  }

  static bool ends_await(const Outcome& outcome) {
    return outcome.tag == Outcome::kRaised && outcome.error.rule == Rule::kStop &&
           outcome.error.name != "StopAsyncIteration";
  }

  void show_operation(const Outcome& outcome) {
    const Operation& method = cell_.method->operation;
    const bool shows = !method.shown.empty() && outcome.tag == Outcome::kRaised &&
                       outcome.error.name == method.thrown && shows_error();
    if (!shows) return show(outcome);
    const bool is_lost = !method.shown_lost.empty() && cell_.situation == Situation::kInExcept &&
                         since(9) && !since(12);
    if (is_lost) note("agen.athrow.traceback_lost");
    line("raised " + method.thrown + " " + (is_lost ? method.shown_lost : method.shown_value));
  }

  bool shows_error() const {
    return cell_.step->verb == StepVerb::kSend && cell_.step->operation.sends_none() &&
           cell_.situation <= Situation::kInExcept;
  }

  void show_await(const Outcome& outcome) {
    if (outcome.tag == Outcome::kAwaits ||
        (outcome.tag == Outcome::kRaised && !ends_await(outcome))) {
      return show(outcome);
    }
    line("awaited " + (outcome.tag == Outcome::kRaised ? "None" : outcome.value));
    line("result None");
  }

  void show_throw(const Outcome& outcome) {
    show(outcome);
    if (!cell_.step->operation.warns) return;
    const bool reached = warned_;
    line(reached && since(12) ? "warnings 1" : "warnings 0");
  }

  void show_close(const Outcome& outcome) {
    line(outcome.tag == Outcome::kRaised ? "raised " + outcome.error.name : "closed None");
  }

  // ---- Deletion

  void delete_generator() {
    if (body_.position() == Position::kCreated) {
      note("agen.final.unstarted");
    } else {
      note("agen.final.close");
      const Outcome outcome = body_.raise(generator_exit());
      if (outcome.tag == Outcome::kYielded && since(8)) note("agen.final.yield");
    }
    line("deleted");
  }

  void delete_step() {
    if (step_.state != StepState::kCreated) {
      note("agen.step.never_awaited_closed");
      return line("deleted []");
    }
    note(since(13) ? "agen.step.never_awaited" : "agen.step.never_awaited_silent");
    line(since(13) ? "deleted ['RuntimeWarning']" : "deleted []");
  }

  // ---- The body is resumed

  Outcome send_to_body(const Step& step, const std::string& value) {
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
  Outcome start() {
    if (body_.starts_executing()) {
      body_.go_to(Position::kExecutes);
      operate();
      body_.go_to(Position::kCreated);
      notes_.tell(false);
      body_.go_to(Position::kAtOne);
      return yields("one");
    }
    return body_.send("None");
  }

  Outcome throw_into_body(const Thrown& error) {
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

  static Outcome refuse() { return raises("TypeError"); }

  Outcome throw_before_start(const Thrown& error) {
    body_.go_to(Position::kOver);
    note("agen.athrow.unstarted");
    if (error.rule != Rule::kStop) return raises(error);
    note(since(12) ? "agen.stop.thrown_unstarted_passes" : "agen.stop.thrown_unstarted");
    return since(12) ? raises(error) : raises("RuntimeError");
  }

  // What the body awaits is a generator-based coroutine, which does not catch.
  Outcome throw_at_await(const Thrown& error) {
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

  Outcome unwrap(Outcome outcome) {
    if (outcome.tag == Outcome::kAwaits) return outcome;
    is_marked_ = false;
    return outcome.tag == Outcome::kEnded ? raises(stop_async()) : outcome;
  }

  bool is_busy() const { return since(8) && is_marked_; }

  Outcome is_reused() {
    if (!since(7)) {
      note("agen.step.reuse_stops");
      return ended();
    }
    note("agen.step.reuse");
    return raises("RuntimeError");
  }

  Outcome resume(Step& step, const std::string& value) {
    return step.throws() ? resume_throwing(step, value) : resume_sending(step, value);
  }

  Outcome throw_into(Step& step, const Thrown& error) {
    return step.throws() ? throw_into_throwing(step, error) : throw_into_sending(step, error);
  }

  // ---- __anext__ and asend

  Outcome resume_sending(Step& step, std::string value) {
    if (step.state == StepState::kEnded) return is_reused();
    if (step.state == StepState::kCreated) {
      if (is_busy()) return refuse_sending(step);
      if (value != "None") {
        note("agen.step.send_value");
      } else {
        value = step.method->operation.sent;
      }
      if (is_marked_) note("agen.running.interleave");
      step.state = StepState::kUnderWay;
    }
    is_marked_ = true;
    return finish(step, unwrap(send_to_body(step, value)));
  }

  Outcome refuse_sending(Step& step) {
    note_method(step, "running");
    if (since(13)) step.state = StepState::kEnded;
    return raises("RuntimeError");
  }

  static Outcome finish(Step& step, Outcome outcome) {
    if (outcome.tag != Outcome::kAwaits) step.state = StepState::kEnded;
    return outcome;
  }

  Outcome throw_into_sending(Step& step, const Thrown& error) {
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
    warned_ = true;
    return finish(step, unwrap(throw_into_body(error)));
  }

  // ---- athrow and aclose

  Outcome resume_throwing(Step& step, const std::string& value) {
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

  Outcome begin_throwing(Step& step, const std::string& value) {
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
    if (is_marked_) note("agen.running.interleave");
    step.state = StepState::kUnderWay;
    is_marked_ = true;
    if (step.is_aclose()) is_closing_ = true;
    note_begin(step);
    return answer(step, throw_into_body(step.is_aclose() ? generator_exit()
                                                         : thrown_by(step.method->operation)));
  }

  void note_begin(const Step& step) {
    const bool is_created = body_.position() == Position::kCreated;
    for (const std::string& label : step.method->operation.form) note(label);
    if (step.method->operation.refused) return;
    if (step.is_aclose() || !is_created) note_method(step, is_created ? "unstarted" : "suspended");
  }

  // Of the body, to who awaits athrow or aclose.
  Outcome answer(Step& step, Outcome outcome) {
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

  Outcome throw_into_throwing(Step& step, const Thrown& error) {
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
    warned_ = true;
    return answer_throw(step, throw_into_body(error));
  }

  // Does what ends a generator come out of aclose as well?
  bool note_exit(const Step& step, const Outcome& outcome) {
    if (!step.is_aclose() || !is_end(outcome)) return false;
    note(since(7) ? "agen.step.throw.aclose_exit" : "agen.step.throw.aclose_exit_raised");
    return !since(7);
  }

  static bool is_end(const Outcome& outcome) {
    return outcome.tag == Outcome::kRaised &&
           (outcome.error.name == "StopAsyncIteration" || outcome.error.rule == Rule::kExit);
  }

  Outcome answer_throw(Step& step, const Outcome& outcome) {
    if (since(13)) {
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

  // ---- close of an awaitable

  Outcome close(Step& step) {
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

  const Cell& cell_;
  const spec::Version version_;
  Notes notes_;
  Body body_;
  Step step_;
  Step first_{&anext()};       // The other one, where there are two.
  bool is_marked_ = false;     // As running.
  bool is_closing_ = false;    // By aclose.
  bool is_meanwhile_ = false;  // Thrown into while the other one is under way.
  bool warned_ = false;        // A `throw` with several arguments has reached the generator.
};

}  // namespace

Answer answer_of(const Cell& cell, spec::Version version) { return Model(cell, version).answer(); }

}  // namespace corospec::harness::grid::async_generators
