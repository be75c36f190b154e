#include <array>
#include <utility>

#include "harness/grid/async_generator.h"

namespace corospec::harness::grid::async_generators {
namespace {

constexpr std::array kSituations = {
    Situation::kCreated,  Situation::kSuspended, Situation::kInTryFinally, Situation::kInTryExcept,
    Situation::kInExcept, Situation::kAwaiting,  Situation::kRunning,      Situation::kReturned,
    Situation::kFailed,   Situation::kClosed,    Situation::kIgnored,      Situation::kWaits,
    Situation::kGave,     Situation::kRaised,    Situation::kDropped,      Situation::kRefused};

struct Words {
  const char* name;
  const char* phrase;
};

Words words_of(Situation situation) {
  switch (situation) {
    case Situation::kCreated:
      return {"created", "a generator that has not started"};
    case Situation::kSuspended:
      return {"suspended", "a generator that waits"};
    case Situation::kInTryFinally:
      return {"in_try_finally", "a generator that waits in front of a finally block"};
    case Situation::kInTryExcept:
      return {"in_try_except", "a generator that waits in front of a handler"};
    case Situation::kInExcept:
      return {"in_except", "a generator that waits inside a handler"};
    case Situation::kAwaiting:
      return {"awaiting", "a generator while another one is under way"};
    case Situation::kRunning:
      return {"running", "a generator that executes"};
    case Situation::kReturned:
      return {"returned", "a generator that has returned"};
    case Situation::kFailed:
      return {"failed", "a generator that an exception ended"};
    case Situation::kClosed:
      return {"closed", "a generator that was closed"};
    case Situation::kIgnored:
      return {"ignored", "a generator that has answered aclose with a yield"};
    case Situation::kWaits:
      return {"waits", "that waits"};
    case Situation::kGave:
      return {"gave", "that has given its result"};
    case Situation::kRaised:
      return {"raised", "that has raised an exception"};
    case Situation::kDropped:
      return {"dropped", "that was closed before it was awaited"};
    case Situation::kRefused:
      break;
  }
  return {"refused", "that was refused because another one was under way"};
}

// ---- Rows

Method method(Maker maker, Operation operation, bool represents_its_kind = false) {
  return {maker, std::move(operation), represents_its_kind};
}

// The clauses of the call form, in the words of this chapter.
std::vector<std::string> forms_of(const Operation& row) {
  if (row.refused) return {"agen.athrow.forms.refused"};
  if (row.broken) return {"agen.athrow.forms.constructor_fails"};
  if (row.form.empty()) return {};
  return {row.warns ? "agen.athrow.forms.old" : "agen.athrow.forms"};
}

std::vector<Operation> throws_on(const std::string& object) {
  std::vector<Operation> rows = throw_operations(object, "");
  rows.push_back(exception_kind(object, "stop_async_iteration", "StopAsyncIteration", Rule::kStop));
  return rows;
}

std::vector<Method> make_methods() {
  std::vector<Method> methods = {
      method(Maker::kAnext, resumption("anext", "__anext__", Verb::kNext, "g.__anext__()", "None"),
             true),
      method(Maker::kAsend,
             resumption("asend_none", "asend with None", Verb::kSend, "g.asend(None)", "None")),
      method(Maker::kAsend,
             resumption("asend_value", "asend with a value", Verb::kSend, "g.asend('arg')", "arg"),
             true),
      method(Maker::kAclose, closing("aclose", "aclose", Verb::kClose, "g.aclose()"), true),
      method(Maker::kDelete,
             closing("delete", "the last reference deleted", Verb::kDelete, "del g")),
  };
  for (Operation& row : throws_on("g")) {
    row.form = forms_of(row);
    row.name.insert(0, "a");
    row.phrase = "athrow of " + row.phrase.substr(0, row.phrase.rfind(' '));
    row.call.replace(0, 2, "g.a");
    const bool represents_its_kind = row.name == "athrow_class";
    methods.push_back(method(Maker::kAthrow, std::move(row), represents_its_kind));
  }
  return methods;
}

StepOperation step(StepVerb verb, Operation operation) { return {verb, std::move(operation)}; }

bool is_shown_on_steps(const Operation& row) {
  constexpr std::array kShown = {
      "throw_class",          "throw_class_value",    "throw_instance",
      "throw_stop_iteration", "throw_generator_exit", "throw_keyboard_interrupt",
      "throw_no_exception",   "throw_broken",         "throw_stop_async_iteration"};
  for (const char* name : kShown) {
    if (row.name == name) return true;
  }
  return false;
}

std::vector<StepOperation> make_step_operations() {
  std::vector<StepOperation> steps = {
      step(StepVerb::kSend,
           resumption("send_none", "None sent to", Verb::kSend, "step.send, None", "None")),
      step(StepVerb::kSend,
           resumption("send_value", "a value sent to", Verb::kSend, "step.send, 'value'", "value")),
      step(StepVerb::kNext, resumption("next", "next of", Verb::kNext, "next, step", "None")),
      step(StepVerb::kAwait,
           resumption("await", "await of", Verb::kAwait, "waiting().send, None", "None")),
      step(StepVerb::kClose, closing("close", "close of", Verb::kClose, "step.close()")),
      step(StepVerb::kDelete,
           closing("delete", "the last reference deleted to", Verb::kDelete, "del step")),
  };
  for (Operation& row : throws_on("step")) {
    if (!is_shown_on_steps(row)) continue;
    row.phrase += " into";
    row.call.replace(0, std::string("step.throw(").size(), "step.throw, ");
    row.call.pop_back();
    steps.push_back(step(StepVerb::kThrow, std::move(row)));
  }
  return steps;
}

// ---- Reasons

bool is_driven(const Cell& cell) { return cell.step == &step_operations().front(); }

std::string reason_of_deletion(const Cell& cell) {
  switch (cell.situation) {
    case Situation::kRunning:
    case Situation::kAwaiting:
      return "its awaitable keeps it";
    case Situation::kReturned:
    case Situation::kFailed:
    case Situation::kClosed:
      return "nothing is left to be done when it goes";
    default:
      return cell.makes_step_anew() ? "" : "there is no awaitable";
  }
}

std::string reason_of_step(const Cell& cell) {
  if (cell.situation == Situation::kRunning && cell.step->verb == StepVerb::kDelete) {
    return "what the generator does meanwhile is nothing to an awaitable that goes";
  }
  if (!cell.method->represents_its_kind) {
    return "the awaitable of another call of the method behaves the same";
  }
  switch (cell.situation) {
    case Situation::kInTryFinally:
    case Situation::kInTryExcept:
    case Situation::kInExcept:
      return "what reaches the statement is shown for each method";
    case Situation::kFailed:
    case Situation::kClosed:
    case Situation::kIgnored:
      return "what a generator does that is over is shown for each method";
    default:
      return "";
  }
}

}  // namespace

const std::vector<Method>& methods() {
  static const std::vector<Method> made = make_methods();
  return made;
}

const std::vector<StepOperation>& step_operations() {
  static const std::vector<StepOperation> made = make_step_operations();
  return made;
}

std::string name_of(const Cell& cell) {
  std::string name = "asyncgen_" + cell.method->operation.name;
  if (cell.step != nullptr && !(is_driven(cell) && cell.makes_step_anew())) {
    name += "_step_" + cell.step->operation.name;
  }
  return name + "_" + words_of(cell.situation).name;
}

std::string title_of(const Cell& cell) {
  std::string title = cell.method->operation.phrase;
  if (cell.makes_step_anew()) title += cell.method->maker == Maker::kAthrow ? " into" : " of";
  title += std::string(" ") + words_of(cell.situation).phrase;
  if (cell.is_deletion() || (is_driven(cell) && cell.makes_step_anew())) return title;
  return cell.step->operation.phrase + " the awaitable of " + title;
}

std::string reason_for_none(const Cell& cell) {
  if (cell.is_deletion()) return reason_of_deletion(cell);
  if (is_driven(cell) && cell.makes_step_anew()) return "";
  return reason_of_step(cell);
}

std::vector<Cell> all_cells() {
  std::vector<Cell> cells;
  for (const Method& method : methods()) {
    for (const Situation situation : kSituations) {
      if (method.maker == Maker::kDelete) {
        cells.push_back({&method, situation, nullptr});
        continue;
      }
      for (const StepOperation& step : step_operations()) {
        cells.push_back({&method, situation, &step});
      }
    }
  }
  return cells;
}

Entry entry_of(const Cell& cell) {
  Entry entry;
  entry.chapter = "async_generators_grid";
  entry.name = name_of(cell);
  entry.title = title_of(cell);
  entry.reason_for_none = reason_for_none(cell);
  const bool drops_step = cell.step != nullptr && cell.step->verb == StepVerb::kDelete;
  if (cell.situation == Situation::kRefused) entry.first = {3, 8};  // Before, none is refused.
  if (drops_step && !cell.makes_step_anew())
    entry.first = {3, 13};  // Before, no rule speaks of it.
  entry.needs = needs_of(cell.method->operation);
  if (cell.step != nullptr && entry.needs.empty()) entry.needs = needs_of(cell.step->operation);
  if (cell.is_deletion()) entry.needs = " refcounting";
  if (drops_step) entry.needs = " refcounting warnings";
  entry.model = "harness/grid/model_async_generator.cc";
  entry.program = [cell](spec::Version) { return program_of(cell); };
  entry.answer = [cell](spec::Version version) { return answer_of(cell, version); };
  return entry;
}

}  // namespace corospec::harness::grid::async_generators
