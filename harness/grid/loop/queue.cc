// Tells the cells of queues: items in the order of the kind, and who waits for one or for a place.
#include <algorithm>

#include "harness/grid/loop/grids.h"
#include "harness/grid/loop/queue_cell.h"
#include "harness/grid/loop/users.h"

namespace corospec::harness::grid::loop {
namespace queues {
namespace {

class Queue {
 public:
  Queue(Kind kind, State state, Operation operation, Script& script)
      : kind_(kind), state_(state), operation_(operation), script_(script), users_(script) {}

  void tell() {
    limit_ = state_ == State::kUnlimited ? 0 : 2;
    script_.code("queue = asyncio." + type() + (limit_ == 0 ? "()\n" : "(2)\n"));
    reach();
    script_.begin_telling();
    operate();
    wait_a_second();
    report();
    script_.end_telling();
    finish();
  }

 private:
  void note(const std::string& label) { script_.note(label); }
  std::string type() const {
    return kind_ == Kind::kFifo ? "Queue" : kind_ == Kind::kLifo ? "LifoQueue" : "PriorityQueue";
  }

  // ---- Items

  bool is_full() const { return limit_ != 0 && items_.size() >= limit_; }

  void add(int item) {
    items_.push_back(item);
    ++unfinished_;
  }

  int take() {
    auto next = items_.begin();
    if (kind_ == Kind::kLifo) next = items_.end() - 1;
    if (kind_ == Kind::kPriority) next = std::min_element(items_.begin(), items_.end());
    const int item = *next;
    items_.erase(next);
    return item;
  }

  const char* order_label() const {
    return kind_ == Kind::kFifo   ? "sync.queue.fifo"
           : kind_ == Kind::kLifo ? "sync.queue.lifo"
                                  : "sync.queue.priority";
  }

  // ---- The loop turns

  void wait_a_second() {
    script_.code("await asyncio.sleep(1)\n");
    users_.deliver_cancellations();
    while (go_on()) continue;
  }

  // One of those that wait.
  bool go_on() {
    for (User* user : users_.waiting()) {
      const bool joins = user->name == "joiner";
      if (joins && unfinished_ == 0) return end(*user, "result None");
      if (joins) continue;
      if (is_getter(*user) && !items_.empty())
        return end(*user, "result " + std::to_string(take()));
      const bool puts = !is_getter(*user);
      if (is_shut_ && (puts || items_.empty())) return end(*user, "exception QueueShutDown");
      if (!puts || is_full()) continue;
      add(item_of(*user));
      return end(*user, "result None");
    }
    return false;
  }

  static bool end(User& user, const std::string& ending) {
    user.ending = ending;
    return true;
  }

  static bool is_getter(const User& user) { return user.name.find("getter") != std::string::npos; }
  static int item_of(const User& user) { return user.name == "putter" ? 0 : 7; }

  // ---- Up to the operation

  void put(int item) {
    script_.code("queue.put_nowait(" + std::to_string(item) + ")\n");
    add(item);
  }

  void start(const std::string& name, const std::string& coroutine) {
    users_.start(name, coroutine);
  }

  void reach() {
    switch (state_) {
      case State::kOneItem:
        return put(5);
      case State::kFull:
      case State::kUnlimited:
        put(5);
        return put(3);
      case State::kTaken:
        put(5);
        script_.code("queue.get_nowait()\n");
        take();
        return;
      case State::kGetterWaits:
      case State::kTwoGettersWait:
      case State::kGetterWoken:
        return reach_getter();
      case State::kPutterWaits:
      case State::kPutterWoken:
        return reach_putter();
      case State::kShutDown:
      case State::kShutDownEmpty:
      case State::kShutDownNow:
        return reach_shut_down();
      default:
        return;
    }
  }

  void reach_getter() {
    start("getter", "queue.get()");
    if (state_ == State::kTwoGettersWait) start("second_getter", "queue.get()");
    wait_a_second();
    if (state_ == State::kGetterWoken) put(5);
  }

  void reach_putter() {
    put(5);
    put(3);
    start("putter", "queue.put(0)");
    wait_a_second();
    if (state_ != State::kPutterWoken) return;
    script_.code("queue.get_nowait()\n");
    take();
  }

  void reach_shut_down() {
    if (state_ != State::kShutDownEmpty) {
      put(5);
      put(3);
    }
    const bool at_once = state_ == State::kShutDownNow;
    script_.code(at_once ? "queue.shutdown(immediate=True)\n" : "queue.shutdown()\n");
    is_shut_ = true;
    if (at_once) drain();
  }

  void drain() {
    unfinished_ -= items_.size();
    items_.clear();
  }

  // ---- The operation

  void operate() {
    switch (operation_) {
      case Operation::kQsize:
        note("sync.queue.qsize");
        return call(script_, "queue.qsize", "gives " + std::to_string(items_.size()));
      case Operation::kEmpty:
        note("sync.queue.qsize");
        return call(script_, "queue.empty", items_.empty() ? "gives True" : "gives False");
      case Operation::kFull:
        note(limit_ == 0 ? "sync.queue.unlimited" : "sync.queue.full");
        return call(script_, "queue.full", is_full() ? "gives True" : "gives False");
      case Operation::kMaxsize:
        note("sync.queue.maxsize");
        return script_.prints("print(queue.maxsize)", std::to_string(limit_));
      case Operation::kPutNowait:
        return put_nowait();
      case Operation::kGetNowait:
        return get_nowait();
      case Operation::kPut:
        note_putting();
        return start("new", "queue.put(7)");
      case Operation::kGet:
        note_getting();
        return start("new_getter", "queue.get()");
      case Operation::kGetAll:
        return get_all();
      case Operation::kTaskDone:
        return task_done();
      case Operation::kJoin:
        note("sync.queue.join");
        return start("joiner", "queue.join()");
      case Operation::kCancelWaiter:
        return cancel_waiter();
      case Operation::kShutdown:
        return shut_down("queue.shutdown");
      case Operation::kShutdownNow:
        return shut_down("queue.shutdown, True");
    }
  }

  void note_putting() {
    if (is_shut_) return note("sync.queue.shutdown");
    note(limit_ == 0 ? "sync.queue.unlimited" : is_full() ? "sync.queue.put" : order_label());
    if (has_getter(state_)) note("sync.queue.get");
  }

  void note_getting() {
    if (is_shut_) note("sync.queue.shutdown");
    if (!items_.empty()) return note(order_label());
    if (!is_shut_) note("sync.queue.get");
  }

  void put_nowait() {
    if (is_shut_) {
      note("sync.queue.shutdown");
      return call(script_, "queue.put_nowait, 7", "raises QueueShutDown");
    }
    if (is_full()) {
      note("sync.queue.put_nowait");
      return call(script_, "queue.put_nowait, 7", "raises QueueFull");
    }
    note_putting();
    call(script_, "queue.put_nowait, 7", "gives None");
    add(7);
  }

  void get_nowait() {
    if (is_shut_) note("sync.queue.shutdown");
    if (items_.empty()) {
      if (!is_shut_) note("sync.queue.get_nowait");
      return call(script_, "queue.get_nowait",
                  is_shut_ ? "raises QueueShutDown" : "raises QueueEmpty");
    }
    note(order_label());
    call(script_, "queue.get_nowait", "gives " + std::to_string(take()));
    if (has_putter(state_)) note("sync.queue.put");
  }

  // The order of the items, with one that is smaller behind the others where there is room.
  void get_all() {
    note(order_label());
    if (!is_shut_ && !is_full()) put(1);
    if (!is_shut_ && !is_full()) put(9);
    std::string list;
    while (!items_.empty()) list += (list.empty() ? "" : ", ") + std::to_string(take());
    script_.prints("print([queue.get_nowait() for _ in range(queue.qsize())])", "[" + list + "]");
  }

  void task_done() {
    note(unfinished_ == 0 ? "sync.queue.task_done" : "sync.queue.join");
    call(script_, "queue.task_done", unfinished_ == 0 ? "raises ValueError" : "gives None");
    if (unfinished_ > 0) --unfinished_;
  }

  void cancel_waiter() {
    note("task.cancel.waiting");
    if (state_ == State::kGetterWoken) note("sync.queue.cancelled");
    if (state_ == State::kPutterWoken) note("sync.queue.put_cancelled");
    users_.cancel(has_getter(state_) ? "getter" : "putter");
  }

  void shut_down(const std::string& call_of) {
    note(operation_ == Operation::kShutdown ? "sync.queue.shutdown" : "sync.queue.shutdown_now");
    if (!users_.waiting().empty()) note("sync.queue.shutdown_waiters");
    call(script_, call_of, "gives None");
    is_shut_ = true;
    if (operation_ == Operation::kShutdownNow) drain();
  }

  // ---- Afterwards

  void report() {
    script_.prints("print('items', queue.qsize())", "items " + std::to_string(items_.size()));
    if (state_ == State::kTwoGettersWait) return users_.show_sorted();
    users_.show_all();
  }

  // Nobody waits for ever.
  void finish() {
    if (users_.waiting().empty()) return;
    std::string names;
    for (const User* user : users_.waiting()) {
      names += (names.empty() ? "" : ", ") + user->name;
    }
    script_.code("for each in [" + names + "]:\n    each.cancel()\n");
    for (User* user : users_.waiting()) user->is_cancelled = true;
    wait_a_second();
    users_.show_sorted();
  }

  const Kind kind_;
  const State state_;
  const Operation operation_;
  Script& script_;
  Users users_;
  std::size_t limit_ = 2;
  std::vector<int> items_;
  std::size_t unfinished_ = 0;
  bool is_shut_ = false;
};

std::vector<Entry> entries(Kind kind) {
  const std::string subject = kind == Kind::kFifo   ? "queue"
                              : kind == Kind::kLifo ? "lifo_queue"
                                                    : "priority_queue";
  return entries_of<State, Operation>(
      {"queues_grid", subject, "harness/grid/loop/queue.cc", states(kind), operations(),
       [kind](State state, Operation operation) { return reason(kind, state, operation); },
       [kind](State state, Operation operation, Script& script) {
         Queue(kind, state, operation, script).tell();
       }});
}

}  // namespace
}  // namespace queues

std::vector<Entry> queue_entries() { return queues::entries(queues::Kind::kFifo); }
std::vector<Entry> lifo_queue_entries() { return queues::entries(queues::Kind::kLifo); }
std::vector<Entry> priority_queue_entries() { return queues::entries(queues::Kind::kPriority); }

}  // namespace corospec::harness::grid::loop
