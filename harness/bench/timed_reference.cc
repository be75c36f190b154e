#include <utility>

#include "harness/bench/timed_engine.h"
#include "harness/cpython/ast_bridge.h"
#include "harness/cpython/embedded_python.h"
#include "reference/interpreter.h"

namespace corospec::harness::bench {
namespace {

class TimedReference : public TimedEngine {
 public:
  TimedReference(std::unique_ptr<EmbeddedPython> python, spec::Version language)
      : python_(std::move(python)),
        parser_(make_parser(*python_)),
        interpreter_({.python_minor = language.minor}, *parser_) {}

  bool load(const std::string& name, const std::string& text, std::string* problem) override {
    return interpreter_.load_module(text, name, problem);
  }

  std::optional<std::int64_t> run(const std::string& name, std::int64_t n,
                                  std::string* problem) override {
    return interpreter_.call(name, "run", n, problem);
  }

 private:
  std::unique_ptr<EmbeddedPython> python_;
  std::unique_ptr<reference::Parser> parser_;
  reference::Interpreter interpreter_;
};

}  // namespace

std::unique_ptr<TimedEngine> make_timed_reference(spec::Version language,
                                                  const Installation& parser,
                                                  std::string* problem) {
  auto python = EmbeddedPython::start(parser, Purpose::kParser, problem);
  if (python == nullptr) return nullptr;
  return std::make_unique<TimedReference>(std::move(python), language);
}

}  // namespace corospec::harness::bench
