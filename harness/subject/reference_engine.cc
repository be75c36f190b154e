// The one place where the harness runs the reference, through its public door.
#include <filesystem>
#include <optional>
#include <set>
#include <utility>

#include "harness/cpython/ast_bridge.h"
#include "harness/cpython/embedded_python.h"
#include "harness/subject/as_python.h"
#include "harness/subject/dear_modules.h"
#include "harness/subject/engine.h"
#include "reference/interpreter.h"

namespace corospec::harness {
namespace {

using reference::Interpreter;
using reference::InterpreterOptions;

// Where the running child leaves what it found missing. One engine a process, hence global; a
// refusal inside a finalizer ends the child without returning to us.
SharedNote& refusal_note() {
  static SharedNote note;
  return note;
}

class ReferenceEngine : public Engine {
 public:
  ReferenceEngine(std::unique_ptr<EmbeddedPython> python, spec::Version language,
                  const std::string& standard_library, Warmth warmth)
      : python_(std::move(python)),
        parser_(make_parser(*python_)),
        interpreter_(options_of(language, standard_library), *parser_),
        warmth_(warmth) {
    hello_.implementation = "corospec";
    hello_.version = spec::to_string(language);
    hello_.language = hello_.version;
    hello_.name = "reference " + hello_.version;
    hello_.virtual_time = true;
  }

  const Hello& hello() const override { return hello_; }

  Observation run(const RunRequest& request, int hangup_fd) override {
    if (!request.arguments.empty()) return refused({}, "not supported: arguments");
    if (warmth_ == Warmth::kWarm) preload_for(request.file);
    refusal_note().clear();
    python_->before_fork();
    Observation seen = run_isolated([&] { return run_here(request); }, request.limits, hangup_fd);
    python_->after_fork_in_parent();
    const std::string missing = refusal_note().read();
    const bool is_refused = seen.end == End::kExited &&
                            seen.exit_code == Interpreter::kStatusNotSupported && !missing.empty();
    return is_refused ? refused(std::move(seen), "not supported: " + missing) : seen;
  }

 private:
  // What it had printed until then stays.
  static Observation refused(Observation seen, std::string why) {
    seen.end = End::kUnsupported;
    seen.reason = std::move(why);
    return seen;
  }

  static InterpreterOptions options_of(spec::Version language,
                                       const std::string& standard_library) {
    InterpreterOptions options;
    options.python_minor = language.minor;
    options.stdlib = standard_library;
    options.executable = offer_as_python(language);
    options.on_not_supported = [](const std::string& what) { refusal_note().write(what); };
    return options;
  }

  void preload_for(const std::string& file) {
    for (const std::string& module : dear_modules_of_file(file)) {
      if (loaded_.insert(module).second) interpreter_.preload({module});
    }
  }

  // The note tells a refusal from a program that ends itself with the same exit code.
  int run_here(const RunRequest& request) {
    python_->after_fork_in_child();
    if (request.virtual_time) interpreter_.use_virtual_time();
    const int status = interpreter_.run_file(request.file);
    if (!interpreter_.not_supported().empty()) refusal_note().write(interpreter_.not_supported());
    return status;
  }

  std::unique_ptr<EmbeddedPython> python_;
  std::unique_ptr<reference::Parser> parser_;
  Interpreter interpreter_;
  Warmth warmth_;
  std::set<std::string> loaded_;
  Hello hello_;
};

}  // namespace

std::optional<int> run_on_reference(const Installation& parser, spec::Version language,
                                    const std::string& standard_library, const ProgramRun& run,
                                    std::string* problem) {
  const auto python = EmbeddedPython::start(parser, Purpose::kParser, problem);
  if (python == nullptr) return std::nullopt;
  const auto bridge = make_parser(*python);
  InterpreterOptions options;
  options.python_minor = language.minor;
  options.stdlib = standard_library;
  options.argv = run.words;
  options.executable = offer_as_python(language);
  Interpreter interpreter(std::move(options), *bridge);
  if (run.time == ProgramRun::Time::kVirtual) interpreter.use_virtual_time();
  return run.code ? interpreter.run_source(*run.code, "<string>")
                  : interpreter.run_file(run.words[0]);
}

EngineMaking make_reference_engine(const Installation& parser, spec::Version language,
                                   const std::string& standard_library, Warmth warmth) {
  EngineMaking making;
  auto python = EmbeddedPython::start(parser, Purpose::kParser, &making.problem);
  if (python == nullptr) return making;
  making.engine =
      std::make_unique<ReferenceEngine>(std::move(python), language, standard_library, warmth);
  return making;
}

}  // namespace corospec::harness
