// The program of a cell: an asynchronous generator and one of its awaitables in the state that the
// cell asks for, the operation, and what the generator does afterwards. What it has to print is
// model_async_generator.cc, which describes the bodies written here.
#include <string_view>

#include "harness/grid/async_generator.h"
#include "harness/grid/text.h"

namespace corospec::harness::grid::async_generators {
namespace {

constexpr std::string_view kDrive =
    "def drive(call, *arguments):\n"
    "    try:\n"
    "        print('waits for', call(*arguments))\n"
    "    except StopIteration as stop:\n"
    "        print('result', stop.value)\n"
    "    except BaseException as error:\n"
    "        print('raised', type(error).__name__)\n"
    "\n";

constexpr std::string_view kPause =
    "@types.coroutine\n"
    "def pause(word):\n"
    "    return (yield word)\n"
    "\n";

constexpr std::string_view kWaiting =
    "async def waiting():\n"
    "    print('awaited', await step)\n"
    "\n";

constexpr std::string_view kNextStep = "drive(g.__anext__().send, None)\n";

class Program {
 public:
  explicit Program(const Cell& cell) : cell_(cell), method_(cell.method->operation) {}

  std::string text() const {
    std::string text = setup();
    text += "async def body():\n" + indented(body()) + "\ng = body()\n" + reach();
    if (cell_.situation != Situation::kRunning) text += operate();
    if (shows_rest()) text += rest();
    return imports(text) + text;
  }

 private:
  static std::string imports(const std::string& text) {
    std::string imports;
    for (const std::string module : {"sys", "types", "warnings"}) {
      if (text.find(module + ".") != std::string::npos) imports += "import " + module + "\n";
    }
    return imports.empty() ? imports : imports + "\n";
  }

  std::string setup() const {
    std::string text(uses_drive() ? kDrive : "");
    if (!method_.setup.empty()) text += method_.setup + "\n";
    if (cell_.step != nullptr && !cell_.step->operation.setup.empty()) {
      text += cell_.step->operation.setup + "\n";
    }
    if (waits_at_await()) text += kPause;
    if (cell_.step != nullptr && cell_.step->verb == StepVerb::kAwait) text += kWaiting;
    return text;
  }

  bool uses_drive() const {
    return !(cell_.is_deletion() && cell_.situation == Situation::kCreated);
  }

  bool waits_at_await() const {
    return cell_.situation == Situation::kAwaiting || cell_.situation == Situation::kWaits ||
           cell_.situation == Situation::kRefused;
  }

  std::string body() const {
    switch (cell_.situation) {
      case Situation::kInTryFinally:
        return "try:\n    print('got', (yield 'one'))\nfinally:\n    print('cleanup')\n"
               "yield 'two'\n";
      case Situation::kInTryExcept:
        return "try:\n    print('got', (yield 'one'))\nexcept BaseException as error:\n"
               "    print('caught', type(error).__name__)\nyield 'two'\n";
      case Situation::kInExcept:
        return "try:\n    raise OSError\nexcept OSError:\n"
               "    print('got', (yield 'one'), 'handling', sys.exc_info()[0].__name__)\n"
               "yield 'two'\n";
      case Situation::kAwaiting:
      case Situation::kRefused:
        return "print('heard', await pause('wait'))\nprint('got', (yield 'one'))\nyield 'two'\n";
      case Situation::kRunning:
        return operate() + "yield 'one'\nyield 'two'\n";
      case Situation::kReturned:
      case Situation::kClosed:
        return "yield 'one'\n";
      case Situation::kFailed:
        return "yield 'one'\nraise OSError\n";
      case Situation::kIgnored:
        return "try:\n    yield 'one'\nexcept GeneratorExit:\n    print('ignored')\n"
               "yield 'two'\nyield 'three'\n";
      case Situation::kWaits:
        return "try:\n    print('got', (yield 'one'))\nfinally:\n"
               "    print('heard', await pause('wait'))\nyield 'two'\n";
      case Situation::kGave:
        return "try:\n    print('got', (yield 'one'))\nexcept KeyError:\n    print('caught')\n"
               "print('then', (yield 'two'))\nyield 'three'\n";
      case Situation::kRaised:
        return "try:\n    yield 'one'\nfinally:\n    raise OSError\n";
      default:
        return "print('got', (yield 'one'))\nyield 'two'\n";
    }
  }

  // ---- Up to the operation

  std::string make_step() const {
    if (cell_.is_deletion()) return "";
    const std::string statement = "step = " + method_.call + "\n";
    return method_.warns ? recorded(statement) : statement;
  }

  static std::string recorded(const std::string& text) {
    return "with warnings.catch_warnings(record=True) as warned:\n"
           "    warnings.simplefilter('always')\n" +
           indented(text) + "print('warnings', len(warned))\n";
  }

  std::string reach() const {
    const std::string next(kNextStep);
    const std::string first = "first = g.__anext__()\ndrive(first.send, None)\n";
    const std::string driven = make_step() + "drive(step.send, None)\n";
    switch (cell_.situation) {
      case Situation::kCreated:
        return make_step();
      case Situation::kAwaiting:
        return first + make_step();
      case Situation::kRunning:
        return make_step() + next;
      case Situation::kReturned:
      case Situation::kFailed:
        return next + next + make_step();
      case Situation::kClosed:
      case Situation::kIgnored:
        return next + "drive(g.aclose().send, None)\n" + make_step();
      case Situation::kWaits:
      case Situation::kGave:
      case Situation::kRaised:
        return next + driven;
      case Situation::kDropped:
        return next + make_step() + "step.close()\n";
      case Situation::kRefused:
        return first + driven + "drive(first.send, None)\n";
      default:
        return next + make_step();
    }
  }

  // ---- The operation

  std::string operate() const {
    if (cell_.is_deletion()) return "del g\nprint('deleted')\n";
    const Operation& operation = cell_.step->operation;
    switch (cell_.step->verb) {
      case StepVerb::kClose:
        return "try:\n    print('closed', step.close())\nexcept BaseException as error:\n"
               "    print('raised', type(error).__name__)\n";
      case StepVerb::kDelete:
        return "with warnings.catch_warnings(record=True) as warned:\n"
               "    warnings.simplefilter('always')\n    del step\n"
               "print('deleted', [each.category.__name__ for each in warned])\n";
      default:
        break;
    }
    if (shows_error()) return showing();
    const std::string statement = "drive(" + operation.call + ")\n";
    return operation.warns ? recorded(statement) : statement;
  }

  // Does what was thrown in come out?
  bool shows_error() const {
    if (method_.shown.empty() || cell_.step->verb != StepVerb::kSend) return false;
    switch (cell_.situation) {
      case Situation::kCreated:
      case Situation::kSuspended:
      case Situation::kInTryFinally:
      case Situation::kInExcept:
        return cell_.step->operation.sends_none();
      default:
        return false;
    }
  }

  std::string showing() const {
    return "try:\n    step.send(None)\nexcept " + method_.thrown +
           " as error:\n    print('raised " + method_.thrown + "', " + method_.shown + ")\n";
  }

  // ---- Afterwards

  bool shows_rest() const {
    if (cell_.is_deletion() || cell_.situation == Situation::kRunning) return false;
    // That it waits then is of another level.
    const bool answers_close =
        cell_.method->maker == Maker::kAclose && cell_.situation == Situation::kInTryExcept;
    return !answers_close && cell_.situation != Situation::kIgnored;
  }

  std::string rest() const {
    if (cell_.situation == Situation::kAwaiting) return "drive(first.send, None)\n";
    return std::string(kNextStep);
  }

  const Cell& cell_;
  const Operation& method_;
};

}  // namespace

std::string program_of(const Cell& cell) { return Program(cell).text(); }

}  // namespace corospec::harness::grid::async_generators
