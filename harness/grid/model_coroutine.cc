// What the clauses of spec/coroutines.md and spec/awaiting.md say that the programs of
// program_coroutine.cc print, by way of PEP 492 and, for what is awaited, PEP 380.
#include <utility>

#include "harness/grid/coroutine_resumption.h"

namespace corospec::harness::grid::coroutines {
namespace {

// Where the coroutine is after the operation.
enum class Position { kCreated, kAtOne, kAtTwo, kRunning, kEnded };

class Model {
 public:
  Model(const Cell& cell, spec::Version version)
      : cell_(cell), operation_(*cell.operation), version_(version) {}

  Answer answer() {
    reach();
    if (is_wrapper()) note_wrapper();
    if (!answers_by_kind()) act();
    if (cell_.state == State::kRunning) line("yielded one");  // It goes on undisturbed.
    if (cell_.state == State::kAwaited) resume_holder();
    return std::move(answer_);
  }

 private:
  bool since(int minor) const { return version_ >= spec::Version{3, minor}; }
  bool is_wrapper() const { return cell_.kind == Kind::kWrapper; }
  bool is_native() const { return cell_.is_native(); }
  bool is_deleted() const { return operation_.verb == Verb::kDelete; }
  void line(const std::string& text) { answer_.line(text); }
  void note(const std::string& label) { answer_.note(label); }
  void note_either(const char* of_native, const char* of_generator) {
    note(is_native() ? of_native : of_generator);
  }
  void note_form() {
    for (const std::string& label : operation_.form) note(label);
  }

  // ---- How the state is reached

  void reach() {
    switch (cell_.state) {
      case State::kCreated:
        position_ = Position::kCreated;
        return;
      case State::kRunning:
        position_ = Position::kRunning;
        return;
      case State::kReturned:
        line(is_native() ? "returned done" : "items ['one']");
        break;
      case State::kFailed:
        line("failed");
        break;
      case State::kClosed:
        break;
      default:
        if (cell_.awaited == Awaited::kIterator) line("__next__");
        line("yielded " + first_value());
        position_ = Position::kAtOne;
        return;
    }
    position_ = Position::kEnded;
  }

  std::string first_value() const { return cell_.awaits_iterator() ? "item" : "one"; }

  // ---- What is observed

  void show_state() {
    if (is_deleted() && !is_wrapper()) return;
    const std::string prefix = is_native() ? "CORO_" : "GEN_";
    switch (position_) {
      case Position::kCreated:
        return line(prefix + "CREATED");
      case Position::kRunning:
        return line(prefix + "RUNNING");
      case Position::kEnded:
        return line(prefix + "CLOSED");
      default:
        return line(prefix + "SUSPENDED");
    }
  }

  void show_warnings() {
    if (!operation_.warns || cell_.state == State::kRunning) return;
    if (!since(12)) return line("warnings 0");
    note_either("co.throw.deprecated", "gen.throw.deprecated");
    if (!cell_.waits_in_chain() || cell_.awaited != Awaited::kWrapper) return line("warnings 1");
    note("await.wrapper.deprecated_again");
    line("warnings 2");
  }

  // The outcome as whoever performs the operation sees it.
  void finish(const Outcome& outcome) {
    switch (outcome.tag) {
      case Outcome::kYielded:
        line("yielded " + outcome.what);
        break;
      case Outcome::kEnded:
        line(operation_.verb == Verb::kThrow ? "raised StopIteration" : "returned " + outcome.what);
        break;
      case Outcome::kRaised:
        line("raised " + outcome.what + shown_of(outcome));
    }
    show_warnings();
    show_state();
  }

  // Which object comes out is shown where the operation has something to show.
  std::string shown_of(const Outcome& outcome) {
    if (!outcome.is_thrown || operation_.shown.empty()) return "";
    if (operation_.shown_lost.empty() || cell_.state != State::kInExcept || !since(9) ||
        since(12)) {
      return " " + operation_.shown_value;
    }
    note("delegate.traceback.lost");
    return " " + operation_.shown_lost;
  }

  void finish_close(const std::string& result) {
    if (is_deleted()) {
      line(cell_.kind == Kind::kNative ? "deleted []" : "deleted");
    } else {
      line(result);
    }
    show_state();
  }

  void refuse(const std::string& label, const std::string& error) {
    note(label);
    finish(raised(error));
  }

  // An answer to `await`, `yield from` and their kin, by the coroutine or generator that does it.
  void finish_inside(const Outcome& outcome) {
    if (outcome.tag == Outcome::kEnded) {
      line("result " + outcome.what);
      return finish(ended("None"));
    }
    finish(outcome);
  }

  // ---- What depends on the kind alone

  void note_wrapper() {
    switch (operation_.verb) {
      case Verb::kNext:
        return note("await.wrapper.next");
      case Verb::kSend:
        return note("await.wrapper.send");
      case Verb::kThrow:
        return note("await.wrapper.throw");
      case Verb::kClose:
        return note("await.wrapper.close");
      case Verb::kDelete:
        return note("await.wrapper.drop");
      case Verb::kAwait:
        return note("await.wrapper.not_awaitable");
      case Verb::kIter:
        return note("await.wrapper.iter");
      case Verb::kFor:
        note("await.wrapper.iter");
        return note("await.wrapper.next");
      case Verb::kYieldFrom:
      case Verb::kBridge:
        return note("await.wrapper.yield_from");
    }
  }

  bool answers_by_kind() {
    if (operation_.verb == Verb::kIter && cell_.kind != Kind::kNative) {
      if (!is_native()) note("gen.iter.self");
      line("itself True");
      show_state();
      return true;
    }
    if (is_wrapper()) return wrapper_answers();
    return is_native() && native_refuses();
  }

  bool wrapper_answers() {
    if (is_deleted()) {
      finish_close("");
      return true;
    }
    if (operation_.verb != Verb::kAwait) return false;
    finish(raised("TypeError"));
    return true;
  }

  bool native_refuses() {
    switch (operation_.verb) {
      case Verb::kNext:
        refuse("co.iter.next_refused", "TypeError");
        return true;
      case Verb::kIter:
      case Verb::kFor:
        refuse("co.iter.refused", "TypeError");
        return true;
      case Verb::kYieldFrom:
        refuse("delegate.coroutine", "TypeError");
        return true;
      default:
        return false;
    }
  }

  void act() {
    switch (position_) {
      case Position::kCreated:
        return created();
      case Position::kRunning:
        return running();
      case Position::kEnded:
        return has_ended();
      default:
        return waiting();
    }
  }

  // ---- Created

  void created() {
    switch (operation_.verb) {
      case Verb::kThrow:
        return throw_before_start();
      case Verb::kClose:
        note("co.close.unstarted");
        position_ = Position::kEnded;
        return finish_close("closed None");
      case Verb::kDelete:
        note("co.never.collected");
        note("co.final.unstarted");
        return line("deleted ['RuntimeWarning']");
      default:
        if (!operation_.sends_none()) return refuse("co.send.unstarted", "TypeError");
        return start();
    }
  }

  void throw_before_start() {
    if (operation_.refused) {
      note_form();
      return refuse("co.throw.refused_untouched", "TypeError");
    }
    note("co.throw.unstarted");
    note_form();
    position_ = Position::kEnded;
    if (operation_.rule != Rule::kStop) return finish(thrown_into(cell_, answer_));
    note(since(12) ? "co.stop.thrown_unstarted_passes" : "co.stop.thrown_unstarted");
    finish(since(12) ? thrown_into(cell_, answer_) : raised("RuntimeError"));
  }

  void start() {
    note_start();
    if (!is_native()) return start_generator();
    if (cell_.depth != 0) {
      note_awaited();
      if (cell_.awaited == Awaited::kIterator) line("__next__");
      position_ = Position::kAtOne;
      finish(yielded(first_value()));
      if (cell_.awaited == Awaited::kIterator) line("close");  // c.close() by the program.
      return;
    }
    line("started");
    position_ = Position::kEnded;
    if (operation_.verb == Verb::kFor) return show_state();
    if (!cell_.is_resumed_with_value()) return finish_inside(ended("done"));
    note("co.send.result");
    finish(ended("done"));
  }

  void note_start() {
    switch (operation_.verb) {
      case Verb::kAwait:
        note_either("await.kind.native", "await.kind.generator_based");
        if (is_native()) note("await.start");
        return;
      case Verb::kBridge:
        return note_either("await.bridge.allowed", "delegate.start");
      case Verb::kYieldFrom:
        return note_either("co.send.start", "delegate.start");
      case Verb::kFor:
        return note_either("co.send.start", "gen.iter.consumers");
      default:
        return note("co.send.start");
    }
  }

  void note_awaited() {
    switch (cell_.awaited) {
      case Awaited::kNative:
        note("await.kind.native");
        return note("await.start");
      case Awaited::kGeneratorBased:
        return note("await.kind.generator_based");
      default:
        note("await.kind.object");
        return note("await.values");
    }
  }

  void start_generator() {
    if (operation_.verb == Verb::kFor) {
      line("item one");
      return exhaust();
    }
    position_ = Position::kAtOne;
    finish(yielded("one"));
  }

  // A loop over the rest of a body that waits at 'one'.
  void exhaust() {
    line("got None");
    line("item two");
    position_ = Position::kEnded;
    show_state();
  }

  // ---- Running

  void running() {
    if (cell_.depth != 0) note_either("co.state.running", "delegate.running");
    if (operation_.refused) {
      note_form();
      return refuse(is_native() ? "co.throw.refused_untouched" : "gen.throw.refused_running",
                    "TypeError");
    }
    switch (operation_.verb) {
      case Verb::kAwait:
        return refuse(is_native() ? "await.self" : "gen.next.running", "ValueError");
      case Verb::kThrow:
        return refuse(is_native() ? "co.throw.running" : "gen.throw.running", "ValueError");
      case Verb::kClose:
        return refuse(is_native() ? "co.close.running" : "gen.close.running", "ValueError");
      case Verb::kYieldFrom:
      case Verb::kBridge:
        note("delegate.busy");
        break;
      default:
        break;
    }
    const bool is_sent = operation_.verb == Verb::kSend;
    refuse(is_native() ? "co.send.running"
           : is_sent   ? "gen.send.running"
                       : "gen.next.running",
           "ValueError");
  }

  // ---- Ended

  void has_ended() { is_native() ? native_has_ended() : generator_has_ended(); }

  void native_has_ended() {
    switch (operation_.verb) {
      case Verb::kThrow:
        if (!operation_.refused) return refuse("co.reuse.throw", "RuntimeError");
        note_form();
        return refuse("co.throw.refused_untouched", "TypeError");
      case Verb::kClose:
        note("co.close.ended");
        return finish_close("closed None");
      case Verb::kDelete:
        note(cell_.state == State::kClosed ? "co.never.ended" : "co.never.started");
        return finish_close("");
      case Verb::kAwait:
        return refuse("await.twice.ended", "RuntimeError");
      default:
        return refuse("co.reuse.send", "RuntimeError");
    }
  }

  void generator_has_ended() {
    switch (operation_.verb) {
      case Verb::kFor:
        note("gen.iter.once");
        return show_state();
      case Verb::kAwait:
        note("await.twice.generator_based");
        break;
      default:
        note("delegate.direct.finished");
    }
    finish_inside(ended("None"));
  }

  // ---- Waiting

  void waiting() {
    switch (operation_.verb) {
      case Verb::kAwait:
        if (is_native()) return refuse("await.twice.waiting", "RuntimeError");
        note("await.twice.generator_based");
        return continue_from_one();
      case Verb::kBridge:
        note(is_native() ? "await.bridge.suspended" : "delegate.values");
        return continue_from_one();
      case Verb::kYieldFrom:
        if (!is_native()) note("delegate.values");
        return continue_from_one();
      case Verb::kFor:
        if (!is_native()) note("gen.iter.consumers");
        return loop_from_one();
      default:
        return resume();
    }
  }

  // The bodies that others continue print what they got, those of a chain do not.
  bool prints_got() const { return cell_.state == State::kAwaited || !cell_.waits_in_chain(); }

  void continue_from_one() {
    if (prints_got()) line("got None");
    position_ = Position::kAtTwo;
    finish(yielded("two"));
  }

  void loop_from_one() {
    if (!cell_.waits_in_chain()) return exhaust();
    line("item two");
    line("result None");
    position_ = Position::kEnded;
    show_state();
  }

  void resume() {
    if (is_untouched()) return refuse_arguments();
    const Outcome outcome = Resumption(cell_, version_, answer_).outcome();
    position_ = outcome.tag == Outcome::kYielded ? Position::kAtTwo : Position::kEnded;
    if (operation_.rule == Rule::kExit && operation_.verb != Verb::kThrow) {
      return conclude_close(outcome);
    }
    if (operation_.verb == Verb::kThrow) note_throw(outcome);
    finish(outcome);
    const bool waits = outcome.tag == Outcome::kYielded;
    if (waits && cell_.awaited == Awaited::kIterator) line("close");  // c.close() by the program.
  }

  // Arguments that make no exception, and nobody below whose `throw` would be asked.
  bool is_untouched() const {
    if (!operation_.refused) return false;
    if (cell_.depth == 0) return true;
    return cell_.depth == 1 && cell_.awaited == Awaited::kPlainIterator;
  }

  void refuse_arguments() {
    note_form();
    refuse(is_native() ? "co.throw.refused_untouched" : "gen.throw.refused_untouched", "TypeError");
  }

  void note_throw(const Outcome& outcome) {
    if (outcome.tag == Outcome::kYielded) return note_either("co.throw.caught", "gen.throw.caught");
    if (outcome.is_thrown) note_either("co.throw.uncaught", "gen.throw.uncaught");
  }

  void conclude_close(const Outcome& outcome) {
    const bool is_answered = outcome.tag == Outcome::kYielded;
    if (is_deleted()) {
      note_either("co.final.close", "delegate.final");
      if (is_native()) note("co.never.started");
      if (is_answered && since(8)) note("co.final.error");
      return finish_close("");
    }
    if (is_answered) {
      note("co.close.answered");
    } else {
      note_either("co.close.suspended", "gen.close.uncaught");
    }
    finish_close(is_answered ? "raised RuntimeError" : "closed None");
  }

  // ---- The coroutine that awaits this one goes on

  void resume_holder() {
    switch (position_) {
      case Position::kAtOne:
        line("got None");
        return line("yielded two");
      case Position::kEnded:
        if (is_native()) {
          note("await.chain.bypassed");
          return line("raised RuntimeError");
        }
        note("await.twice.generator_based");
        break;
      default:
        note_either("await.chain.bypassed", "await.twice.generator_based");
    }
    line("holder got None");
    line("raised StopIteration");
  }

  const Cell& cell_;
  const Operation& operation_;
  const spec::Version version_;
  Position position_ = Position::kEnded;
  Answer answer_;
};

}  // namespace

Answer answer_of(const Cell& cell, spec::Version version) { return Model(cell, version).answer(); }

}  // namespace corospec::harness::grid::coroutines
