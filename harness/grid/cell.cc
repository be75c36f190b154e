#include "harness/grid/cell.h"

#include <array>

namespace corospec::harness::grid {
namespace {

constexpr std::array kStates = {State::kCreated,     State::kSuspended, State::kInTryFinally,
                                State::kInTryExcept, State::kInExcept,  State::kRunning,
                                State::kClosed,      State::kFailed};
constexpr std::array kSubs = {SubIterator::kGenerator, SubIterator::kGeneratorExpression,
                              SubIterator::kIterator, SubIterator::kPlainIterator,
                              SubIterator::kList};
constexpr std::array kDepths = {1, 3};

struct Words {
  const char* name;
  const char* phrase;
};

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
    case State::kRunning:
      return {"running", "that executes"};
    case State::kClosed:
      return {"closed", "that is exhausted"};
    case State::kFailed:
      break;
  }
  return {"failed", "that an exception ended"};
}

Words words_of(SubIterator sub) {
  switch (sub) {
    case SubIterator::kGenerator:
      return {"generator", "a generator"};
    case SubIterator::kGeneratorExpression:
      return {"genexp", "a generator expression"};
    case SubIterator::kIterator:
      return {"iterator", "an iterator with all methods"};
    case SubIterator::kPlainIterator:
      return {"plain_iterator", "an iterator with nothing but __next__"};
    case SubIterator::kList:
      return {"list", "a list"};
    case SubIterator::kNone:
      break;
  }
  return {"", ""};
}

Words words_of(Kind kind) {
  switch (kind) {
    case Kind::kGenerator:
      return {"generator", "a generator"};
    case Kind::kGeneratorExpression:
      return {"genexp", "a generator expression"};
    case Kind::kGeneratorBased:
      return {"types_coroutine", "a generator-based coroutine"};
    case Kind::kDelegator:
      break;
  }
  return {"delegator", "a delegator"};
}

bool needs_statements(State state) {
  return state == State::kInTryFinally || state == State::kInTryExcept || state == State::kInExcept;
}

bool names_sub(const Cell& cell) {
  return cell.kind == Kind::kDelegator && cell.state == State::kSuspended;
}

void add_cells(Kind kind, int depth, SubIterator sub, std::vector<Cell>& cells) {
  for (const State state : kStates) {
    for (const Operation& operation : operations()) {
      cells.push_back({kind, depth, sub, state, &operation});
    }
  }
}

}  // namespace

std::string name_of(const Cell& cell) {
  std::string name = words_of(cell.kind).name;
  if (cell.depth != 0) name += "_" + std::to_string(cell.depth);
  name += "_" + cell.operation->name;
  if (names_sub(cell)) return name + "_to_" + words_of(cell.sub).name;
  name += std::string("_") + words_of(cell.state).name;
  // Cells that have a reason and no program keep a name of their own for messages.
  const bool is_plain = cell.sub == SubIterator::kNone || cell.sub == SubIterator::kGenerator;
  return is_plain ? name : name + "_with_" + words_of(cell.sub).name;
}

std::string chapter_of(const Cell& cell) {
  switch (cell.kind) {
    case Kind::kDelegator:
      return "delegation_grid";
    case Kind::kGeneratorBased:
      return "coroutines_grid";
    default:
      return "generators_grid";
  }
}

std::string title_of(const Cell& cell) {
  const bool at = cell.operation->verb == Verb::kThrow || cell.operation->verb == Verb::kSend;
  std::string title = cell.operation->phrase + (at ? " to " : " of ");
  if (cell.operation->verb == Verb::kThrow) title = cell.operation->phrase + " into ";
  if (!names_sub(cell))
    return title + words_of(cell.kind).phrase + " " + words_of(cell.state).phrase;
  title += cell.depth == 1 ? "a delegator that waits for "
                           : "the outermost of " + std::to_string(cell.depth) +
                                 " delegators, the innermost of which waits for ";
  return title + words_of(cell.sub).phrase;
}

std::string reason_for_none(const Cell& cell) {
  if (cell.kind == Kind::kGeneratorExpression && needs_statements(cell.state)) {
    return "an expression has no try statement";
  }
  if (cell.state == State::kRunning && cell.operation->verb == Verb::kDelete) {
    return "what executes is referenced by whoever resumed it";
  }
  if (cell.kind != Kind::kDelegator || cell.state == State::kSuspended) return "";
  if (cell.depth != 1) {
    return needs_statements(cell.state)
               ? "what reaches a statement around yield from is the same at every depth"
               : "the outermost delegator answers by itself, whatever is below";
  }
  if (cell.sub == SubIterator::kGenerator) return "";
  return needs_statements(cell.state)
             ? "what reaches the statement is shown for each sub-iterator without it"
             : "the delegator answers by itself, whatever it delegates to";
}

std::vector<Cell> all_cells() {
  std::vector<Cell> cells;
  add_cells(Kind::kGenerator, 0, SubIterator::kNone, cells);
  add_cells(Kind::kGeneratorExpression, 0, SubIterator::kNone, cells);
  add_cells(Kind::kGeneratorBased, 0, SubIterator::kNone, cells);
  for (const int depth : kDepths) {
    for (const SubIterator sub : kSubs) add_cells(Kind::kDelegator, depth, sub, cells);
  }
  return cells;
}

}  // namespace corospec::harness::grid
