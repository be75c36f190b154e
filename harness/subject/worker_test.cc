// Programs of every bad kind, run through real workers. This binary is its own worker.
#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <fstream>
#include <string>

#include "harness/cpython/discovery.h"
#include "harness/process/leftovers.h"
#include "harness/process/temporary_folder.h"
#include "harness/subject/catalog.h"
#include "harness/subject/worker_main.h"
#include "harness/subject/worker_process.h"

namespace corospec::harness {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

const Discovery& machine() {
  static const Discovery found = discover(SearchPlaces::of_this_machine());
  return found;
}

const Installation& any_cpython() {
  const Installation* python = newest(machine().installations);
  if (python == nullptr) {
    ADD_FAILURE() << no_cpython_problem(machine());
    abort();
  }
  return *python;
}

// A folder with one program in it.
class Program {
 public:
  explicit Program(const std::string& text) : file_(folder_.path() + "/program.py") {
    std::ofstream(file_) << text;
  }
  RunRequest request() const {
    RunRequest request;
    request.file = file_;
    return request;
  }
  const std::string& file() const { return file_; }

 private:
  TemporaryFolder folder_;
  std::string file_;
};

Observation run_on(const Subject& subject, const std::string& text, Limits limits = {}) {
  const Program program(text);
  RunRequest request = program.request();
  request.limits = limits;
  return subject.open(Warmth::kWarm)->run(request);
}

Observation run(const std::string& text, Limits limits = {}) {
  return run_on(*cpython_subject(any_cpython()), text, limits);
}

TEST(WorkerOptions, SurviveTheCommandLine) {
  WorkerOptions options;
  options.kind = WorkerOptions::Kind::kReference;
  options.python = any_cpython();
  options.language = {3, 7};
  options.standard_library = "/a b/=";
  options.warmth = Warmth::kCold;
  const auto back = worker_options(to_words(options));
  ASSERT_TRUE(back);
  EXPECT_EQ(back->kind, options.kind);
  EXPECT_EQ(back->python.libpython, options.python.libpython);
  EXPECT_EQ(back->python.version, options.python.version);
  EXPECT_EQ(back->python.language, options.python.language);
  EXPECT_EQ(back->language, options.language);
  EXPECT_EQ(back->standard_library, options.standard_library);
  EXPECT_EQ(back->warmth, Warmth::kCold);
  EXPECT_FALSE(worker_options({"kind=cpython"}));
  EXPECT_FALSE(worker_options({"kind=nonsense"}));
  EXPECT_FALSE(worker_options({"nonsense"}));
}

TEST(CPythonWorker, RunsAProgramAsPythonDoes) {
  const Program program(
      "import sys, os\n"
      "print(__name__, os.path.basename(__file__), sys.argv[1:], sys.path[0] == "
      "os.path.dirname(os.path.realpath(__file__)))\n"
      "print(sys.stdout.encoding, repr(sys.stdin.read()), os.listdir('.'), 'h\\u00e9')\n"
      "print('problem', file=sys.stderr)\n");
  RunRequest request = program.request();
  request.arguments = {"one", "two words"};
  for (const Installation& each : machine().installations) {
    const Observation seen = cpython_subject(each)->open(Warmth::kWarm)->run(request);
    EXPECT_EQ(seen.end, End::kExited) << each.version << seen.reason;
    EXPECT_EQ(seen.exit_code, 0) << each.version << seen.errors;
    EXPECT_EQ(seen.output, "__main__ program.py ['one', 'two words'] True\nutf-8 '' [] h\xc3\xa9\n")
        << each.version;
    EXPECT_EQ(seen.errors, "problem\n") << each.version;
  }
}

TEST(CPythonWorker, FinalizesAtTheEnd) {
  const std::string text =
      "import atexit, sys\n"
      "atexit.register(print, 'atexit')\n"
      "class Late:\n"
      "    def __del__(self): print('deleted')\n"
      "late = Late()\n"
      "def generator():\n"
      "    try:\n"
      "        yield\n"
      "    finally:\n"
      "        print('closed')\n"
      "made = generator(); next(made)\n"
      "print('end')\n";
  for (const Installation& each : machine().installations) {
    const Observation seen = run_on(*cpython_subject(each), text);
    EXPECT_EQ(seen.output.substr(0, 11), "end\natexit\n") << each.version;
    EXPECT_NE(seen.output.find("deleted\n"), std::string::npos) << each.version;
    EXPECT_NE(seen.output.find("closed\n"), std::string::npos) << each.version;
  }
}

// A warm worker shares modules that the collector does not see; what a program leaves in them is
// finalized all the same, however it ends.
TEST(CPythonWorker, FinalizesWhatWasLeftInAModule) {
  const std::string text =
      "import inspect, sys\n"
      "class Late:\n"
      "    def __del__(self): print('deleted')\n"
      "inspect.late = Late()\n"
      "inspect.late.itself = inspect.late\n"
      "print('end')\n";
  for (const Installation& each : machine().installations) {
    EXPECT_EQ(run_on(*cpython_subject(each), text).output, "end\ndeleted\n") << each.version;
    EXPECT_EQ(run_on(*cpython_subject(each), text + "sys.exit(0)\n").output, "end\ndeleted\n")
        << each.version;
  }
}

TEST(CPythonWorker, TheMainModuleIsAsPythonMakesIt) {
  if (any_cpython().executable.empty()) GTEST_SKIP() << "no interpreter, only its library";
  const Program program(
      "import sys\n"
      "for name in sorted(globals()): print(name, type(globals()[name]).__name__)\n"
      "print(sys.modules['__main__'].__dict__ is globals(), __name__, __spec__, __package__)\n");
  const Observation python = run_program({any_cpython().executable, program.file()}, Limits{});
  const Observation seen =
      cpython_subject(any_cpython())->open(Warmth::kWarm)->run(program.request());
  EXPECT_EQ(seen.output, python.output);
}

TEST(CPythonWorker, ExitCodesArePythons) {
  EXPECT_EQ(run("import sys; sys.exit(3)").exit_code, 3);
  EXPECT_EQ(run("raise SystemExit").exit_code, 0);
  const Observation text = run("print('x'); raise SystemExit('words')");
  EXPECT_EQ(text.exit_code, 1);
  EXPECT_EQ(text.errors, "words\n");
  const Observation error = run("print('before')\nraise ValueError('boom')\n");
  EXPECT_EQ(error.exit_code, 1);
  EXPECT_EQ(error.output, "before\n");
  EXPECT_EQ(error.errors.substr(0, 34), "Traceback (most recent call last):");
  EXPECT_NE(error.errors.find("ValueError: boom"), std::string::npos);
  EXPECT_EQ(run("def f(:\n").exit_code, 1);
}

TEST(CPythonWorker, AnUncaughtInterruptDiesOfTheSignal) {
  if (any_cpython().language < spec::Version{3, 8}) GTEST_SKIP() << "it exits with 1 before 3.8";
  const Observation seen = run("print('x', flush=True); raise KeyboardInterrupt");
  EXPECT_EQ(seen.end, End::kSignaled);
  EXPECT_EQ(seen.signal, SIGINT);
  EXPECT_EQ(seen.output, "x\n");
}

TEST(CPythonWorker, AHangIsAVerdict) {
  Limits limits;
  limits.time = milliseconds(300);
  const Observation seen = run("print('x', flush=True)\nwhile True: pass\n", limits);
  EXPECT_EQ(seen.end, End::kTimedOut);
  EXPECT_EQ(seen.output, "x\n");
}

TEST(CPythonWorker, AHangThatIgnoresSignalsIsAVerdict) {
  Limits limits;
  limits.time = milliseconds(300);
  const Observation seen =
      run("import signal, os, time\n"
          "for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP): signal.signal(number, "
          "signal.SIG_IGN)\n"
          "os.setsid() if os.getpgid(0) != os.getpid() else None\n"
          "while True: time.sleep(100)\n",
          limits);
  EXPECT_EQ(seen.end, End::kTimedOut);
}

TEST(CPythonWorker, AFloodIsAVerdict) {
  const Observation seen = run("while True: print('x' * 100000)\n");
  EXPECT_EQ(seen.end, End::kOutputLimit);
  EXPECT_EQ(seen.output.size(), Limits{}.output_bytes);
}

TEST(CPythonWorker, AMemoryBombIsAVerdict) {
  if (!can_limit_memory()) GTEST_SKIP() << "this build cannot limit memory";
  Limits limits;
  limits.memory_bytes = std::uint64_t{200} << 20;
  const Observation seen = run("a = []\nwhile True: a.append(bytearray(1 << 20))\n", limits);
  EXPECT_EQ(seen.end, End::kOutOfMemory) << seen.errors;
}

TEST(CPythonWorker, ACrashIsAVerdict) {
  const Observation seen = run("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n");
  EXPECT_EQ(seen.end, End::kSignaled);
  EXPECT_EQ(seen.signal, SIGSEGV);
}

TEST(CPythonWorker, EndingWithoutFinalizationIsAVerdict) {
  const Observation seen = run("import os\nprint('lost')\nos._exit(5)\n");
  EXPECT_EQ(seen.end, End::kExited);
  EXPECT_EQ(seen.exit_code, 5);
  EXPECT_EQ(seen.output, "");
}

TEST(CPythonWorker, ClosedStreamsAreAVerdict) {
  EXPECT_EQ(run("import os\nos.close(1)\nos.close(2)\n").end, End::kExited);
  EXPECT_EQ(run("import os\nos.closerange(0, 1000)\n").end, End::kExited);
}

TEST(CPythonWorker, EveryByteComesThrough) {
  const Observation seen = run("import sys\nsys.stdout.buffer.write(bytes(range(256)))\n");
  ASSERT_EQ(seen.output.size(), 256U);
  for (int byte = 0; byte < 256; ++byte) {
    EXPECT_EQ(static_cast<unsigned char>(seen.output[static_cast<std::size_t>(byte)]), byte);
  }
}

TEST(CPythonWorker, RunsDoNotSeeEachOther) {
  const auto runner = cpython_subject(any_cpython())->open(Warmth::kWarm);
  const Program changes(
      "import builtins, sys, os\nbuiltins.secret = 1\nsys.modules['types'] = None\n"
      "os.environ['SECRET'] = '1'\nopen('file', 'w').close()\nprint('changed')\n");
  const Program looks(
      "import builtins, types, os\n"
      "print(hasattr(builtins, 'secret'), 'SECRET' in os.environ, os.listdir('.'))\n");
  EXPECT_EQ(runner->run(changes.request()).output, "changed\n");
  EXPECT_EQ(runner->run(looks.request()).output, "False False []\n");
}

TEST(CPythonWorker, HashesAndOrderAreTheSameEveryTime) {
  const std::string text = "print(hash('corospec'), {'a', 'b', 'c', 'd'})\n";
  EXPECT_EQ(run(text).output, run(text).output);
}

TEST(CPythonWorker, KillingTheWorkerCostsOneRun) {
  const auto runner = cpython_subject(any_cpython())->open(Warmth::kWarm);
  const Program kills(
      "import os, signal\nos.kill(os.getppid(), signal.SIGKILL)\n"
      "import time\ntime.sleep(100)\n");
  const Program good("print('still here')\n");
  EXPECT_EQ(runner->run(good.request()).output, "still here\n");
  const Observation seen = runner->run(kills.request());
  EXPECT_EQ(seen.end, End::kWorkerLost);
  EXPECT_NE(seen.reason.find("SIGKILL"), std::string::npos) << seen.reason;
  EXPECT_EQ(runner->run(good.request()).output, "still here\n");
}

TEST(CPythonWorker, DaemonsDoNotOutliveTheirRun) {
  const Observation seen =
      run("import os, sys, time\n"
          "if os.fork() == 0:\n"
          "    os.setsid()\n"
          "    if os.fork() == 0:\n"
          "        print(os.getpid(), flush=True)\n"
          "        time.sleep(1000)\n"
          "    os._exit(0)\n"
          "os.wait()\n"
          "time.sleep(0.1)\n");
  EXPECT_EQ(seen.end, End::kExited) << seen.errors;
  EXPECT_NE(kill(std::stoi(seen.output), 0), 0);
}

TEST(CPythonWorker, AStoppedWorkerIsLostNotWaitedForForever) {
  Limits limits;
  limits.time = milliseconds(100);
  const auto runner = cpython_subject(any_cpython())->open(Warmth::kWarm);
  const Program program("import os, signal\nos.kill(os.getppid(), signal.SIGSTOP)\n");
  RunRequest request = program.request();
  request.limits = limits;
  const Observation seen = runner->run(request);
  EXPECT_EQ(seen.end, End::kWorkerLost);
  EXPECT_NE(seen.reason.find("in time"), std::string::npos) << seen.reason;
}

TEST(CPythonWorker, ColdAndWarmPrintTheSame) {
  const Program program("import inspect, functools\nprint(inspect.isgenerator((x for x in [])))\n");
  const auto subject = cpython_subject(any_cpython());
  EXPECT_EQ(subject->open(Warmth::kCold)->run(program.request()).output, "True\n");
  EXPECT_EQ(subject->open(Warmth::kWarm)->run(program.request()).output, "True\n");
}

// Sleepers of an hour that wake at the same moment, in the order in which they went to sleep.
constexpr const char* kSleepers = R"(
import asyncio

async def sleeper(name):
    await asyncio.sleep(3600)
    print(name)

async def main():
    loop = asyncio.get_event_loop()
    start = loop.time()
    await asyncio.wait([asyncio.ensure_future(sleeper(name)) for name in 'abcdef'])
    print(loop.time() - start, sorted(globals())[-1])

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
)";
constexpr const char* kSlept = "a\nb\nc\nd\ne\nf\n3600.0 sleeper\n";

Observation run_in_virtual_time(const Subject& subject) {
  const Program program(kSleepers);
  RunRequest request = program.request();
  request.virtual_time = true;
  return subject.open(Warmth::kWarm)->run(request);
}

TEST(CPythonWorker, JumpsToTheNextTimerUnderVirtualTime) {
  const Observation seen = run_in_virtual_time(*cpython_subject(any_cpython()));
  EXPECT_EQ(seen.output, kSlept) << seen.errors;
}

TEST(ReferenceWorker, JumpsToTheNextTimerUnderVirtualTime) {
  std::string problem;
  const auto subject = reference_subject({3, 11}, machine(), &problem);
  ASSERT_NE(subject, nullptr) << problem;
  const Observation seen = run_in_virtual_time(*subject);
  EXPECT_EQ(seen.output, kSlept) << seen.errors;
}

TEST(CPythonWorker, ABrokenLibraryIsSaidOnceAndShort) {
  const TemporaryFolder folder;
  Installation broken = any_cpython();
  broken.libpython = folder.path() + "/libpython3.12.so";
  std::ofstream(broken.libpython) << "not a library";
  const auto runner = cpython_subject(broken)->open(Warmth::kWarm);
  const Program program("print(1)\n");
  const Observation seen = runner->run(program.request());
  EXPECT_EQ(seen.end, End::kWorkerLost);
  EXPECT_NE(seen.reason.find("libpython3.12.so"), std::string::npos) << seen.reason;
}

// --- commands

std::shared_ptr<const Subject> command(const std::string& text, std::string* problem = nullptr) {
  CatalogRequest request;
  request.subjects = {text};
  Catalog catalog = make_catalog(request, machine());
  if (problem != nullptr && !catalog.problems.empty()) *problem = catalog.problems[0];
  return catalog.subjects.empty() ? nullptr : catalog.subjects[0];
}

std::string python_command() { return any_cpython().executable + " {case}"; }

TEST(Command, SaysWhatItIs) {
  if (any_cpython().executable.empty()) GTEST_SKIP() << "no interpreter, only its library";
  const auto subject = command(python_command());
  ASSERT_NE(subject, nullptr);
  const SubjectDescription& described = subject->describe();
  EXPECT_EQ(described.kind, "command");
  EXPECT_EQ(described.language, any_cpython().language);
  EXPECT_EQ(described.party, Party::kCPython);
  EXPECT_EQ(described.lacks, std::vector<std::string>{});
  EXPECT_EQ(run_on(*subject, "import sys; print(len(sys.argv)); sys.exit(3)").output, "1\n");
}

TEST(Command, LimitsHoldForCommands) {
  if (any_cpython().executable.empty()) GTEST_SKIP() << "no interpreter, only its library";
  const auto subject = command("mine=" + python_command());
  ASSERT_NE(subject, nullptr);
  EXPECT_EQ(subject->describe().id, "mine");
  Limits limits;
  limits.time = milliseconds(300);
  EXPECT_EQ(run_on(*subject, "while True: pass\n", limits).end, End::kTimedOut);
  EXPECT_EQ(run_on(*subject, "while True: print('x' * 10000)\n").end, End::kOutputLimit);
  if (can_limit_memory()) {
    limits.time = seconds(10);
    limits.memory_bytes = std::uint64_t{200} << 20;
    EXPECT_EQ(run_on(*subject, "a = bytearray(1 << 30)\n", limits).end, End::kOutOfMemory);
  }
}

TEST(Command, ProblemsAreExplained) {
  std::string problem;
  EXPECT_EQ(command("no-such-python {case}", &problem), nullptr);
  EXPECT_NE(problem.find("cannot start 'no-such-python'"), std::string::npos) << problem;
  EXPECT_EQ(command("cat {case}", &problem), nullptr);
  EXPECT_NE(problem.find("did not run a small Python program"), std::string::npos) << problem;
  EXPECT_EQ(command("'x {case}", &problem), nullptr);
  EXPECT_NE(problem.find("never closed"), std::string::npos) << problem;
  EXPECT_EQ(command("pypy3", &problem), nullptr);
  EXPECT_NE(problem.find("'pypy3 {case}'"), std::string::npos) << problem;
}

// --- foreign workers

std::string foreign(const std::string& body) { return "/bin/sh -c '" + body + "'"; }

constexpr const char* kHelloLine =
    R"(echo "{\"type\":\"hello\",\"protocol\":1,\"name\":\"Mine 1\",\"language\":\"3.9\",)"
    R"(\"implementation\":\"mine\",\"lacks\":[\"threads\"]}";)";

Catalog with_worker(const std::string& body) {
  CatalogRequest request;
  request.workers = {foreign(body)};
  return make_catalog(request, machine());
}

TEST(ForeignWorker, AnswersThroughTheProtocol) {
  const Catalog catalog = with_worker(
      std::string(kHelloLine) +
      R"(while read line; do echo "{\"type\":\"result\",\"id\":1,\"end\":\"exited\",\"output\":\"hi\"}"; done)");
  ASSERT_EQ(catalog.subjects.size(), 1U) << catalog.problems[0];
  EXPECT_EQ(catalog.subjects[0]->describe().id, "mine-3.9");
  EXPECT_EQ(catalog.subjects[0]->describe().lacks, std::vector<std::string>{"threads"});
  EXPECT_EQ(run_on(*catalog.subjects[0], "").output, "hi");
}

TEST(ForeignWorker, NonsenseIsLost) {
  const Catalog catalog =
      with_worker(std::string(kHelloLine) + "while read line; do echo nonsense; done");
  ASSERT_EQ(catalog.subjects.size(), 1U);
  const Observation seen = run_on(*catalog.subjects[0], "");
  EXPECT_EQ(seen.end, End::kWorkerLost);
  EXPECT_NE(seen.reason.find("no result"), std::string::npos) << seen.reason;
}

TEST(ForeignWorker, AnEarlyEndIsSaidWithItsLastWords) {
  const Catalog catalog = with_worker("echo no coffee >&2; exit 4");
  EXPECT_TRUE(catalog.subjects.empty());
  ASSERT_EQ(catalog.problems.size(), 1U);
  EXPECT_NE(catalog.problems[0].find("exit code 4 and said: no coffee"), std::string::npos)
      << catalog.problems[0];
}

}  // namespace
}  // namespace corospec::harness

int main(int argc, char** argv) {
  if (argc > 1 && std::string(argv[1]) == "worker") {
    return corospec::harness::worker_main({argv + 2, argv + argc});
  }
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
