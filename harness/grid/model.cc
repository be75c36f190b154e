#include "harness/grid/model.h"

#include <utility>

namespace corospec::harness::grid {
namespace {

// How a body, or an iterator that is asked, answers.
struct Outcome {
  enum Tag { kYielded, kEnded, kRaised } tag = kYielded;
  std::string what;        // The value or the class.
  bool is_thrown = false;  // What was thrown in comes out, as it went in.
  Rule rule = Rule::kNone;
};

Outcome yielded(std::string value) { return {Outcome::kYielded, std::move(value)}; }
Outcome ended() { return {Outcome::kEnded, "None"}; }
Outcome raised(std::string error) { return {Outcome::kRaised, std::move(error)}; }

class Model {
 public:
  Model(const Cell& cell, spec::Version version)
      : cell_(cell), operation_(*cell.operation), version_(version) {}

  Answer answer() {
    if (cell_.kind == Kind::kGeneratorExpression && cell_.is_suspended()) note("genexp.methods");
    if (is_generator_based()) note("look.coroutine.still_generator");
    switch (cell_.state) {
      case State::kCreated:
        created();
        break;
      case State::kRunning:
        running();
        break;
      case State::kClosed:
        line("items ['one']");
        closed();
        break;
      case State::kFailed:
        line("failed");
        closed();
        break;
      default:
        suspended();
    }
    return std::move(answer_);
  }

 private:
  bool since(int minor) const { return version_ >= spec::Version{3, minor}; }
  bool is_generator_based() const { return cell_.kind == Kind::kGeneratorBased; }
  bool delegates() const { return cell_.kind == Kind::kDelegator; }
  void line(const std::string& text) { answer_.line(text); }
  void note(const std::string& label) { answer_.note(label); }

  void note_form() {
    for (const std::string& label : operation_.form) note(label);
  }

  // "gen.next.closed" and its kin.
  void note_operation(const std::string& state) {
    switch (operation_.verb) {
      case Verb::kNext:
        return note("gen.next." + state);
      case Verb::kSend:
        return note("gen.send." + state);
      case Verb::kThrow:
        return note("gen.throw." + state);
      default:
        return note("gen.close." + state);
    }
  }

  // ---- What the caller sees

  // Which object comes out is shown where the operation has something to show.
  void show_raised(const Outcome& outcome) {
    const bool shows = outcome.is_thrown && !operation_.shown.empty();
    const std::string& value = loses_traceback() ? operation_.shown_lost : operation_.shown_value;
    line("raised " + outcome.what + (shows ? " " + value : ""));
  }

  bool loses_traceback() const {
    return !operation_.shown_lost.empty() && cell_.state == State::kInExcept && !delegates() &&
           since(9) && !since(12);
  }

  void show_warnings() {
    if (!operation_.warns || cell_.state == State::kRunning) return;
    if (since(12)) note("gen.throw.deprecated");
    line(since(12) ? "warnings 1" : "warnings 0");
  }

  // A refusal's consequences for the state are of another level: programs do not show them.
  void show_state(const std::string& state) {
    if (operation_.verb != Verb::kDelete && !operation_.refused) line(state);
  }

  void finish(const Outcome& outcome, const std::string& state) {
    if (outcome.tag == Outcome::kYielded) line("yielded " + outcome.what);
    if (outcome.tag == Outcome::kRaised) show_raised(outcome);
    show_warnings();
    show_state(state);
  }

  void finish_close(const std::string& result) {
    line(operation_.verb == Verb::kDelete ? "deleted" : result);
    show_state(result == "raised RuntimeError" ? "GEN_SUSPENDED" : "GEN_CLOSED");
  }

  Outcome thrown() const { return {Outcome::kRaised, operation_.thrown, true, operation_.rule}; }

  // ---- States in which no body is resumed

  void created() {
    switch (operation_.verb) {
      case Verb::kNext:
      case Verb::kSend:
        return operation_.sends_none() ? start() : refuse_value();
      case Verb::kClose:
        note(delegates() ? "delegate.close.unstarted" : "gen.close.unstarted");
        return finish_close("closed None");
      case Verb::kDelete:
        note("gen.final.unstarted");
        if (is_generator_based()) note("co.never.native_only");
        return finish_close("closed None");
      default:
        return throw_before_start();
    }
  }

  void start() {
    note(operation_.verb == Verb::kNext ? "gen.next.unstarted" : "gen.send.unstarted_none");
    if (delegates()) note("delegate.start");
    finish(yielded("one"), "GEN_SUSPENDED");
  }

  void refuse_value() {
    note(delegates() ? "delegate.send.unstarted" : "gen.send.unstarted");
    finish(raised("TypeError"), "GEN_CREATED");
  }

  void throw_before_start() {
    if (operation_.refused) {
      note_form();
      return finish(raised("TypeError"), "GEN_CREATED");
    }
    note(delegates() ? "delegate.throw.unstarted" : "gen.throw.unstarted");
    note_form();
    if (operation_.rule != Rule::kStop) return finish(thrown(), "GEN_CLOSED");
    if (!since(7)) {
      note(is_generator_based() ? "co.stop.generator_based" : "gen.stop.legacy");
      return finish(is_generator_based() ? raised("RuntimeError") : thrown(), "GEN_CLOSED");
    }
    note(since(12) ? "gen.stop.thrown_unstarted_passes" : "gen.stop.thrown_unstarted");
    finish(since(12) ? thrown() : raised("RuntimeError"), "GEN_CLOSED");
  }

  void running() {
    if (operation_.refused) {
      note("gen.throw.refused_running");
      line("raised TypeError");
    } else {
      if (delegates()) note("delegate.running");
      note_operation("running");
      line("raised ValueError");
      show_state("GEN_RUNNING");
    }
    line("yielded one");  // The execution goes on undisturbed.
  }

  void closed() {
    switch (operation_.verb) {
      case Verb::kNext:
      case Verb::kSend:
        note_operation("closed");
        if (cell_.state == State::kFailed) note("gen.exc.closes");
        return finish(raised("StopIteration"), "GEN_CLOSED");
      case Verb::kThrow:
        if (!operation_.refused) note("gen.throw.closed");
        note_form();
        return finish(operation_.refused ? raised("TypeError") : thrown(), "GEN_CLOSED");
      default:
        note("gen.close.closed");
        return finish_close("closed None");
    }
  }

  // ---- Suspended

  void suspended() {
    const bool announces = cell_.sub == SubIterator::kIterator;
    if (announces) line("__next__");
    const bool has_items =
        cell_.sub == SubIterator::kIterator || cell_.sub == SubIterator::kPlainIterator;
    line(has_items ? "yielded item" : "yielded one");
    if (delegates() ? is_untouched() : operation_.refused) {
      return refuse_arguments();
    }
    const Outcome outcome = delegates() ? resume_chain() : resume_body();
    conclude(outcome);
  }

  void refuse_arguments() {
    note_form();
    finish(raised("TypeError"), "");
    if (delegates() ||
        (cell_.state != State::kInTryFinally && cell_.state != State::kInTryExcept)) {
      return;
    }
    note("gen.throw.refused_untouched");  // The statement is where it was.
    line("got None");
    if (cell_.state == State::kInTryFinally) line("cleanup");
    line("rest ['two']");
  }

  void conclude(const Outcome& outcome) {
    if (operation_.verb == Verb::kThrow && !delegates()) {
      note(outcome.tag == Outcome::kYielded ? "gen.throw.caught" : "gen.throw.uncaught");
    }
    if (operation_.verb == Verb::kClose || operation_.verb == Verb::kDelete) {
      return conclude_close(outcome);
    }
    finish(outcome, outcome.tag == Outcome::kYielded ? "GEN_SUSPENDED" : "GEN_CLOSED");
    if (leaves_statement_pending(outcome)) drain();
    const bool waits = outcome.tag == Outcome::kYielded;
    if (waits && cell_.sub == SubIterator::kIterator) line("close");  // g.close() by the program.
  }

  void conclude_close(const Outcome& outcome) {
    const bool ignored = outcome.tag == Outcome::kYielded;
    if (operation_.verb == Verb::kDelete) {
      note(delegates() ? "delegate.final" : "gen.final.close");
      note("gen.final.moment");
      if (ignored) note("gen.final.error");
      return finish_close("");
    }
    note(ignored ? "gen.close.yielded" : "gen.close.uncaught");
    finish_close(ignored ? "raised RuntimeError" : "closed None");
  }

  bool leaves_statement_pending(const Outcome& outcome) const {
    return delegates() && cell_.state != State::kSuspended && outcome.what == "two";
  }

  // print('rest', list(g)) by a program whose delegator would otherwise be left in its statement.
  void drain() {
    note("delegate.result.none");
    line("result None");
    if (cell_.state == State::kInTryFinally) line("cleanup");
    line("rest ['three']");
  }

  bool has_value() const {
    return operation_.verb == Verb::kNext || operation_.verb == Verb::kSend;
  }

  // A body of its own, without delegation.
  Outcome resume_body() {
    if (!has_value()) return leave(around(throw_into_body()), 1);
    note(operation_.verb == Verb::kNext ? "gen.next.suspended"
         : operation_.sends_none()      ? "gen.send.none"
                                        : "gen.send.suspended");
    if (cell_.kind == Kind::kGeneratorExpression) return yielded("two");
    if (cell_.state == State::kInExcept) note("gen.exc.handled_kept");
    line("got " + operation_.sent + (cell_.state == State::kInExcept ? " handling OSError" : ""));
    if (cell_.state == State::kInTryFinally) line("cleanup");
    return yielded("two");
  }

  Outcome throw_into_body() {
    if (operation_.verb == Verb::kThrow) note("gen.throw.suspended");
    if (operation_.verb == Verb::kClose) note("gen.close.suspended");
    note_form();
    if (loses_traceback()) note("gen.throw.traceback_lost");
    return thrown();
  }

  // The statement that the waiting expression of the outermost body stands in.
  Outcome around(const Outcome& outcome) {
    if (outcome.tag != Outcome::kRaised) return outcome;
    if (cell_.state == State::kInTryFinally) line("cleanup");
    if (cell_.state != State::kInTryExcept) return outcome;
    line("caught " + outcome.what);
    return yielded(delegates() ? "three" : "two");
  }

  // An outcome crosses the boundary of a body; `above` bodies are left on its way, this included.
  Outcome leave(const Outcome& outcome, int above) {
    if (outcome.tag != Outcome::kRaised || outcome.rule != Rule::kStop) return outcome;
    if (since(7)) {
      note(delegates() ? "gen.stop.raised" : "gen.stop.thrown");
      return raised("RuntimeError");
    }
    if (is_generator_based()) {
      note("co.stop.generator_based");
      return raised("RuntimeError");
    }
    note(above > 1 ? "delegate.stop.legacy" : "gen.stop.legacy");
    return above > 1 ? ended() : outcome;
  }

  // ---- Delegation

  bool sub_is_generator() const {
    return cell_.sub == SubIterator::kGenerator || cell_.sub == SubIterator::kGeneratorExpression;
  }
  bool sub_has_methods() const { return sub_is_generator() || cell_.sub == SubIterator::kIterator; }

  // Arguments that make no exception, and nobody below whose `throw` would be asked.
  bool is_untouched() const { return operation_.refused && !sub_has_methods() && cell_.depth == 1; }

  Outcome resume_chain() {
    Outcome outcome = ask_sub();
    for (int above = cell_.depth; above > 0; --above) {
      if (outcome.tag == Outcome::kYielded) return outcome;
      outcome = leave(delegator_answers(outcome), above);
    }
    return outcome;
  }

  // What a delegator does with the end of its delegation.
  Outcome delegator_answers(const Outcome& outcome) {
    if (outcome.tag == Outcome::kRaised) return around(outcome);
    line("result " + outcome.what);
    if (cell_.state == State::kInTryFinally) line("cleanup");
    return yielded("three");
  }

  Outcome ask_sub() {
    if (cell_.depth > 1 && has_value()) note("delegate.chain.values");
    if (has_value()) return send_to_sub();
    return operation_.rule == Rule::kExit ? close_sub() : throw_to_sub();
  }

  Outcome send_to_sub() {
    const bool none = operation_.sends_none();
    if (none) note(operation_.verb == Verb::kNext ? "delegate.next" : "delegate.send.none");
    switch (cell_.sub) {
      case SubIterator::kGenerator:
        line("got " + operation_.sent);
        line("inner left");
        break;
      case SubIterator::kIterator:
        line(none ? "__next__" : "send value");
        break;
      default:
        if (none || sub_is_generator()) break;
        note("delegate.send.missing");
        return raised("AttributeError");
    }
    if (!none) note("delegate.send.value");
    const bool has_items =
        cell_.sub == SubIterator::kIterator || cell_.sub == SubIterator::kPlainIterator;
    return yielded(has_items ? "item" : "two");
  }

  Outcome throw_to_sub() {
    if (cell_.sub == SubIterator::kIterator) return throw_to_iterator();
    if (operation_.refused) {
      note("delegate.throw.refused");
      return raised("TypeError");
    }
    return sub_is_generator() ? throw_to_generator() : throw_without_method();
  }

  Outcome throw_to_iterator() {
    const bool as_given = operation_.refused || operation_.broken;
    note(as_given ? "delegate.throw.arguments" : "delegate.throw.forwarded");
    note("delegate.throw.yielded");
    line("throw");
    return yielded("item");
  }

  Outcome throw_to_generator() {
    note("delegate.throw.forwarded");
    note_form();
    if (cell_.depth > 1) note("delegate.chain.throw");
    if (cell_.sub == SubIterator::kGenerator) line("inner left");
    if (operation_.rule != Rule::kStop) {
      note("delegate.throw.raises");
      return thrown();
    }
    note(since(7) ? "delegate.throw.stop_iteration" : "delegate.stop.legacy");
    return since(7) ? raised("RuntimeError") : ended();
  }

  Outcome throw_without_method() {
    note_form();
    if (operation_.rule != Rule::kStop) {
      note("delegate.throw.missing");
      return thrown();
    }
    note(since(12) ? "delegate.throw.missing_stop_ends" : "delegate.throw.missing_stop");
    return since(12) ? ended() : thrown();
  }

  // GeneratorExit and close: the sub-iterator is closed, then the exception is raised.
  Outcome close_sub() {
    if (operation_.verb == Verb::kClose) note("delegate.close");
    if (operation_.verb == Verb::kThrow) note("delegate.exit.close");
    if (!sub_has_methods()) note("delegate.exit.no_close");
    if (cell_.depth > 1) note("delegate.chain.close");
    if (cell_.sub == SubIterator::kGenerator) line("inner left");
    if (cell_.sub == SubIterator::kIterator) line("close");
    return thrown();
  }

  const Cell& cell_;
  const Operation& operation_;
  const spec::Version version_;
  Answer answer_;
};

}  // namespace

Answer answer_of(const Cell& cell, spec::Version version) { return Model(cell, version).answer(); }

}  // namespace corospec::harness::grid
