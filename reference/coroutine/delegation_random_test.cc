// Chains that share, drop, throw into and re-enter their delegates, at random: two worlds of the
// same generators go through the same operations, one with the remembered link from root to leaf,
// one that walks every time. Their traces must be the same.
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "reference/coroutine/delegation.h"
#include "reference/coroutine/recursion.h"
#include "reference/coroutine/scripted_body.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"

namespace corospec::reference {
namespace {

constexpr int kGenerators = 8;

class World {
 public:
  World(unsigned seed, bool linked) : seed_(seed) {
    for (int i = 0; i < kGenerators; ++i) {
      generators_.push_back(scripted(
          [this, i](int step, Resumption resumption) { return script(i, step, resumption); }));
      generators_.back()->interpreted = linked;
    }
  }
  // The bodies refer to this world: they end before it does.
  ~World() {
    ending_ = true;
    for (Handle<Generator>& generator : generators_) {
      if (generator) close(*generator).discard();
      generator = Handle<Generator>();
    }
  }
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  void operate(unsigned operation, unsigned which, unsigned variant) {
    Handle<Generator> generator = generators_[which % kGenerators];
    if (!generator) return;
    switch (operation % 10) {
      case 0:
        return note("throw", which,
                    throw_type(*generator, variant % 2 ? KeyErrorType : GeneratorExitType));
      case 1:
        return note("close", which, close(*generator));
      case 2:
        trace_ += "drop " + std::to_string(which % kGenerators) + "\n";
        generators_[which % kGenerators] = Handle<Generator>();
        return;
      default:
        return note("send", which, send(*generator, none()));
    }
  }

  void note_states() {
    for (const Handle<Generator>& generator : generators_) {
      trace_ += generator ? std::to_string(static_cast<int>(observed_state(*generator))) : "-";
    }
    trace_ += "\n";
  }
  const std::string& trace() const { return trace_; }

 private:
  static Outcome throw_type(Generator& generator, Type& type) {
    Value argument(&type);
    return throw_into(generator, Args(&argument, 1));
  }

  void note(const char* what, unsigned which, Outcome outcome) {
    Ref value = outcome.take();
    trace_ +=
        std::string(what) + " " + std::to_string(which % kGenerators) + " -> " +
        std::to_string(static_cast<int>(outcome.kind)) + " " +
        (value.get().is_small() ? std::to_string(value.get().as_small()) : type_of(value)->name) +
        "\n";
  }

  // What generator `i` does at its resumption number `step`: the same in both worlds.
  Outcome script(int i, int step, Resumption resumption) {
    Ref value = resumption.take();
    if (ending_) {
      return resumption.is_send() ? Outcome::returned(make_none())
                                  : Outcome::raised(std::move(value));
    }
    trace_ += "  body " + std::to_string(i) + "." + std::to_string(step) +
              (resumption.is_send() ? "" : " " + type_of(value)->name) + "\n";
    std::seed_seq sequence{seed_, static_cast<unsigned>(i), static_cast<unsigned>(step)};
    std::minstd_rand random(sequence);
    unsigned choice = random() % 12;
    unsigned other = random() % kGenerators;
    if (!resumption.is_send() && choice < 8) return Outcome::raised(std::move(value));
    if (choice == 0) return Outcome::returned(Ref(Value::small(100 + step)));
    if (choice == 1) return Outcome::raised(make_exception(KeyErrorType));
    if (choice == 2) operate(random(), other, random());  // re-enters while it executes
    if (choice < 8 && generators_[other]) return Outcome::delegates(Ref(Value(generators_[other])));
    return Outcome::yielded(Ref(Value::small(step)));
  }

  unsigned seed_;
  bool ending_ = false;
  std::vector<Handle<Generator>> generators_;
  std::string trace_;
};

TEST(DelegationRandom, LinkedAndWalkedChainsGiveTheSameTraces) {
  initialize_objects(13);
  initialize_generator();
  size_t delegations = 0;
  for (unsigned seed = 0; seed < 3000; ++seed) {
    World linked(seed, true);
    World walked(seed, false);
    std::minstd_rand random(seed + 1);
    for (int i = 0; i < 40; ++i) {
      unsigned operation = random();
      unsigned which = random();
      unsigned variant = random();
      for (World* world : {&linked, &walked}) {
        world->operate(operation, which, variant);
        world->note_states();
      }
      ASSERT_EQ(linked.trace(), walked.trace()) << "seed " << seed << ", operation " << i;
      ASSERT_EQ(recursion.depth, 0);
    }
    delegations += linked.trace().find("body") != std::string::npos ? 1 : 0;
  }
  EXPECT_GT(delegations, 2900u) << "the worlds did hardly anything";
}

}  // namespace
}  // namespace corospec::reference
