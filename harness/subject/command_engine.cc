#include <algorithm>
#include <chrono>
#include <fstream>
#include <limits>

#include "harness/process/temporary_folder.h"
#include "harness/process/words.h"
#include "harness/subject/engine.h"
#include "harness/subject/probe.h"

namespace corospec::harness {
namespace {

using std::chrono::microseconds;

constexpr int kStartsMeasured = 3;

class CommandEngine : public Engine {
 public:
  explicit CommandEngine(std::vector<std::string> words) : words_(std::move(words)) {}

  // Returns an empty string, or for people why this command is no subject.
  std::string examine() {
    Observation seen = run_text("probe.py", probe_program());
    if (seen.end == End::kWorkerLost) return seen.reason;
    hello_ = read_probe(seen.output);
    if (hello_.name.empty()) return "it did not run a small Python program: " + complaint(seen);
    start_ = microseconds::max();
    for (int time = 0; time < kStartsMeasured; ++time) {
      seen = run_text("empty.py", "");
      start_ = std::min(start_, microseconds(seen.microseconds));
    }
    if (seen.end != End::kExited || seen.exit_code != 0) {
      return "it did not run an empty program: " + complaint(seen);
    }
    return {};
  }

  const Hello& hello() const override { return hello_; }

  Observation run(const RunRequest& request, int hangup_fd) override {
    Limits limits = request.limits;
    // Twice, since a busy machine starts programs more slowly than it did when it was measured.
    limits.time += std::chrono::ceil<std::chrono::milliseconds>(2 * start_);
    std::vector<std::string> words = fill_in(words_, "case", request.file);
    words.insert(words.end(), request.arguments.begin(), request.arguments.end());
    Observation seen = run_program(words, limits, hangup_fd);
    seen.microseconds = std::max<std::int64_t>(0, seen.microseconds - start_.count());
    return seen;
  }

 private:
  Observation run_text(const char* name, std::string_view program) {
    const TemporaryFolder folder;
    const std::string file = folder.path() + "/" + name;
    std::ofstream(file) << program;
    Limits limits;
    limits.time = std::chrono::seconds(60);  // A first start may have to compile something.
    return run_program(fill_in(words_, "case", file), limits);
  }

  static std::string complaint(const Observation& seen) {
    std::string text = seen.errors.substr(0, 400);
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    if (seen.end == End::kExited)
      text = "exit code " + std::to_string(seen.exit_code) + ", " + text;
    return seen.reason.empty() ? text : seen.reason + ", " + text;
  }

  std::vector<std::string> words_;
  Hello hello_;
  microseconds start_{0};  // Of the interpreter, with an empty program.
};

}  // namespace

EngineMaking make_command_engine(const std::vector<std::string>& words) {
  auto engine = std::make_unique<CommandEngine>(words);
  EngineMaking making;
  making.problem = engine->examine();
  if (making.problem.empty()) making.engine = std::move(engine);
  return making;
}

}  // namespace corospec::harness
