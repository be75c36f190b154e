#include <array>

#include "harness/grid/coroutine.h"

namespace corospec::harness::grid::coroutines {
namespace {

constexpr std::array kKinds = {Kind::kNative, Kind::kWrapper, Kind::kGeneratorBased};
constexpr std::array kDepths = {0, 1, 3};
constexpr std::array kStates = {
    State::kCreated, State::kSuspended, State::kInTryFinally, State::kInTryExcept, State::kInExcept,
    State::kAwaited, State::kRunning,   State::kReturned,     State::kFailed,      State::kClosed};
constexpr std::array kAwaitables = {Awaited::kObject,         Awaited::kIterator,
                                    Awaited::kPlainIterator,  Awaited::kNative,
                                    Awaited::kGeneratorBased, Awaited::kWrapper};

struct Words {
  const char* name;
  const char* phrase;
};

Words words_of(Kind kind) {
  switch (kind) {
    case Kind::kNative:
      return {"coroutine", "a coroutine"};
    case Kind::kWrapper:
      return {"coroutine_wrapper", "the iterator of a coroutine"};
    case Kind::kGeneratorBased:
      break;
  }
  return {"types_coroutine", "a generator-based coroutine"};
}

Words words_of(Awaited awaited) {
  switch (awaited) {
    case Awaited::kObject:
      return {"object", "an object whose __await__ is a generator function"};
    case Awaited::kIterator:
      return {"iterator", "an iterator with all methods"};
    case Awaited::kPlainIterator:
      return {"plain_iterator", "an iterator with nothing but __next__"};
    case Awaited::kNative:
      return {"coroutine", "a coroutine"};
    case Awaited::kGeneratorBased:
      return {"types_coroutine", "a generator-based coroutine"};
    case Awaited::kWrapper:
      return {"coroutine_wrapper", "an object whose __await__ gives the iterator of a coroutine"};
    case Awaited::kNothing:
      break;
  }
  return {"itself", "its own yield"};
}

Words words_of(State state) {
  switch (state) {
    case State::kCreated:
      return {"created", "that has not started"};
    case State::kSuspended:
      return {"suspended", "that waits"};
    case State::kInTryFinally:
      return {"in_try_finally", "that waits in front of a finally block"};
    case State::kInTryExcept:
      return {"in_try_except", "that waits in front of a handler"};
    case State::kInExcept:
      return {"in_except", "that waits inside a handler"};
    case State::kAwaited:
      return {"awaited", "that another one awaits"};
    case State::kRunning:
      return {"running", "that executes"};
    case State::kReturned:
      return {"returned", "that has returned"};
    case State::kFailed:
      return {"failed", "that an exception ended"};
    case State::kClosed:
      break;
  }
  return {"closed", "that was closed"};
}

const char* between(Verb verb) {
  switch (verb) {
    case Verb::kSend:
    case Verb::kYieldFrom:
    case Verb::kBridge:
      return " to ";
    case Verb::kThrow:
      return " into ";
    case Verb::kFor:
      return " over ";
    default:
      return " of ";
  }
}

// ---- Reasons

bool starts(const Operation& operation) {
  return operation.verb == Verb::kAwait || operation.verb == Verb::kBridge ||
         (operation.verb == Verb::kSend && operation.sends_none());
}

std::string reason_in_general(const Cell& cell) {
  const Verb verb = cell.operation->verb;
  if (cell.state == State::kRunning && verb == Verb::kDelete) {
    return "what executes is referenced by whoever resumed it";
  }
  if (cell.state == State::kAwaited && verb == Verb::kDelete && cell.kind != Kind::kWrapper) {
    return "what is awaited is referenced by whoever awaits it";
  }
  if (cell.has_ended() && cell.depth != 0) {
    return "what has ended answers by itself, whatever it waited for";
  }
  return "";
}

std::string reason_of_generator_based(const Cell& cell) {
  const bool is_of_generators =
      is_resumption(*cell.operation) || cell.operation->verb == Verb::kNext;
  if (cell.depth == 0 && is_of_generators && cell.state != State::kAwaited) {
    return "a generator under types.coroutine answers as any generator does, which is shown there";
  }
  if (cell.in_statement()) return "what reaches the statement is shown among the generators";
  if (cell.depth == 0) return "";
  if (cell.state == State::kCreated || cell.state == State::kAwaited) {
    return "it answers by itself, whatever it waits for";
  }
  if (cell.awaited != Awaited::kNative && cell.awaited != Awaited::kGeneratorBased) {
    return "yield from does not call __await__, and iterators are shown among the delegators";
  }
  if (!is_of_generators)
    return "what awaits or iterates does what next does, which is shown for each";
  return "";
}

std::string reason_of_wrapper(const Cell& cell) {
  if (cell.in_statement()) return "it hands everything to the coroutine, which is shown there";
  const bool waits = cell.state == State::kSuspended || cell.state == State::kAwaited;
  if (waits != (cell.depth == 1 && cell.awaited == Awaited::kGeneratorBased)) {
    return waits ? "it hands everything to the coroutine, which is shown for each awaitable"
                 : "it hands everything to the coroutine, which is shown for each depth";
  }
  if (!waits && cell.depth != 0) return "it hands everything to the coroutine";
  return "";
}

std::string reason_of_native_waiting(const Cell& cell) {
  if (cell.depth == 0) return "who awaits nothing never waits";
  if (cell.state == State::kSuspended) {
    const bool is_shown = cell.depth == 1 && cell.awaited == Awaited::kGeneratorBased;
    if (is_resumption(*cell.operation) || is_shown) return "";
    return "a coroutine that waits answers by itself, whatever it waits for";
  }
  if (cell.depth != 1 || cell.awaited != Awaited::kGeneratorBased) {
    return "what reaches the await is shown for each awaitable and depth without the statement";
  }
  if (cell.in_statement() && !is_resumption(*cell.operation)) {
    return "who is refused meets no statement";
  }
  return "";
}

std::string reason_of_native(const Cell& cell) {
  switch (cell.state) {
    case State::kCreated:
      if (cell.depth == 0 || starts(*cell.operation)) return "";
      return "before its start it answers by itself, whatever it is going to await";
    case State::kRunning:
      if (cell.awaited == Awaited::kPlainIterator) return "it executes as any iterator does";
      if (cell.depth == 3 && cell.awaited != Awaited::kNative) {
        return "what executes below is shown for each awaitable at depth 1";
      }
      return "";
    default:
      return cell.has_ended() ? "" : reason_of_native_waiting(cell);
  }
}

// ---- The product

void add_cells(Kind kind, int depth, Awaited awaited, std::vector<Cell>& cells) {
  for (const State state : kStates) {
    for (const Operation& operation : operations_on(kind)) {
      cells.push_back({kind, depth, awaited, state, &operation});
    }
  }
}

// ---- Rows

Operation asking(std::string name, std::string phrase, Verb verb, std::string call,
                 std::string setup) {
  Operation made = resumption(std::move(name), std::move(phrase), verb, std::move(call), "None");
  made.setup = std::move(setup);
  return made;
}

// `c` is the coroutine; `object` what the operation is about.
std::vector<Operation> make_operations(const std::string& object, const std::string& labels) {
  std::vector<Operation> rows = {
      resumption("next", "next", Verb::kNext, "next(" + object + ")", "None"),
      resumption("send_none", "None sent", Verb::kSend, object + ".send(None)", "None"),
      resumption("send_value", "a value sent", Verb::kSend, object + ".send('value')", "value"),
      closing("close", "close", Verb::kClose, object + ".close()"),
      closing("delete", "the last reference deleted", Verb::kDelete, "del " + object),
  };
  for (Operation& row : throw_operations(object, labels)) rows.push_back(std::move(row));
  rows.push_back(exception_kind(object, "stop_async_iteration", "StopAsyncIteration", Rule::kNone));
  const std::string await = "await " + object + ")\n\n";
  const std::string yield_from = "(yield from " + object + "))\n\n";
  const std::string delegator = "delegator = delegating()\n";
  rows.push_back(
      asking("await", "await", Verb::kAwait, "waiter.send(None)",
             "async def waiting():\n    print('result', " + await + "waiter = waiting()\n"));
  rows.push_back(asking("iter", "iter", Verb::kIter, "iter(" + object + ") is " + object, ""));
  rows.push_back(asking("for", "a for loop", Verb::kFor, object, ""));
  rows.push_back(asking("yield_from", "delegation by a plain generator", Verb::kYieldFrom,
                        "next(delegator)",
                        "def delegating():\n    print('result', " + yield_from + delegator));
  rows.push_back(asking(
      "bridge", "delegation by a generator-based coroutine", Verb::kBridge, "next(delegator)",
      "@types.coroutine\ndef delegating():\n    print('result', " + yield_from + delegator));
  return rows;
}

}  // namespace

const std::vector<Operation>& operations_on(Kind kind) {
  static const std::vector<Operation> of_native = make_operations("c", "co.");
  static const std::vector<Operation> of_wrapper = make_operations("w", "co.");
  static const std::vector<Operation> of_generator_based = make_operations("c", "gen.");
  switch (kind) {
    case Kind::kNative:
      return of_native;
    case Kind::kWrapper:
      return of_wrapper;
    case Kind::kGeneratorBased:
      break;
  }
  return of_generator_based;
}

bool is_resumption(const Operation& operation) {
  return operation.verb != Verb::kNext && operation.verb < Verb::kAwait;
}

std::string name_of(const Cell& cell) {
  std::string name = words_of(cell.kind).name;
  if (cell.depth > 1) name += "_" + std::to_string(cell.depth);
  name += "_" + cell.operation->name;
  const bool waits = cell.state == State::kSuspended && cell.kind != Kind::kWrapper;
  if (waits && cell.awaited != Awaited::kNothing)
    return name + "_to_" + words_of(cell.awaited).name;
  name += std::string("_") + words_of(cell.state).name;
  // At other depths than 0 a state that does not wait needs the awaitable for a name of its own.
  const bool is_shown_alone = cell.depth == 0 || cell.in_statement() ||
                              cell.state == State::kAwaited || cell.kind == Kind::kWrapper;
  return is_shown_alone ? name : name + "_with_" + words_of(cell.awaited).name;
}

std::string title_of(const Cell& cell) {
  std::string title = cell.operation->phrase + between(cell.operation->verb);
  if (cell.depth > 1) title += "the outermost of a chain of " + std::to_string(cell.depth) + ", ";
  title += std::string(words_of(cell.kind).phrase) + " " + words_of(cell.state).phrase;
  if (cell.awaited == Awaited::kNothing || cell.in_statement() || cell.state == State::kAwaited) {
    return title;
  }
  switch (cell.state) {
    case State::kCreated:
      return title + " and will wait for " + words_of(cell.awaited).phrase;
    case State::kRunning:
      return title + " what it waits for, " +
             (cell.awaited == Awaited::kIterator ? "an iterator" : words_of(cell.awaited).phrase);
    default:
      return title + " for " + words_of(cell.awaited).phrase;
  }
}

std::string reason_for_none(const Cell& cell) {
  std::string reason = reason_in_general(cell);
  if (!reason.empty()) return reason;
  switch (cell.kind) {
    case Kind::kNative:
      return reason_of_native(cell);
    case Kind::kWrapper:
      return reason_of_wrapper(cell);
    case Kind::kGeneratorBased:
      break;
  }
  return reason_of_generator_based(cell);
}

std::vector<Cell> all_cells() {
  std::vector<Cell> cells;
  for (const Kind kind : kKinds) {
    for (const int depth : kDepths) {
      if (depth == 0) {
        add_cells(kind, depth, Awaited::kNothing, cells);
        continue;
      }
      for (const Awaited awaited : kAwaitables) add_cells(kind, depth, awaited, cells);
    }
  }
  return cells;
}

Entry entry_of(const Cell& cell) {
  Entry entry;
  entry.chapter = "coroutines_grid";
  entry.name = name_of(cell);
  entry.title = title_of(cell);
  entry.reason_for_none = reason_for_none(cell);
  if (cell.operation->verb == Verb::kDelete) {
    entry.needs = cell.kind == Kind::kNative ? " refcounting warnings" : " refcounting";
  } else if (cell.state != State::kRunning) {
    entry.needs = needs_of(*cell.operation);
  }
  entry.model = "harness/grid/model_coroutine.cc";
  entry.program = [cell](spec::Version) { return program_of(cell); };
  entry.answer = [cell](spec::Version version) { return answer_of(cell, version); };
  return entry;
}

}  // namespace corospec::harness::grid::coroutines
