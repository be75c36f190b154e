// The grid of what waits for two tasks: the first one ends after one second and the second one
// after two, each in one of four ways. A program looks after each of these, and in between, where
// the operation is something that happens to who waits.
#include <array>

#include "harness/grid/loop/axis.h"
#include "harness/grid/loop/grids.h"
#include "harness/grid/loop/subject.h"

namespace corospec::harness::grid::loop {
namespace {

enum class End { kReturns, kFails, kIsCancelled, kNever };

struct Pair {
  End first = End::kReturns;
  End second = End::kReturns;
};

enum class Way {
  kGather,
  kGatherExceptions,
  kGatherCancelled,
  kGatherTimeLimit,
  kWaitAll,
  kWaitFirstCompleted,
  kWaitFirstException,
  kWaitTimeout,
  kWaitCancelled,
  kAsCompleted,
  kGroup,
  kGroupCancelled,
  kGroupTimeLimit,
};

struct Words {
  const char* name;
  const char* phrase;
};

constexpr std::array<Words, 4> kEnds = {{{"returns", "returns"},
                                         {"fails", "fails"},
                                         {"cancelled", "is cancelled"},
                                         {"never", "does not end"}}};

std::vector<Point<Pair>> pairs() {
  std::vector<Point<Pair>> made;
  for (std::size_t first = 0; first < kEnds.size(); ++first) {
    for (std::size_t second = 0; second < kEnds.size(); ++second) {
      made.push_back({{static_cast<End>(first), static_cast<End>(second)},
                      std::string(kEnds[first].name) + "_" + kEnds[second].name,
                      std::string("a task that ") + kEnds[first].phrase + " and a later one that " +
                          kEnds[second].phrase});
    }
  }
  return made;
}

const std::vector<Point<Way>>& ways() {
  static const std::vector<Point<Way>> made = {
      {Way::kGather, "gather", "gather of"},
      {Way::kGatherExceptions, "gather_return_exceptions", "gather with return_exceptions of"},
      {Way::kGatherCancelled, "gather_cancelled", "gather, cancelled in between, of"},
      {Way::kGatherTimeLimit, "gather_time_limit", "gather, with a time limit in between, of"},
      {Way::kWaitAll, "wait", "wait for"},
      {Way::kWaitFirstCompleted, "wait_first_completed", "wait, with FIRST_COMPLETED, for"},
      {Way::kWaitFirstException, "wait_first_exception", "wait, with FIRST_EXCEPTION, for"},
      {Way::kWaitTimeout, "wait_timeout", "wait, with a timeout in between, for"},
      {Way::kWaitCancelled, "wait_cancelled", "wait, cancelled in between, for"},
      {Way::kAsCompleted, "as_completed", "as_completed of"},
      {Way::kGroup, "group", "a group of", 11},
      {Way::kGroupCancelled, "group_cancelled", "a group, cancelled in between, of", 11},
      {Way::kGroupTimeLimit, "group_time_limit", "a group, with a time limit in between, of", 11},
  };
  return made;
}

constexpr const char* kReturns =
    "async def returns(delay):\n    await asyncio.sleep(delay)\n    return 'value'\n";
constexpr const char* kFails =
    "async def fails(delay):\n    await asyncio.sleep(delay)\n    raise KeyError\n";

bool is_group(Way way) { return way >= Way::kGroup; }
bool is_interrupted(Way way) {
  return way == Way::kGatherCancelled || way == Way::kGatherTimeLimit ||
         way == Way::kWaitCancelled || way == Way::kGroupCancelled || way == Way::kGroupTimeLimit;
}

class Waiting {
 public:
  Waiting(Pair pair, Way way, Script& script) : pair_(pair), way_(way), script_(script) {}

  void tell() {
    start();
    script_.begin_telling();
    for (time_ = 1; time_ <= 2; ++time_) {
      pass();
      if (time_ == 1) interrupt();
      show();
    }
    script_.end_telling();
    script_.code("for each in [first, second, new]:\n    each.cancel()\nawait asyncio.sleep(1)\n");
  }

 private:
  void note(const std::string& label) { script_.note(label); }

  // ---- The program up to the first look

  std::string child(End end, int delay) {
    script_.define(end == End::kFails ? kFails : kReturns);
    if (end == End::kFails) return "fails(" + std::to_string(delay) + ")";
    return "returns(" + std::to_string(end == End::kReturns ? delay : 100) + ")";
  }

  void start() {
    const std::string first = child(pair_.first, 1);
    const std::string second = child(pair_.second, 2);
    if (is_group(way_)) {
      script_.share("first");
      script_.share("second");
      define_block("first = group.create_task(" + first + ")\n",
                   "second = group.create_task(" + second + ")\n");
      script_.code("new = loop.create_task(block())\nawait asyncio.sleep(0)\n");
    } else {
      script_.code("first = loop.create_task(" + first + ")\n");
      script_.code("second = loop.create_task(" + second + ")\n");
      script_.code("new = loop.create_task(" + waiting() + ")\n");
    }
    if (pair_.first == End::kIsCancelled) script_.code("loop.call_later(1, first.cancel)\n");
    if (pair_.second == End::kIsCancelled) script_.code("loop.call_later(2, second.cancel)\n");
  }

  void define_block(const std::string& first, const std::string& second) {
    std::string text = "async def block():\n    global first, second\n";
    std::string space = "    ";
    if (way_ == Way::kGroupTimeLimit) {
      text += space + "async with asyncio.timeout(1.2):\n";
      space += "    ";
    }
    text += space + "async with asyncio.TaskGroup() as group:\n";
    text += space + "    " + first + space + "    " + second + "    return 'over'\n";
    script_.define(text);
  }

  std::string waiting() {
    switch (way_) {
      case Way::kGather:
      case Way::kGatherCancelled:
        script_.define("async def waiting(awaitable):\n    return await awaitable\n");
        return "waiting(asyncio.gather(first, second))";
      case Way::kGatherTimeLimit:
        return "asyncio.wait_for(asyncio.gather(first, second), 1.2)";
      case Way::kGatherExceptions:
        script_.define(
            "async def kinds(awaitable):\n"
            "    return [type(value).__name__ for value in await awaitable]\n");
        return "kinds(asyncio.gather(first, second, return_exceptions=True))";
      case Way::kAsCompleted:
        return completed();
      default:
        script_.define(
            "async def counts(awaitable):\n    done, pending = await awaitable\n"
            "    return len(done), len(pending)\n");
        return "counts(asyncio.wait([first, second]" + mode() + "))";
    }
  }

  std::string completed() {
    script_.define(
        "async def completed(tasks):\n    kinds = []\n    for each in "
        "asyncio.as_completed(tasks):\n"
        "        try:\n            kinds.append(await each)\n"
        "        except (Exception, asyncio.CancelledError) as error:\n"
        "            kinds.append(type(error).__name__)\n    return kinds\n");
    return "completed([first, second])";
  }

  std::string mode() const {
    switch (way_) {
      case Way::kWaitFirstCompleted:
        return ", return_when=asyncio.FIRST_COMPLETED";
      case Way::kWaitFirstException:
        return ", return_when=asyncio.FIRST_EXCEPTION";
      case Way::kWaitTimeout:
        return ", timeout=1.2";
      default:
        return "";
    }
  }

  // ---- Time goes by

  static Ending end_of(End end) {
    switch (end) {
      case End::kReturns:
        return result("value");
      case End::kFails:
        return exception("KeyError");
      case End::kIsCancelled:
        return cancelled();
      case End::kNever:
        break;
    }
    return {};
  }

  static bool is_pending(const Ending& ending) { return ending.kind == Ending::kPending; }

  void pass() {
    Ending& ending = time_ == 1 ? first_ : second_;
    const End end = time_ == 1 ? pair_.first : pair_.second;
    if (!is_pending(ending) || end == End::kNever) return;
    ending = end_of(end);
    if (is_pending(new_)) take(ending);
  }

  bool all_done() const { return !is_pending(first_) && !is_pending(second_); }
  std::string counts() const {
    const int done = (is_pending(first_) ? 0 : 1) + (is_pending(second_) ? 0 : 1);
    return "(" + std::to_string(done) + ", " + std::to_string(2 - done) + ")";
  }

  // One of the two has ended.
  void take(const Ending& ending) {
    order_.push_back(ending);
    switch (way_) {
      case Way::kGather:
      case Way::kGatherCancelled:
      case Way::kGatherTimeLimit:
        return gather(ending);
      case Way::kGatherExceptions:
        note("task.gather.exceptions_as_results");
        if (all_done()) new_ = result(kinds({first_, second_}));
        return;
      case Way::kAsCompleted:
        if (all_done()) new_ = result(values(order_));
        return;
      case Way::kWaitFirstCompleted:
        new_ = result(counts());
        return;
      case Way::kWaitFirstException:
        return wait_for_exception(ending);
      case Way::kGroup:
      case Way::kGroupCancelled:
      case Way::kGroupTimeLimit:
        return leave_group(ending);
      default:
        if (all_done()) new_ = result(counts());
    }
  }

  static std::string list(const std::vector<Ending>& endings, const char* of_result) {
    std::string text;
    for (const Ending& ending : endings) {
      const std::string word = ending.kind == Ending::kResult      ? of_result
                               : ending.kind == Ending::kException ? ending.what
                                                                   : "CancelledError";
      text += (text.empty() ? "'" : ", '") + word + "'";
    }
    return "[" + text + "]";
  }
  static std::string kinds(const std::vector<Ending>& endings) { return list(endings, "str"); }
  static std::string values(const std::vector<Ending>& endings) { return list(endings, "value"); }

  void gather(const Ending& ending) {
    if (ending.kind == Ending::kResult) {
      if (all_done()) new_ = result(values({first_, second_}));
      return;
    }
    note(ending.kind == Ending::kException ? "task.gather.first_exception"
                                           : "task.gather.child_cancelled");
    new_ = ending;
  }

  void wait_for_exception(const Ending& ending) {
    if (ending.kind == Ending::kCancelled) note("task.wait.cancelled_is_no_failure");
    if (ending.kind == Ending::kException || all_done()) new_ = result(counts());
  }

  void leave_group(const Ending& ending) {
    if (ending.kind == Ending::kException) {
      note("task.group.failure");
      note("task.group.errors");
      cancel_rest();
      new_ = exception("ExceptionGroup");
    } else if (all_done()) {
      new_ = result("over");
    }
    if (ending.kind == Ending::kCancelled) note("task.group.cancelled_task");
  }

  void cancel_rest() {
    for (Ending* ending : {&first_, &second_}) {
      if (is_pending(*ending)) *ending = cancelled();
    }
  }

  // ---- In between

  void interrupt() {
    script_.code("await asyncio.sleep(1.2)\n");
    const bool cancels = way_ == Way::kGatherCancelled || way_ == Way::kWaitCancelled ||
                         way_ == Way::kGroupCancelled;
    if (cancels) script_.code("new.cancel()\n");
    note_way();
    if (!is_pending(new_)) return;
    if (way_ == Way::kWaitTimeout) new_ = result(counts());
    if (!is_interrupted(way_)) return;
    if (way_ != Way::kWaitCancelled) cancel_rest();
    const bool is_late = way_ == Way::kGatherTimeLimit || way_ == Way::kGroupTimeLimit;
    new_ = is_late ? exception("TimeoutError") : cancelled();
  }

  void note_way() {
    const bool is_over = !is_pending(new_);
    switch (way_) {
      case Way::kGather:
      case Way::kGatherExceptions:
        return note("task.gather.results");
      case Way::kGatherCancelled:
        return note(is_over ? "task.gather.cancel_done" : "task.gather.cancel");
      case Way::kGatherTimeLimit:
        return note(is_over ? "task.wait_for.exception" : "task.wait_for.timeout");
      case Way::kWaitAll:
        note("task.wait.sets");
        return note("task.wait.all_completed");
      case Way::kWaitFirstCompleted:
        return note("task.wait.first_completed");
      case Way::kWaitFirstException:
        return note("task.wait.first_exception");
      case Way::kWaitTimeout:
        return note("task.wait.timeout");
      case Way::kWaitCancelled:
        return note("task.wait.cancelled");
      case Way::kAsCompleted:
        return note("task.as_completed.result");
      case Way::kGroup:
        return note("task.group.waits");
      case Way::kGroupCancelled:
        return note(is_over ? "task.group.failure" : "task.group.cancelled");
      case Way::kGroupTimeLimit:
        if (is_over) return note("task.group.failure");
        note("task.timeout.expires");
        return note("task.timeout.error");
    }
  }

  void show() {
    script_.code(time_ == 1 ? "await asyncio.sleep(0.3)\n" : "await asyncio.sleep(1)\n");
    define_ending(script_);
    script_.prints("print(ending(first), '|', ending(second), '|', ending(new))",
                   first_.shown() + " | " + second_.shown() + " | " + new_.shown());
  }

  const Pair pair_;
  const Way way_;
  Script& script_;
  int time_ = 0;  // Seconds.
  Ending first_;
  Ending second_;
  Ending new_;                 // Of who waits for both.
  std::vector<Ending> order_;  // As they came.
};

std::string reason(Pair pair, Way way) {
  const bool is_plain_group = way == Way::kGroup;
  const bool ends_before = pair.first == End::kFails;
  if (ends_before && !is_plain_group && is_group(way)) {
    return "the group is over before anything happens to it";
  }
  return "";
}

}  // namespace

std::vector<Entry> pair_entries() {
  return entries_of<Pair, Way>(
      {"waiting_grid", "two", "harness/grid/loop/pair.cc", pairs(), ways(), reason,
       [](Pair pair, Way way, Script& script) { Waiting(pair, way, script).tell(); }});
}

}  // namespace corospec::harness::grid::loop
