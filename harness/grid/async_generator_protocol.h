// An asynchronous generator and its awaitables as spec/async_generators.md describes them: the
// states that the clauses speak of and the steps of each method, version by version. It knows
// neither programs nor what they print; those are model_async_generator.cc.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "harness/grid/async_generator_body.h"
#include "spec/version.h"

namespace corospec::harness::grid::async_generators {

enum class StepState { kCreated, kUnderWay, kEnded };

// An awaitable.
struct Step {
  const Method* method = nullptr;
  StepState state = StepState::kCreated;

  bool throws() const { return method->maker == Maker::kAthrow || method->maker == Maker::kAclose; }
  bool is_aclose() const { return method->maker == Maker::kAclose; }
};

class Generator {
 public:
  // `executed` is called while the body executes that performs the operation. `notes` has to live
  // as long as the generator.
  Generator(Situation situation, spec::Version version, Notes& notes,
            std::function<void()> executed)
      : version_(version), notes_(notes), body_(situation, notes), executed_(std::move(executed)) {}

  Outcome resume(Step& step, const std::string& value);
  Outcome throw_into(Step& step, const Thrown& error);
  Outcome close(Step& step);
  // The generator, or one of its awaitables, goes.
  void finalize();
  void drop(const Step& step);

  // Has a `throw` of an awaitable reached the generator since the last call?
  bool was_thrown_into() { return std::exchange(thrown_into_, false); }

 private:
  bool since(int minor) const { return version_ >= spec::Version{3, minor}; }
  void note(const std::string& label) { notes_.note(label); }
  void note_method(const Step& step, const std::string& what);
  static std::string word_of(const Step& step);
  Outcome send_to_body(const Step& step, const std::string& value);
  Outcome start();
  Outcome throw_into_body(const Thrown& error);
  static Outcome refuse() { return raises("TypeError"); }
  Outcome throw_before_start(const Thrown& error);
  Outcome throw_at_await(const Thrown& error);
  Outcome unwrap(Outcome outcome);
  bool is_busy() const { return since(8) && is_marked_; }
  Outcome is_reused();
  void note_interleaving();
  Outcome resume_sending(Step& step, std::string value);
  Outcome refuse_sending(Step& step);
  static Outcome finish(Step& step, Outcome outcome);
  Outcome throw_into_sending(Step& step, const Thrown& error);
  Outcome resume_throwing(Step& step, const std::string& value);
  Outcome begin_throwing(Step& step, const std::string& value);
  void note_begin(const Step& step);
  Outcome answer(Step& step, Outcome outcome);
  Outcome throw_into_throwing(Step& step, const Thrown& error);
  bool note_exit(const Step& step, const Outcome& outcome);
  static bool is_end(const Outcome& outcome);
  static bool comes_out(const Outcome& outcome) {
    return outcome.tag == Outcome::kRaised && !is_end(outcome);
  }
  Outcome answer_throw(Step& step, const Outcome& outcome);

  const spec::Version version_;
  Notes& notes_;
  Body body_;
  const std::function<void()> executed_;
  bool is_marked_ = false;     // As running.
  bool is_closing_ = false;    // By aclose.
  bool is_meanwhile_ = false;  // Thrown into while another one may be under way.
  bool thrown_into_ = false;
};

}  // namespace corospec::harness::grid::async_generators
