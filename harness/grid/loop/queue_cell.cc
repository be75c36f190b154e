#include "harness/grid/loop/queue_cell.h"

namespace corospec::harness::grid::loop::queues {
namespace {

bool gives_items(Operation operation) {
  return operation == Operation::kGetNowait || operation == Operation::kGet ||
         operation == Operation::kGetAll;
}

}  // namespace

std::vector<Point<State>> states(Kind kind) {
  std::vector<Point<State>> made = {
      {State::kEmpty, "empty", "a queue that is empty"},
      {State::kOneItem, "one_item", "a queue with one item"},
      {State::kFull, "full", "a queue that is full"},
      {State::kUnlimited, "unlimited", "a queue without a limit"},
      {State::kTaken, "item_taken", "an empty queue whose item is being worked on"},
      {State::kGetterWaits, "getter_waits", "a queue at which a getter waits"},
      {State::kTwoGettersWait, "two_getters_wait", "a queue at which two getters wait"},
      {State::kGetterWoken, "getter_woken", "a queue whose getter has not gone on yet"},
      {State::kPutterWaits, "putter_waits", "a queue at which a putter waits"},
      {State::kPutterWoken, "putter_woken", "a queue whose putter has not gone on yet"},
      {State::kShutDown, "shut_down", "a queue with items that is shut down", 13},
      {State::kShutDownEmpty, "shut_down_empty", "an empty queue that is shut down", 13},
      {State::kShutDownNow, "shut_down_at_once", "a queue that is shut down at once", 13},
  };
  const char* word = kind == Kind::kLifo ? "LIFO " : kind == Kind::kPriority ? "priority " : "";
  for (Point<State>& point : made) point.phrase.insert(point.phrase.find("queue"), word);
  return made;
}

const std::vector<Point<Operation>>& operations() {
  static const std::vector<Point<Operation>> made = {
      {Operation::kQsize, "qsize", "qsize of"},
      {Operation::kEmpty, "empty", "empty of"},
      {Operation::kFull, "full", "full of"},
      {Operation::kMaxsize, "maxsize", "maxsize of"},
      {Operation::kPutNowait, "put_nowait", "put_nowait into"},
      {Operation::kGetNowait, "get_nowait", "get_nowait from"},
      {Operation::kPut, "put", "put into"},
      {Operation::kGet, "get", "get from"},
      {Operation::kGetAll, "get_all", "all items taken from"},
      {Operation::kTaskDone, "task_done", "task_done of"},
      {Operation::kJoin, "join", "join of"},
      {Operation::kCancelWaiter, "cancel_waiter", "the waiter cancelled of"},
      {Operation::kShutdown, "shutdown", "shutdown of", 13},
      {Operation::kShutdownNow, "shutdown_immediate", "shutdown at once of", 13},
  };
  return made;
}

std::string reason(Kind kind, State state, Operation operation) {
  if (kind != Kind::kFifo) {
    if (!gives_items(operation)) return "which item is next is nothing to it";
    const bool has_several = state == State::kFull || state == State::kUnlimited ||
                             state == State::kPutterWaits || state == State::kPutterWoken ||
                             state == State::kShutDown || operation == Operation::kGetAll;
    if (!has_several) return "with one item at most the kinds are alike";
  }
  const bool waits = has_getter(state) || has_putter(state);
  if (operation == Operation::kCancelWaiter && !waits) return "nobody waits";
  if (operation == Operation::kGetAll &&
      (waits || state == State::kShutDownEmpty || state == State::kShutDownNow)) {
    return waits ? "who waits wants some of them" : "there are none";
  }
  const bool is_woken = state == State::kGetterWoken || state == State::kPutterWoken;
  const bool competes = operation == Operation::kPut || operation == Operation::kGet ||
                        operation == Operation::kPutNowait || operation == Operation::kGetNowait;
  if (is_woken && competes) return "the documentation leaves open who is faster";
  if (state == State::kTwoGettersWait && operation == Operation::kGet) {
    return "nothing is new about a third one";
  }
  return "";
}

}  // namespace corospec::harness::grid::loop::queues
