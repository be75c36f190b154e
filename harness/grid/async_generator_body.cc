#include "harness/grid/async_generator_body.h"

namespace corospec::harness::grid::async_generators {

Outcome Body::send(const std::string& value) {
  switch (position_) {
    case Position::kCreated:
      return waits_first() ? at(Position::kAtAwait) : at(Position::kAtOne);
    case Position::kAtOne:
      return leave_one(value);
    case Position::kAtAwait:
      notes_.line("heard " + value);
      if (situation_ != Situation::kWaits) return at(Position::kAtOne);
      return pending_ ? over(raises(*std::exchange(pending_, {}))) : at(Position::kAtTwo);
    case Position::kAtTwo:
      return leave_two(value);
    default:
      return over(ended());
  }
}

Outcome Body::raise(const Thrown& error) {
  return position_ == Position::kAtOne ? raise_at_one(error) : over(raises(replaced(error)));
}

Outcome Body::leave_two(const std::string& value) {
  if (situation_ == Situation::kIgnored) return at(Position::kAtThree);
  if (situation_ != Situation::kGave) return over(ended());
  notes_.line("then " + value);
  return at(Position::kAtThree);
}

Outcome Body::at(Position position) {
  position_ = position;
  switch (position) {
    case Position::kAtAwait:
      return awaits();
    case Position::kAtOne:
      return yields("one");
    case Position::kAtTwo:
      return yields("two");
    default:
      return yields("three");
  }
}

Outcome Body::over(Outcome outcome) {
  position_ = Position::kOver;
  return outcome;
}

Outcome Body::leave_one(const std::string& value) {
  switch (situation_) {
    case Situation::kRunning:
    case Situation::kIgnored:
      return at(Position::kAtTwo);
    case Situation::kReturned:
    case Situation::kClosed:
      return over(ended());
    case Situation::kFailed:
    case Situation::kRaised:
      return over(raises("OSError"));
    case Situation::kInExcept:
      notes_.note("agen.exc.kept");
      notes_.line("got " + value + " handling OSError");
      return at(Position::kAtTwo);
    default:
      notes_.line("got " + value);
  }
  if (situation_ == Situation::kInTryFinally) notes_.line("cleanup");
  return at(situation_ == Situation::kWaits ? Position::kAtAwait : Position::kAtTwo);
}

Outcome Body::raise_at_one(const Thrown& error) {
  switch (situation_) {
    case Situation::kInTryFinally:
      notes_.line("cleanup");
      break;
    case Situation::kInTryExcept:
      notes_.line("caught " + error.name);
      return at(Position::kAtTwo);
    case Situation::kWaits:
      pending_ = error;
      return at(Position::kAtAwait);
    case Situation::kGave:
      if (error.name != "KeyError") break;
      notes_.line("caught");
      return at(Position::kAtTwo);
    case Situation::kRaised:
      return over(raises("OSError"));
    case Situation::kIgnored:
      if (error.rule != Rule::kExit) break;
      notes_.line("ignored");
      return at(Position::kAtTwo);
    default:
      break;
  }
  return over(raises(replaced(error)));
}

Thrown Body::replaced(const Thrown& error) {
  if (error.rule != Rule::kStop) return error;
  notes_.note("agen.stop.thrown");
  return exception("RuntimeError");
}

}  // namespace corospec::harness::grid::async_generators
