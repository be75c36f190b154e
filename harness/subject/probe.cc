#include "harness/subject/probe.h"

#include <cctype>
#include <map>

#include "spec/text.h"
#include "spec/version.h"

namespace corospec::harness {
namespace {

constexpr std::string_view kPrefix = "corospec-probe ";

// Old syntax, few built-ins: MicroPython has to understand it.
constexpr std::string_view kProgram = R"(import sys
def say(key, value):
    print('corospec-probe ' + key + ' ' + str(value))
say('language', '%d.%d' % (sys.version_info[0], sys.version_info[1]))
try:
    say('implementation', sys.implementation.name)
    numbers = [str(number) for number in sys.implementation[1][:3]]
except Exception:
    try:
        numbers = [str(number) for number in sys.implementation.version[:3]]
    except Exception:
        numbers = []
say('version', '.'.join(numbers))
def lacks(need, check):
    try:
        found = check()
    except Exception:
        found = False
    if not found:
        say('lacks', need)
def imports(name):
    def check():
        __import__(name)
        return True
    return check
def asyncio_runs():
    import asyncio
    scope = {}
    exec('async def two():\n    return 2\n', scope)
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(scope['two']()) == 2
    finally:
        loop.close()
def compiles():
    scope = {}
    exec('x = 1', scope)
    return scope['x'] == 1 and eval('1 + 1') == 2
def writes_files():
    with open('corospec-probe.txt', 'w') as file:
        file.write('text')
    with open('corospec-probe.txt') as file:
        return file.read() == 'text'
def has_frames():
    def generator():
        yield
    made = generator()
    return made.gi_frame.f_lineno > 0 and sys._getframe().f_lineno > 0
class Dying:
    deaths = 0
    def __del__(self):
        Dying.deaths += 1
def counts_references():
    Dying.deaths = 0
    dying = Dying()
    del dying
    return Dying.deaths == 1
def collects_cycles():
    import gc
    Dying.deaths = 0
    dying = Dying()
    dying.itself = dying
    del dying
    gc.collect()
    return Dying.deaths == 1
def listens():
    import socket
    server = socket.socket()
    server.bind(('127.0.0.1', 0))
    server.listen(1)
    server.close()
    return True
def starts_threads():
    import threading
    done = []
    thread = threading.Thread(target=done.append, args=(1,))
    thread.start()
    thread.join()
    return done == [1]
def has_tracebacks():
    import traceback
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__.tb_lineno > 0
lacks('asyncio', asyncio_runs)
lacks('compile', compiles)
lacks('contextvars', imports('contextvars'))
lacks('files', writes_files)
lacks('frames', has_frames)
lacks('gc', collects_cycles)
lacks('refcounting', counts_references)
lacks('signals', imports('signal'))
lacks('sockets', listens)
lacks('subprocess', imports('subprocess'))
lacks('threads', starts_threads)
lacks('tracebacks', has_tracebacks)
lacks('warnings', imports('warnings'))
)";

// How implementations write themselves.
std::string title_of(const std::string& implementation) {
  static const std::map<std::string, std::string> titles = {{"cpython", "CPython"},
                                                            {"pypy", "PyPy"},
                                                            {"micropython", "MicroPython"},
                                                            {"graalpy", "GraalPy"},
                                                            {"circuitpython", "CircuitPython"},
                                                            {"rustpython", "RustPython"},
                                                            {"ironpython", "IronPython"}};
  const auto found = titles.find(implementation);
  if (found != titles.end()) return found->second;
  return implementation.empty() ? "Python" : implementation;
}

}  // namespace

std::string_view probe_program() { return kProgram; }

Hello read_probe(std::string_view output) {
  Hello hello;
  for (std::string_view line : spec::lines_of(output)) {
    if (line.substr(0, kPrefix.size()) != kPrefix) continue;
    line.remove_prefix(kPrefix.size());
    const std::size_t blank = line.find(' ');
    const std::string key(line.substr(0, blank));
    const std::string value(blank == line.npos ? "" : spec::trimmed(line.substr(blank)));
    if (key == "language" && spec::parse_version(value)) hello.language = value;
    if (key == "implementation") hello.implementation = value;
    if (key == "version") hello.version = value;
    if (key == "lacks") hello.lacks.push_back(value);
  }
  if (hello.language.empty()) return {};
  if (hello.version.empty()) hello.version = hello.language;
  hello.name = title_of(hello.implementation) + " " + hello.version;
  if (hello.implementation.empty()) hello.implementation = "python";
  return hello;
}

}  // namespace corospec::harness
