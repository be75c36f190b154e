#include "harness/mutation/switched_engine.h"

#include <charconv>
#include <cstdio>
#include <string_view>
#include <utility>

#include "harness/mutation/switch.h"
#include "harness/process/leftovers.h"
#include "harness/subject/serve.h"

namespace corospec::harness::mutation {
namespace {

constexpr std::string_view kMutantWord = "mutant=";
constexpr std::string_view kReachedWord = "reached=";

class SwitchedEngine : public Engine {
 public:
  explicit SwitchedEngine(std::unique_ptr<Engine> engine) : engine_(std::move(engine)) {}

  const Hello& hello() const override { return engine_->hello(); }

  Observation run(const RunRequest& request, int hangup_fd) override {
    int mutant = 0;
    std::string file;
    for (const std::string& word : request.arguments) {
      if (word.compare(0, kMutantWord.size(), kMutantWord) == 0) {
        std::from_chars(word.data() + kMutantWord.size(), word.data() + word.size(), mutant);
      } else if (word.compare(0, kReachedWord.size(), kReachedWord) == 0) {
        file = word.substr(kReachedWord.size());
      }
    }
    plan_children(mutant, file);
    RunRequest plain = request;
    plain.arguments.clear();
    return engine_->run(plain, hangup_fd);
  }

 private:
  std::unique_ptr<Engine> engine_;
};

}  // namespace

std::unique_ptr<Engine> make_switched_engine(std::unique_ptr<Engine> engine) {
  return std::make_unique<SwitchedEngine>(std::move(engine));
}

int serve_mutants(const std::function<EngineMaking()>& make) {
  adopt_orphans();
  LineChannel channel = take_standard_streams();
  EngineMaking making = make();
  if (making.engine == nullptr) {
    std::fprintf(stderr, "%s\n", making.problem.c_str());
    return 2;
  }
  end_of_start();
  const auto engine = make_switched_engine(std::move(making.engine));
  return serve(*engine, channel);
}

std::vector<std::string> words_for_mutant(int number) {
  return {std::string(kMutantWord) + std::to_string(number)};
}

std::vector<std::string> words_for_reached(const std::string& file) {
  return {std::string(kReachedWord) + file};
}

}  // namespace corospec::harness::mutation
