#include "harness/grid/program.h"

#include <string_view>

#include "harness/grid/text.h"

namespace corospec::harness::grid {
namespace {

constexpr std::string_view kInner =
    "def inner():\n"
    "    try:\n"
    "        print('got', (yield 'one'))\n"
    "    finally:\n"
    "        print('inner left')\n"
    "    yield 'two'\n";

constexpr std::string_view kPlainInner =
    "def inner():\n"
    "    yield 'one'\n"
    "    yield 'two'\n";

constexpr std::string_view kIterator =
    "class Iterator:\n"
    "    def __iter__(self):\n"
    "        return self\n"
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

constexpr std::string_view kPlainIterator =
    "class Iterator:\n"
    "    def __iter__(self):\n"
    "        return self\n"
    "    def __next__(self):\n"
    "        return 'item'\n";

class Program {
 public:
  explicit Program(const Cell& cell) : cell_(cell), operation_(*cell.operation) {}

  std::string text() const {
    std::string text = imports();
    if (!operation_.setup.empty()) text += operation_.setup + "\n";
    text += definitions() + reach_state();
    if (cell_.state != State::kRunning) text += attempt();
    if (must_be_drained()) text += "print('rest', list(g))\n";
    if (must_be_closed()) text += "g.close()\n";
    return text;
  }

 private:
  bool warns() const { return operation_.warns && cell_.state != State::kRunning; }
  bool is_generator() const {
    return cell_.kind == Kind::kGenerator || cell_.kind == Kind::kGeneratorBased;
  }
  bool shows_state() const { return operation_.verb != Verb::kDelete && !operation_.refused; }

  std::string imports() const {
    std::string text;
    const bool handles = is_generator() && cell_.state == State::kInExcept;
    if (shows_state()) text += "import inspect\n";
    if (handles) text += "import sys\n";
    if (cell_.kind == Kind::kGeneratorBased) text += "import types\n";
    if (warns()) text += "import warnings\n";
    return text.empty() ? text : text + "\n";
  }

  // ---- The object

  std::string definitions() const {
    switch (cell_.kind) {
      case Kind::kGenerator:
        return "def body():\n" + indented(body()) + "\ng = body()\n";
      case Kind::kGeneratorBased:
        return "@types.coroutine\ndef body():\n" + indented(body()) + "\ng = body()\n";
      case Kind::kGeneratorExpression:
        return generator_expression();
      case Kind::kDelegator:
        break;
    }
    return sub_iterator() + "def delegator(sub):\n" + indented(delegation()) + "\ng = " + chain() +
           "\n";
  }

  std::string body() const {
    switch (cell_.state) {
      case State::kInTryFinally:
        return "try:\n    print('got', (yield 'one'))\nfinally:\n    print('cleanup')\n"
               "yield 'two'\n";
      case State::kInTryExcept:
        return "try:\n    print('got', (yield 'one'))\nexcept BaseException as error:\n"
               "    print('caught', type(error).__name__)\nyield 'two'\n";
      case State::kInExcept:
        return "try:\n    raise OSError\nexcept OSError:\n"
               "    print('got', (yield 'one'), 'handling', sys.exc_info()[0].__name__)\n"
               "yield 'two'\n";
      case State::kRunning:
        return attempt() + "yield 'one'\n";
      case State::kClosed:
        return "yield 'one'\n";
      case State::kFailed:
        return "yield 'one'\nraise OSError\n";
      default:
        return "print('got', (yield 'one'))\nyield 'two'\n";
    }
  }

  std::string generator_expression() const {
    switch (cell_.state) {
      case State::kRunning:
        return "def compute(word):\n" + indented(attempt() + "return word\n") +
               "\ng = (compute(word) for word in ['one', 'two'])\n";
      case State::kClosed:
        return "g = (word for word in ['one'])\n";
      case State::kFailed:
        return "g = (1 // number for number in [1, 0])\n";
      default:
        return "g = (word for word in ['one', 'two'])\n";
    }
  }

  std::string sub_iterator() const {
    switch (cell_.sub) {
      case SubIterator::kGenerator:
        return inner() + "\n";
      case SubIterator::kIterator:
        return std::string(kIterator) + "\n";
      case SubIterator::kPlainIterator:
        return std::string(kPlainIterator) + "\n";
      default:
        return "";
    }
  }

  std::string inner() const {
    switch (cell_.state) {
      case State::kRunning:
      case State::kClosed:
      case State::kFailed:
        return "def inner():\n" + indented(body());
      default:
        // One that is left waiting must not print as it goes.
        return std::string(operation_.refused || cell_.state == State::kCreated ? kPlainInner
                                                                                : kInner);
    }
  }

  std::string delegation() const {
    switch (cell_.state) {
      case State::kInTryFinally:
        return "try:\n    print('result', (yield from sub))\nfinally:\n    print('cleanup')\n"
               "yield 'three'\n";
      case State::kInTryExcept:
        return "try:\n    print('result', (yield from sub))\nexcept BaseException as error:\n"
               "    print('caught', type(error).__name__)\nyield 'three'\n";
      case State::kInExcept:
        return "try:\n    raise OSError\nexcept OSError:\n    print('result', (yield from sub))\n"
               "yield 'three'\n";
      case State::kRunning:
      case State::kClosed:
      case State::kFailed:
        return "yield from sub\n";
      default:
        return "print('result', (yield from sub))\nyield 'three'\n";
    }
  }

  std::string chain() const {
    std::string text;
    switch (cell_.sub) {
      case SubIterator::kGenerator:
        text = "inner()";
        break;
      case SubIterator::kGeneratorExpression:
        text = "word for word in ['one', 'two']";
        break;
      case SubIterator::kList:
        text = "['one', 'two']";
        break;
      default:
        text = "Iterator()";
    }
    for (int i = 0; i < cell_.depth; ++i) text.insert(0, "delegator(").append(")");
    return text;
  }

  // ---- What is done to it

  std::string reach_state() const {
    switch (cell_.state) {
      case State::kCreated:
        return "";
      case State::kClosed:
        return "print('items', list(g))\n";
      case State::kFailed:
        return std::string("try:\n    list(g)\nexcept ") +
               (cell_.kind == Kind::kGeneratorExpression ? "ZeroDivisionError" : "OSError") +
               ":\n    print('failed')\n";
      default:
        return "print('yielded', next(g))\n";
    }
  }

  std::string attempt() const {
    if (operation_.verb == Verb::kDelete) return "del g\nprint('deleted')\n";
    std::string text = guarded_call();
    if (warns()) {
      text =
          "with warnings.catch_warnings(record=True) as warned:\n"
          "    warnings.simplefilter('always')\n" +
          indented(text) + "print('warnings', len(warned))\n";
    }
    if (shows_state()) text += "print(inspect.getgeneratorstate(g))\n";
    return text;
  }

  std::string guarded_call() const {
    const std::string word = operation_.verb == Verb::kClose ? "closed" : "yielded";
    std::string text = "try:\n    print('" + word + "', " + operation_.call + ")\n";
    if (shows_error()) {
      text += "except " + operation_.thrown + " as error:\n    print('raised " + operation_.thrown +
              "', " + operation_.shown + ")\n";
    }
    return text + "except BaseException as error:\n    print('raised', type(error).__name__)\n";
  }

  // Does what was thrown in come out?
  bool shows_error() const {
    return !operation_.shown.empty() && cell_.state != State::kRunning &&
           cell_.state != State::kInTryExcept && cell_.sub != SubIterator::kIterator;
  }

  bool waits_in_try() const {
    return cell_.state == State::kInTryFinally || cell_.state == State::kInTryExcept;
  }

  // What is left waiting in its statement would print as it goes.
  bool must_be_drained() const {
    if (is_generator()) return operation_.refused && waits_in_try();
    const bool resumes = operation_.verb == Verb::kNext || operation_.verb == Verb::kSend;
    return cell_.kind == Kind::kDelegator && cell_.is_suspended() &&
           cell_.state != State::kSuspended && resumes;
  }

  // So would the iterator, which has no end.
  bool must_be_closed() const {
    return cell_.sub == SubIterator::kIterator && operation_.rule != Rule::kExit;
  }

  const Cell& cell_;
  const Operation& operation_;
};

}  // namespace

std::string program_of(const Cell& cell) { return Program(cell).text(); }

}  // namespace corospec::harness::grid
