// What the programs of program_async_generator.cc print: the same scenarios, with the generator of
// async_generator_protocol.h in them.
#include <utility>

#include "harness/grid/async_generator_protocol.h"

namespace corospec::harness::grid::async_generators {
namespace {

const Method& method_of(Maker maker) {
  for (const Method& method : methods()) {
    if (method.maker == maker) return method;
  }
  return methods().front();
}

class Model {
 public:
  Model(const Cell& cell, spec::Version version)
      : cell_(cell),
        version_(version),
        generator_(cell.situation, version, notes_, [this] { operate(); }) {}

  Answer answer() {
    reach();
    if (cell_.situation != Situation::kRunning) operate();
    follow();
    return notes_.take();
  }

 private:
  bool since(int minor) const { return version_ >= spec::Version{3, minor}; }
  void line(const std::string& text) { notes_.line(text); }

  // ---- The scenario

  void reach() {
    step_.method = cell_.method;
    switch (cell_.situation) {
      case Situation::kCreated:
        return make_step();
      case Situation::kAwaiting:
        drive(first_);
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
        drive_new(Maker::kAclose);
        return make_step();
      case Situation::kRefused:
        drive(first_);
        make_step();
        drive(step_);
        return drive(first_);
      default:
        drive_next();
        make_step();
    }
    if (cell_.situation == Situation::kDropped) {
      generator_.close(step_);
    } else if (!cell_.makes_step_anew()) {
      drive(step_);
    }
  }

  void make_step() {
    if (cell_.is_deletion() || !cell_.method->operation.warns) return;
    if (!since(12)) return line("warnings 0");
    notes_.tell(true);
    notes_.note("agen.athrow.forms.deprecated");
    notes_.tell(false);
    line("warnings 1");
  }

  void drive(Step& step) { show(generator_.resume(step, "None")); }

  void drive_new(Maker maker) {
    Step step{&method_of(maker)};
    drive(step);
  }

  void drive_next() { drive_new(Maker::kAnext); }

  void follow() {
    if (cell_.is_deletion() || cell_.situation == Situation::kRunning) return;
    const bool answers_close =
        cell_.method->maker == Maker::kAclose && cell_.situation == Situation::kInTryExcept;
    if (answers_close || cell_.situation == Situation::kIgnored) return;
    if (cell_.situation == Situation::kAwaiting) return drive(first_);
    drive_next();
  }

  // ---- The operation

  void operate() {
    notes_.tell(true);
    generator_.was_thrown_into();
    if (cell_.is_deletion()) {
      generator_.finalize();
      line("deleted");
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
        return show_operation(generator_.resume(step_, operation.sent));
      case StepVerb::kAwait:
        return show_await(generator_.resume(step_, "None"));
      case StepVerb::kThrow:
        return show_throw(generator_.throw_into(step_, thrown_by(operation)));
      case StepVerb::kClose:
        return show_close(generator_.close(step_));
      case StepVerb::kDelete:
        generator_.drop(step_);
        line(since(13) && step_.state == StepState::kCreated ? "deleted ['RuntimeWarning']"
                                                             : "deleted []");
    }
  }

  // ---- What is observed

  // Of what leaves the awaitable: a StopIteration is its end to whoever drives it.
  void show(const Outcome& outcome) {
    switch (outcome.tag) {
      case Outcome::kAwaits:
        return line("waits for " + outcome.value);
      case Outcome::kRaised:
        return line(ends_await(outcome) ? "result None" : "raised " + outcome.error.name);
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
    if (is_lost) notes_.note("agen.athrow.traceback_lost");
    line("raised " + method.thrown + " " + (is_lost ? method.shown_lost : method.shown_value));
  }

  bool shows_error() const {
    return cell_.step->verb == StepVerb::kSend && cell_.step->operation.sends_none() &&
           cell_.situation <= Situation::kInExcept;
  }

  void show_await(const Outcome& outcome) {
    const bool comes_out = outcome.tag == Outcome::kRaised && !ends_await(outcome);
    if (outcome.tag == Outcome::kAwaits || comes_out) return show(outcome);
    line("awaited " + (outcome.tag == Outcome::kRaised ? "None" : outcome.value));
    line("result None");
  }

  void show_throw(const Outcome& outcome) {
    show(outcome);
    if (!cell_.step->operation.warns) return;
    line(generator_.was_thrown_into() && since(12) ? "warnings 1" : "warnings 0");
  }

  void show_close(const Outcome& outcome) {
    line(outcome.tag == Outcome::kRaised ? "raised " + outcome.error.name : "closed None");
  }

  const Cell& cell_;
  const spec::Version version_;
  Notes notes_;
  Generator generator_;
  Step step_;
  Step first_{&method_of(Maker::kAnext)};  // The other one, where there are two.
};

}  // namespace

Answer answer_of(const Cell& cell, spec::Version version) { return Model(cell, version).answer(); }

}  // namespace corospec::harness::grid::async_generators
