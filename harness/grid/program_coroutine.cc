// The program of a cell: a coroutine in the state that the cell asks for, the operation, and a line
// of output for everything that can be observed. What it has to print is model_coroutine.cc, which
// describes the bodies written here.
#include <string_view>

#include "harness/grid/coroutine.h"
#include "harness/grid/text.h"

namespace corospec::harness::grid::coroutines {
namespace {

constexpr std::string_view kPause =
    "@types.coroutine\n"
    "def pause(word):\n"
    "    return (yield word)\n"
    "\n";

constexpr std::string_view kHolder =
    "async def holding():\n"
    "    print('holder got', await c)\n"
    "\n"
    "holder = holding()\n"
    "print('yielded', holder.send(None))\n";

constexpr std::string_view kResumeHolder =
    "try:\n"
    "    print('yielded', holder.send(None))\n"
    "except BaseException as error:\n"
    "    print('raised', type(error).__name__)\n";

constexpr std::string_view kIteratorMethods =
    "    def __next__(self):\n"
    "        print('__next__')\n"
    "        return 'item'\n"
    "    def send(self, value):\n"
    "        print('send', value)\n"
    "        return 'item'\n"
    "    def throw(self, kind, value=None, traceback=None):\n"
    "        print('throw')\n"
    "        return 'item'\n"
    "    def close(self):\n"
    "        print('close')\n";

constexpr std::string_view kPlainMethods =
    "    def __next__(self):\n"
    "        return 'item'\n";

class Program {
 public:
  explicit Program(const Cell& cell) : cell_(cell), operation_(*cell.operation) {}

  std::string text() const {
    std::string text = operation_.setup.empty() ? "" : operation_.setup + "\n";
    if (uses_pause()) text += kPause;
    text += definitions();
    if (cell_.kind == Kind::kWrapper) text += "w = c.__await__()\n";
    text += reach_state();
    if (cell_.state != State::kRunning) text += attempt();
    if (cell_.state == State::kAwaited) text += kResumeHolder;
    if (must_be_closed()) text += "c.close()\n";
    return imports(text) + text;
  }

 private:
  bool is_native() const { return cell_.kind != Kind::kGeneratorBased; }
  bool is_deleted() const { return operation_.verb == Verb::kDelete; }
  bool warns() const { return operation_.warns && cell_.state != State::kRunning; }
  bool shows_state() const { return !is_deleted() || cell_.kind == Kind::kWrapper; }

  static std::string imports(const std::string& text) {
    std::string imports;
    for (const std::string module : {"inspect", "sys", "types", "warnings"}) {
      if (text.find(module + ".") != std::string::npos) imports += "import " + module + "\n";
    }
    return imports.empty() ? imports : imports + "\n";
  }

  // ---- What is awaited

  // The bodies of native coroutines suspend by awaiting `pause`.
  bool uses_pause() const {
    if (cell_.has_ended()) return false;
    if (cell_.awaited == Awaited::kNative || cell_.awaited == Awaited::kWrapper) return true;
    if (!is_native() || cell_.state == State::kCreated) return false;
    return !awaits_chain();
  }

  // Does the program have an awaitable and `depth` coroutines around it, and no body of its own?
  bool awaits_chain() const {
    const bool is_body = cell_.in_statement() || cell_.state == State::kAwaited;
    return cell_.depth != 0 && !is_body;
  }

  // One that is left waiting must not print as it goes.
  bool leaves_waiting() const {
    if (cell_.state == State::kCreated || operation_.refused) return true;
    if (cell_.kind == Kind::kWrapper && is_deleted()) return true;
    const bool is_continued = operation_.verb == Verb::kNext && cell_.kind != Kind::kNative;
    return !is_resumption(operation_) && !is_continued;
  }

  // A suspension in the body of what is awaited.
  std::string pausing(const std::string& word) const {
    const bool is_generator =
        cell_.awaited == Awaited::kObject || cell_.awaited == Awaited::kGeneratorBased;
    return (is_generator ? "yield '" : "await pause('") + word + (is_generator ? "'" : "')");
  }

  std::string inner_body() const {
    if (cell_.state == State::kRunning) return attempt() + pausing("one") + "\n";
    if (leaves_waiting()) return pausing("one") + "\n" + pausing("two") + "\n";
    const std::string first = pausing("one");
    const std::string got = first.starts_with("yield") ? "(" + first + ")" : first;
    return "try:\n    print('got', " + got + ")\nfinally:\n    print('inner left')\n" +
           pausing("two") + "\n";
  }

  std::string awaitable() const {
    switch (cell_.awaited) {
      case Awaited::kNothing:
        return "";
      case Awaited::kObject:
        return "class Awaitable:\n    def __await__(self):\n" + indented(indented(inner_body()));
      case Awaited::kIterator:
      case Awaited::kPlainIterator:
        return "class Awaitable:\n    def __await__(self):\n        return self\n" + methods();
      case Awaited::kNative:
        return "async def inner():\n" + indented(inner_body());
      case Awaited::kGeneratorBased:
        return "@types.coroutine\ndef inner():\n" + indented(inner_body());
      case Awaited::kWrapper:
        break;
    }
    return "async def inner():\n" + indented(inner_body()) +
           "\nclass Awaitable:\n    def __await__(self):\n        return inner().__await__()\n";
  }

  std::string methods() const {
    if (cell_.state == State::kRunning) {
      return "    def __next__(self):\n" + indented(indented(attempt() + "return 'one'\n"));
    }
    return std::string(cell_.awaited == Awaited::kIterator ? kIteratorMethods : kPlainMethods);
  }

  std::string outer() const {
    const std::string expression = is_native() ? "await awaited" : "yield from awaited";
    const std::string head =
        is_native() ? "async def outer(awaited):\n" : "@types.coroutine\ndef outer(awaited):\n";
    if (cell_.state == State::kRunning) return head + "    return " + returned(expression) + "\n";
    return head + "    print('result', " + returned(expression) + ")\n    return 'three'\n";
  }

  std::string returned(const std::string& expression) const {
    return is_native() ? expression : "(" + expression + ")";
  }

  std::string chain() const {
    const bool is_function =
        cell_.awaited == Awaited::kNative || cell_.awaited == Awaited::kGeneratorBased;
    std::string text = is_function ? "inner()" : "Awaitable()";
    for (int i = 0; i < cell_.depth; ++i) text.insert(0, "outer(").append(")");
    return text;
  }

  // ---- The coroutine

  std::string definitions() const {
    if (awaits_chain()) return awaitable() + "\n" + outer() + "\nc = " + chain() + "\n";
    const std::string head =
        is_native() ? "async def body():\n" : "@types.coroutine\ndef body():\n";
    return head + indented(is_native() ? native_body() : generator_body()) + "\nc = body()\n";
  }

  std::string native_body() const {
    switch (cell_.state) {
      case State::kCreated:
        return "print('started')\nreturn 'done'\n";
      case State::kInTryFinally:
        return "try:\n    print('got', await pause('one'))\nfinally:\n    print('cleanup')\n"
               "await pause('two')\n";
      case State::kInTryExcept:
        return "try:\n    print('got', await pause('one'))\nexcept BaseException as error:\n"
               "    print('caught', type(error).__name__)\nawait pause('two')\n";
      case State::kInExcept:
        return "try:\n    raise OSError\nexcept OSError:\n    print('got', await pause('one'), "
               "'handling', sys.exc_info()[0].__name__)\nawait pause('two')\n";
      case State::kRunning:
        return attempt() + "await pause('one')\n";
      case State::kFailed:
        return "raise OSError\n";
      case State::kReturned:
      case State::kClosed:
        return "return 'done'\n";
      default:
        return "print('got', await pause('one'))\nawait pause('two')\n";
    }
  }

  std::string generator_body() const {
    switch (cell_.state) {
      case State::kRunning:
        return attempt() + "yield 'one'\n";
      case State::kReturned:
      case State::kClosed:
        return "yield 'one'\n";
      case State::kFailed:
        return "yield 'one'\nraise OSError\n";
      default:
        return "print('got', (yield 'one'))\nyield 'two'\n";
    }
  }

  // ---- What is done to it

  std::string reach_state() const {
    switch (cell_.state) {
      case State::kCreated:
        return "";
      case State::kAwaited:
        return "\n" + std::string(kHolder);
      case State::kReturned:
        return is_native() ? "try:\n    c.send(None)\nexcept StopIteration as stop:\n"
                             "    print('returned', stop.value)\n"
                           : "print('items', list(c))\n";
      case State::kFailed:
        return std::string("try:\n    ") + (is_native() ? "c.send(None)" : "list(c)") +
               "\nexcept OSError:\n    print('failed')\n";
      case State::kClosed:
        return "c.close()\n";
      default:
        return "print('yielded', c.send(None))\n";
    }
  }

  std::string attempt() const {
    std::string text;
    if (is_deleted()) {
      text = deletion();
    } else {
      text = guarded_call();
      if (warns()) text = recorded(text) + "print('warnings', len(warned))\n";
    }
    if (!shows_state()) return text;
    return text + "print(inspect." +
           (is_native() ? "getcoroutinestate(c))\n" : "getgeneratorstate(c))\n");
  }

  std::string deletion() const {
    const std::string statement = operation_.call + "\n";
    if (cell_.kind != Kind::kNative) return statement + "print('deleted')\n";
    return recorded(statement) + "print('deleted', [each.category.__name__ for each in warned])\n";
  }

  static std::string recorded(const std::string& text) {
    return "with warnings.catch_warnings(record=True) as warned:\n"
           "    warnings.simplefilter('always')\n" +
           indented(text);
  }

  std::string guarded_call() const {
    std::string text = "try:\n" + indented(call());
    if (ends()) text += "except StopIteration as stop:\n    print('returned', stop.value)\n";
    if (shows_error()) {
      text += "except " + operation_.thrown + " as error:\n    print('raised " + operation_.thrown +
              "', " + operation_.shown + ")\n";
    }
    return text + "except BaseException as error:\n    print('raised', type(error).__name__)\n";
  }

  std::string call() const {
    switch (operation_.verb) {
      case Verb::kClose:
        return "print('closed', " + operation_.call + ")\n";
      case Verb::kIter:
        return "print('itself', " + operation_.call + ")\n";
      case Verb::kFor:
        return "for item in " + operation_.call + ":\n    print('item', item)\n";
      default:
        return "print('yielded', " + operation_.call + ")\n";
    }
  }

  // Can the operation reach the end of the coroutine, or of the one that awaits it?
  bool ends() const {
    if (operation_.verb == Verb::kClose || operation_.verb == Verb::kIter ||
        operation_.verb == Verb::kFor || operation_.verb == Verb::kThrow) {
      return false;
    }
    const bool starts = is_native() && cell_.state == State::kCreated && cell_.depth == 0;
    return (starts && operation_.sends_none()) || (!is_native() && cell_.has_ended());
  }

  // Does what was thrown in come out?
  bool shows_error() const {
    if (operation_.shown.empty() || cell_.state == State::kRunning) return false;
    if (is_native() && cell_.has_ended()) return false;
    return cell_.state != State::kInTryExcept && cell_.awaited != Awaited::kIterator;
  }

  // What is left waiting would print or warn as it goes.
  bool must_be_closed() const {
    if (cell_.awaited == Awaited::kIterator && cell_.state != State::kRunning) {
      return operation_.rule != Rule::kExit;
    }
    if (!is_native() || cell_.state != State::kCreated || cell_.depth != 0) return false;
    return remains_created();
  }

  bool remains_created() const {
    switch (operation_.verb) {
      case Verb::kSend:
        return !operation_.sends_none();
      case Verb::kThrow:
        return operation_.refused;
      case Verb::kClose:
        return false;
      case Verb::kBridge:
        return false;
      case Verb::kAwait:
      case Verb::kDelete:
      case Verb::kIter:
        return cell_.kind == Kind::kWrapper;
      default:
        return cell_.kind == Kind::kNative;
    }
  }

  const Cell& cell_;
  const Operation& operation_;
};

}  // namespace

std::string program_of(const Cell& cell) { return Program(cell).text(); }

}  // namespace corospec::harness::grid::coroutines
