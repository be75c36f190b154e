#include <set>
#include <utility>

#include "harness/cpython/embedded_python.h"
#include "harness/subject/dear_modules.h"
#include "harness/subject/engine.h"

namespace corospec::harness {
namespace {

class CPythonEngine : public Engine {
 public:
  CPythonEngine(std::unique_ptr<EmbeddedPython> python, Warmth warmth)
      : python_(std::move(python)), warmth_(warmth) {
    const Installation& installation = python_->installation();
    hello_.name = "CPython " + installation.version;
    hello_.implementation = "cpython";
    hello_.version = installation.version;
    hello_.language = spec::to_string(installation.language);
    hello_.virtual_time = true;
    if (warmth == Warmth::kWarm) python_->preload({});
  }

  const Hello& hello() const override { return hello_; }

  Observation run(const RunRequest& request, int hangup_fd) override {
    if (warmth_ == Warmth::kWarm) preload_for(request.file);
    python_->before_fork();
    Observation seen = run_isolated(
        [&] {
          python_->after_fork_in_child();
          if (request.virtual_time) python_->use_virtual_time();
          return python_->run_main(request.file, request.arguments);
        },
        request.limits, hangup_fd);
    python_->after_fork_in_parent();
    return seen;
  }

 private:
  void preload_for(const std::string& file) {
    std::vector<std::string> missing;
    for (const std::string& module : dear_modules_of_file(file)) {
      if (loaded_.insert(module).second) missing.push_back(module);
    }
    if (!missing.empty()) python_->preload(missing);
  }

  std::unique_ptr<EmbeddedPython> python_;
  Warmth warmth_;
  Hello hello_;
  std::set<std::string> loaded_;
};

}  // namespace

EngineMaking make_cpython_engine(const Installation& installation, Warmth warmth) {
  EngineMaking making;
  auto python = EmbeddedPython::start(installation, Purpose::kPrograms, &making.problem);
  if (python != nullptr) making.engine = std::make_unique<CPythonEngine>(std::move(python), warmth);
  return making;
}

}  // namespace corospec::harness
