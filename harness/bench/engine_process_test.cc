// Engines of every kind behind a process boundary, among them those that must never look fast.
#include "harness/bench/engine_process.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

namespace corospec::harness::bench {
namespace {

// The first program of a unit.
std::size_t first_of(Unit unit) {
  std::size_t program = 0;
  while (programs()[program].unit != unit) ++program;
  return program;
}

// Does what the number of operations of the only program it is given asks for.
class ScriptedEngine : public TimedEngine {
 public:
  static constexpr std::int64_t kRight = 1000;
  static constexpr std::int64_t kLeavesOut = 7;
  static constexpr std::int64_t kRaises = 8;
  static constexpr std::int64_t kCrashes = 9;
  static constexpr std::int64_t kExits = 10;
  static constexpr std::int64_t kWorks = 11;

  bool load(const std::string& name, const std::string& text, std::string* problem) override {
    loaded_ += name;
    *problem = name == "loop" ? "SyntaxError: " + std::string(1000, 'x') : "";
    return problem->empty() && text.find("def run(n):") != std::string::npos;
  }

  std::optional<std::int64_t> run(const std::string& name, std::int64_t n,
                                  std::string* problem) override {
    if (loaded_ != name) return -1;  // Not loaded, or not only once.
    if (n == kLeavesOut) return n - 1;
    if (n == kCrashes) raise(SIGKILL);
    if (n == kExits) _exit(3);
    if (n == kWorks) work();
    if (n != kRaises) return n;
    *problem = "TypeError: why";
    return std::nullopt;
  }

 private:
  static void work() {
    volatile unsigned sum = 0;
    for (unsigned i = 0; i < 20'000'000; ++i) sum = sum + i;
  }

  std::string loaded_;
};

std::unique_ptr<EngineProcess> start() {
  std::string problem;
  auto engine = EngineProcess::start(
      [](std::string*) { return std::make_unique<ScriptedEngine>(); }, &problem);
  EXPECT_EQ(problem, "");
  return engine;
}

std::string fault(EngineProcess& engine, std::int64_t n) {
  return fault_of(engine.measure(first_of(Unit::kNanoseconds), n), n);
}

TEST(EngineProcessTest, ARightAnswerHasNoFault) {
  const auto engine = start();
  EXPECT_EQ(fault(*engine, ScriptedEngine::kRight), "");
  EXPECT_EQ(fault(*engine, ScriptedEngine::kRight), "");
}

TEST(EngineProcessTest, AWrongAnswerIsAFault) {
  const auto engine = start();
  EXPECT_EQ(fault(*engine, ScriptedEngine::kLeavesOut), "of 7 operations 6 gave the right result");
  EXPECT_EQ(fault(*engine, ScriptedEngine::kRaises), "TypeError: why");
  EXPECT_EQ(fault(*engine, ScriptedEngine::kRight), "");
}

TEST(EngineProcessTest, AProgramThatDoesNotLoadIsAFault) {
  const auto engine = start();
  std::size_t loop = 0;
  while (programs()[loop].name != "loop") ++loop;
  const std::string problem = engine->measure(loop, 1).problem;
  EXPECT_EQ(problem.substr(0, 14), "SyntaxError: x");
  EXPECT_LT(problem.size(), 400u);
  EXPECT_EQ(engine->measure(loop, 1).problem, problem);
}

TEST(EngineProcessTest, ADeadEngineSaysHowItDied) {
  const auto crashed = start();
  EXPECT_EQ(fault(*crashed, ScriptedEngine::kCrashes), "the engine was killed by SIGKILL");
  EXPECT_EQ(fault(*crashed, ScriptedEngine::kRight), "the engine was killed by SIGKILL");
  const auto ended = start();
  EXPECT_EQ(fault(*ended, ScriptedEngine::kExits), "the engine ended with exit code 3");
}

TEST(EngineProcessTest, AnEngineThatCannotBeMadeSaysWhy) {
  std::string problem;
  const auto fails = [](std::string* why) {
    *why = "no such library";
    return std::unique_ptr<TimedEngine>();
  };
  EXPECT_EQ(EngineProcess::start(fails, &problem), nullptr);
  EXPECT_EQ(problem, "no such library");
  const auto exits = [](std::string*) -> std::unique_ptr<TimedEngine> { _exit(7); };
  EXPECT_EQ(EngineProcess::start(exits, &problem), nullptr);
  EXPECT_EQ(problem, "the engine ended with exit code 7");
}

TEST(EngineProcessTest, TheTimeIsThatOfTheCall) {
  const auto engine = start();
  const double idle = engine->measure(first_of(Unit::kNanoseconds), ScriptedEngine::kRight).seconds;
  const double busy = engine->measure(first_of(Unit::kNanoseconds), ScriptedEngine::kWorks).seconds;
  EXPECT_GE(idle, 0);
  EXPECT_GT(busy, idle);
}

TEST(EngineProcessTest, MemoryIsMeasuredInAChild) {
  const auto engine = start();
  const std::size_t program = first_of(Unit::kBytes);
  const Answer answer = engine->measure(program, ScriptedEngine::kRight);
  EXPECT_EQ(fault_of(answer, ScriptedEngine::kRight), "");
  EXPECT_DOUBLE_EQ(answer.seconds, 1000e-9);
  // The engine goes on when its child has died.
  EXPECT_EQ(engine->measure(program, ScriptedEngine::kCrashes).problem,
            "its memory could not be measured");
  EXPECT_EQ(engine->measure(program, ScriptedEngine::kRaises).problem,
            "its memory could not be measured");
  EXPECT_EQ(engine->measure(program, ScriptedEngine::kRight).problem, "");
}

TEST(FaultTest, ComparesTheResult) {
  EXPECT_EQ(fault_of({.result = 5, .seconds = 0, .problem = ""}, 5), "");
  EXPECT_EQ(fault_of({.result = 6, .seconds = 0, .problem = ""}, 5),
            "of 5 operations 6 gave the right result");
  EXPECT_EQ(fault_of({.result = 5, .seconds = 0, .problem = "ended"}, 5), "ended");
}

}  // namespace
}  // namespace corospec::harness::bench
