// The main program of the reference with mutants in it: a worker, started with the words of
// harness/subject/worker_main.h. A cold one makes the reference anew in the process of each
// program, so that the mutants of its start are on, too.
#include <cstdio>
#include <utility>

#include "harness/mutation/switched_engine.h"
#include "harness/process/isolation.h"
#include "harness/subject/worker_main.h"

namespace corospec::harness::mutation {
namespace {

class ColdReference : public Engine {
 public:
  explicit ColdReference(WorkerOptions options) : options_(std::move(options)) {
    hello_.implementation = "corospec";
    hello_.version = hello_.language = spec::to_string(options_.language);
    hello_.name = "reference " + hello_.version;
  }

  const Hello& hello() const override { return hello_; }

  Observation run(const RunRequest& request, int hangup_fd) override {
    return run_isolated([&] { return run_here(request.file); }, request.limits, hangup_fd);
  }

 private:
  int run_here(const std::string& file) const {
    std::string problem;
    const std::optional<int> status =
        run_on_reference(options_.python, options_.language, options_.standard_library,
                         ProgramRun{.words = {file}}, &problem);
    if (!status) std::fprintf(stderr, "%s\n", problem.c_str());
    return status.value_or(2);
  }

  WorkerOptions options_;
  Hello hello_;
};

EngineMaking make_engine(const WorkerOptions& options) {
  if (options.warmth == Warmth::kCold) return {std::make_unique<ColdReference>(options), {}};
  return make_reference_engine(options.python, options.language, options.standard_library,
                               Warmth::kWarm);
}

}  // namespace
}  // namespace corospec::harness::mutation

int main(int argc, char** argv) {
  using namespace corospec::harness;  // NOLINT(google-build-using-namespace)
  const std::optional<WorkerOptions> options = worker_options({argv + 1, argv + argc});
  if (!options || options->kind != WorkerOptions::Kind::kReference) {
    std::fputs("this is a worker of `corospec mutate`; people do not start it\n", stderr);
    return 2;
  }
  return mutation::serve_mutants([&] { return mutation::make_engine(*options); });
}
