// For trial_test: a worker that runs "programs" of one line. "cook 5" prints cook(5) of tiny.cc.
#include <cstdio>
#include <cstring>
#include <fstream>
#include <memory>

#include "harness/mutation/switched_engine.h"
#include "harness/process/isolation.h"

int cook(int minutes);
int clean(int rooms);
int crash(bool really);

namespace corospec::harness::mutation {
namespace {

int run_line(const std::string& file) {
  std::string name;
  int number = 0;
  std::ifstream(file) >> name >> number;
  const int result = name == "cook"    ? cook(number)
                     : name == "clean" ? clean(number)
                                       : crash(number != 0);
  std::printf("%d\n", result);
  return 0;
}

class TinyEngine : public Engine {
 public:
  TinyEngine() {
    hello_.name = hello_.implementation = "tiny";
    hello_.version = hello_.language = "3.13";
  }
  const Hello& hello() const override { return hello_; }
  Observation run(const RunRequest& request, int hangup_fd) override {
    return run_isolated([&] { return run_line(request.file); }, request.limits, hangup_fd);
  }

 private:
  Hello hello_;
};

}  // namespace
}  // namespace corospec::harness::mutation

int main() {
  using corospec::harness::EngineMaking;
  using corospec::harness::mutation::TinyEngine;
  return corospec::harness::mutation::serve_mutants([] {
    return EngineMaking{std::make_unique<TinyEngine>(), {}};
  });
}
