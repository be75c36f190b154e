#include "reference/coroutine/generator.h"

#include <gtest/gtest.h>

#include "reference/coroutine/delegation.h"
#include "reference/coroutine/recursion.h"
#include "reference/coroutine/scripted_body.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"

namespace corospec::reference {
namespace {

class GeneratorTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    static const bool once = [] {
      initialize_objects(13);
      initialize_generator();
      return true;
    }();
    (void)once;
  }
};

Outcome throw_type(Generator& generator, Type& type) {
  Value argument(&type);
  return throw_into(generator, Args(&argument, 1));
}

void expect_small(Outcome outcome, OutcomeKind kind, int64_t number) {
  EXPECT_EQ(outcome.kind, kind);
  ASSERT_TRUE(outcome.value.is_small());
  EXPECT_EQ(outcome.value.as_small(), number);
}

void expect_raised(Outcome outcome, const Type& type) {
  ASSERT_EQ(outcome.kind, OutcomeKind::kRaised);
  Ref exception = outcome.take();
  EXPECT_TRUE(exception_is(exception, type)) << type_of(exception)->name;
}

void expect_none(Outcome outcome, OutcomeKind kind) {
  EXPECT_EQ(outcome.kind, kind);
  EXPECT_TRUE(is_none(outcome.value));
  outcome.discard();
}

// Yields 1, 2, then returns 3; an exception goes through.
Handle<Generator> counter() {
  return scripted([](int step, Resumption resumption) {
    if (!resumption.is_send()) return pass_through(resumption);
    return step < 2 ? yield_small(resumption, step + 1) : return_small(resumption, 3);
  });
}

TEST_F(GeneratorTest, GoesThroughItsStates) {
  Handle<Generator> generator = counter();
  EXPECT_EQ(observed_state(*generator), GeneratorState::kCreated);
  expect_small(send(*generator, none()), OutcomeKind::kYielded, 1);
  EXPECT_EQ(observed_state(*generator), GeneratorState::kSuspended);
  expect_small(send(*generator, none()), OutcomeKind::kYielded, 2);
  expect_small(send(*generator, none()), OutcomeKind::kReturned, 3);
  EXPECT_EQ(observed_state(*generator), GeneratorState::kClosed);
  expect_none(send(*generator, none()), OutcomeKind::kReturned);
}

TEST_F(GeneratorTest, RefusesAValueBeforeTheStart) {
  Handle<Generator> generator = counter();
  expect_raised(send(*generator, Value::small(7)), TypeErrorType);
  EXPECT_EQ(observed_state(*generator), GeneratorState::kCreated);
  expect_small(send(*generator, none()), OutcomeKind::kYielded, 1);
}

TEST_F(GeneratorTest, RefusesToBeResumedWhileItExecutes) {
  Generator* self = nullptr;
  Handle<Generator> generator = scripted([&](int, Resumption resumption) {
    expect_raised(send(*self, none()), ValueErrorType);
    expect_raised(throw_type(*self, KeyErrorType), ValueErrorType);
    expect_raised(close(*self), ValueErrorType);
    return yield_small(resumption, 1);
  });
  self = generator.get();
  expect_small(send(*generator, none()), OutcomeKind::kYielded, 1);
}

TEST_F(GeneratorTest, ThrowBeforeTheStartNeverEntersTheBody) {
  bool entered = false;
  Handle<Generator> generator = scripted([&](int, Resumption resumption) {
    entered = true;
    return pass_through(resumption);
  });
  expect_raised(throw_type(*generator, KeyErrorType), KeyErrorType);
  EXPECT_FALSE(entered);
  EXPECT_EQ(observed_state(*generator), GeneratorState::kClosed);
}

TEST_F(GeneratorTest, ThrowRefusesWhatIsNoException) {
  Handle<Generator> generator = counter();
  send(*generator, none()).discard();
  Value argument = Value::small(1);
  expect_raised(throw_into(*generator, Args(&argument, 1)), TypeErrorType);
  EXPECT_EQ(observed_state(*generator), GeneratorState::kSuspended);
}

TEST_F(GeneratorTest, ReplacesAStopIterationThatLeavesTheBody) {
  Handle<Generator> generator = scripted([](int, Resumption resumption) {
    release(resumption.value);
    return Outcome::raised(make_stop_iteration(Value::small(1)));
  });
  Outcome outcome = send(*generator, none());
  ASSERT_EQ(outcome.kind, OutcomeKind::kRaised);
  Ref error = outcome.take();
  EXPECT_TRUE(exception_is(error, RuntimeErrorType));
  EXPECT_TRUE(exception_is(error.as<Exception>()->cause, StopIterationType));
  EXPECT_TRUE(exception_is(error.as<Exception>()->context, StopIterationType));
}

TEST_F(GeneratorTest, CloseRaisesGeneratorExitInTheBody) {
  Handle<Generator> generator = counter();
  send(*generator, none()).discard();
  expect_none(close(*generator), OutcomeKind::kReturned);
  EXPECT_EQ(observed_state(*generator), GeneratorState::kClosed);
  expect_none(close(*generator), OutcomeKind::kReturned);
}

TEST_F(GeneratorTest, CloseAnswersWithTheReturnValue) {
  Handle<Generator> generator = scripted([](int step, Resumption resumption) {
    return step == 0 ? yield_small(resumption, 1) : return_small(resumption, 9);
  });
  send(*generator, none()).discard();
  expect_small(close(*generator), OutcomeKind::kReturned, 9);
}

TEST_F(GeneratorTest, AYieldInAnswerToCloseIsAnError) {
  Handle<Generator> generator =
      scripted([](int step, Resumption resumption) { return yield_small(resumption, step); });
  send(*generator, none()).discard();
  expect_raised(close(*generator), RuntimeErrorType);
  EXPECT_EQ(observed_state(*generator), GeneratorState::kSuspended);
}

TEST_F(GeneratorTest, ClosesAWaitingGeneratorThatDies) {
  bool closed = false;
  Handle<Generator> generator = scripted([&](int step, Resumption resumption) {
    if (step == 0) return yield_small(resumption, 1);
    closed = !resumption.is_send() && exception_is(resumption.value, GeneratorExitType);
    return pass_through(resumption);
  });
  send(*generator, none()).discard();
  generator = Handle<Generator>();
  EXPECT_TRUE(closed);
}

// --- delegation

// Delegates to `iterator` first, then returns what it got (or raises what was raised).
Handle<Generator> delegator(Value iterator) {
  Ref kept(iterator);
  return scripted([kept](int step, Resumption resumption) {
    if (step > 0) return pass_through(resumption);
    release(resumption.value);
    return Outcome::delegates(kept);
  });
}

TEST_F(GeneratorTest, DelegationPassesValuesAndTheResult) {
  Handle<Generator> inner = counter();
  Handle<Generator> middle = delegator(inner);
  Handle<Generator> outer = delegator(middle);
  expect_small(send(*outer, none()), OutcomeKind::kYielded, 1);
  EXPECT_EQ(observed_state(*inner), GeneratorState::kSuspended);
  EXPECT_EQ(find_leaf(outer.get()), inner.get());
  expect_small(send(*outer, none()), OutcomeKind::kYielded, 2);
  expect_small(send(*outer, none()), OutcomeKind::kReturned, 3);
  EXPECT_EQ(observed_state(*middle), GeneratorState::kClosed);
}

TEST_F(GeneratorTest, EveryLevelOfAChainIsRunningWhileItsLeafExecutes) {
  Generator* levels[3] = {};
  Handle<Generator> leaf = scripted([&](int step, Resumption resumption) {
    if (!resumption.is_send()) return pass_through(resumption);
    for (Generator* level : levels) {
      EXPECT_EQ(observed_state(*level), GeneratorState::kRunning);
      expect_raised(send(*level, none()), ValueErrorType);
    }
    return yield_small(resumption, step);
  });
  Handle<Generator> middle = delegator(leaf);
  Handle<Generator> root = delegator(middle);
  levels[0] = root.get();
  levels[1] = middle.get();
  levels[2] = leaf.get();
  for (int i = 0; i < 3; ++i) expect_small(send(*root, none()), OutcomeKind::kYielded, i);
}

TEST_F(GeneratorTest, ThrowEntersAtTheLeafAndUnwindsThroughTheChain) {
  std::vector<std::string> order;
  auto recording = [&](const char* name, Value iterator) {
    Ref kept(iterator);
    return scripted([&order, name, kept](int step, Resumption resumption) {
      if (step == 0) {
        release(resumption.value);
        return kept ? Outcome::delegates(kept) : Outcome::yielded(make_none());
      }
      order.emplace_back(name);
      return pass_through(resumption);
    });
  };
  Handle<Generator> leaf = recording("leaf", Value());
  Handle<Generator> middle = recording("middle", leaf);
  Handle<Generator> root = recording("root", middle);
  send(*root, none()).discard();
  expect_raised(throw_type(*root, KeyErrorType), KeyErrorType);
  EXPECT_EQ(order, (std::vector<std::string>{"leaf", "middle", "root"}));
}

TEST_F(GeneratorTest, AMiddleResumedDirectlyLeavesTheRootConsistent) {
  Handle<Generator> inner = counter();
  Handle<Generator> middle = delegator(inner);
  Handle<Generator> root = delegator(middle);
  expect_small(send(*root, none()), OutcomeKind::kYielded, 1);
  expect_small(send(*middle, none()), OutcomeKind::kYielded, 2);
  EXPECT_EQ(middle->parent, nullptr);
  expect_small(send(*root, none()), OutcomeKind::kReturned, 3);
}

TEST_F(GeneratorTest, TwoDelegatorsMayShareOneDelegate) {
  Handle<Generator> inner = counter();
  Handle<Generator> one = delegator(inner);
  Handle<Generator> two = delegator(inner);
  expect_small(send(*one, none()), OutcomeKind::kYielded, 1);
  expect_small(send(*two, none()), OutcomeKind::kYielded, 2);
  expect_small(send(*one, none()), OutcomeKind::kReturned, 3);
  expect_none(send(*two, none()), OutcomeKind::kReturned);
}

TEST_F(GeneratorTest, ADelegateThatExecutesIsRefused) {
  Generator* root_pointer = nullptr;
  Handle<Generator> root = scripted([&](int step, Resumption resumption) {
    if (step == 0) {
      release(resumption.value);
      return Outcome::delegates(Ref(Value(root_pointer)));
    }
    EXPECT_FALSE(resumption.is_send());
    EXPECT_TRUE(exception_is(resumption.value, ValueErrorType));
    return return_small(Resumption::send(resumption.take()), 5);
  });
  root_pointer = root.get();
  expect_small(send(*root, none()), OutcomeKind::kReturned, 5);
}

TEST_F(GeneratorTest, ClosesAChainFromTheLeafOutwards) {
  std::vector<std::string> order;
  auto closing = [&](const char* name, Value iterator) {
    Ref kept(iterator);
    return scripted([&order, name, kept](int step, Resumption resumption) {
      if (step == 0) {
        release(resumption.value);
        return kept ? Outcome::delegates(kept) : Outcome::yielded(make_none());
      }
      order.push_back(std::string(name) + " " + type_of(resumption.value)->name);
      return pass_through(resumption);
    });
  };
  Handle<Generator> leaf = closing("leaf", Value());
  Handle<Generator> root = closing("root", leaf);
  send(*root, none()).discard();
  expect_none(close(*root), OutcomeKind::kReturned);
  EXPECT_EQ(order, (std::vector<std::string>{"leaf GeneratorExit", "root GeneratorExit"}));
}

TEST_F(GeneratorTest, AnInnerYieldInAnswerToCloseRaisesInTheDelegator) {
  Handle<Generator> inner =
      scripted([](int step, Resumption resumption) { return yield_small(resumption, step); });
  Handle<Generator> root = delegator(inner);
  send(*root, none()).discard();
  expect_raised(close(*root), RuntimeErrorType);
  EXPECT_EQ(observed_state(*root), GeneratorState::kClosed);
}

TEST_F(GeneratorTest, DelegatesToAnyIterator) {
  Handle<List> list = make_list();
  list_append(list.get(), Value::small(4));
  Ref iterator = iterate(list);
  Handle<Generator> root = delegator(iterator);
  expect_small(send(*root, none()), OutcomeKind::kYielded, 4);
  // A list iterator has no throw(): the delegator itself gets the exception.
  expect_raised(throw_type(*root, KeyErrorType), KeyErrorType);
}

TEST_F(GeneratorTest, AChainTooDeepRaisesRecursionError) {
  recursion.limit = 50;
  Ref innermost = counter();
  for (int i = 0; i < 100; ++i) innermost = delegator(innermost);
  expect_raised(send(*innermost.as<Generator>(), none()), RecursionErrorType);
  EXPECT_EQ(recursion.depth, 0);
  recursion.limit = 1000;
}

TEST_F(GeneratorTest, AVeryLongChainDiesWithoutRecursion) {
  recursion.limit = 1 << 30;
  Ref chain = counter();
  for (int i = 0; i < 200000; ++i) {
    Ref next_link = delegator(chain);
    chain = std::move(next_link);
  }
  expect_small(send(*chain.as<Generator>(), none()), OutcomeKind::kYielded, 1);
  expect_small(send(*chain.as<Generator>(), none()), OutcomeKind::kYielded, 2);
  chain.reset();
  recursion.limit = 1000;
}

}  // namespace
}  // namespace corospec::reference
