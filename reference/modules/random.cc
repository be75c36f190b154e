// The module _random: the Mersenne Twister (Matsumoto and Nishimura 1998, MT19937) as random.Random
// uses it. The distributions are the standard library's.
#include <fmt/core.h>
#include <gmp.h>
#include <sys/random.h>

#include <algorithm>
#include <array>
#include <new>
#include <vector>

#include "reference/modules/define.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/float.h"
#include "reference/object/gc.h"
#include "reference/object/int_internal.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr size_t kSize = 624;
constexpr size_t kMiddle = 397;

class Twister {
 public:
  void seed(uint32_t number) {
    state_[0] = number;
    for (size_t i = 1; i < kSize; ++i) {
      state_[i] = 1812433253u * (state_[i - 1] ^ (state_[i - 1] >> 30)) + static_cast<uint32_t>(i);
    }
    position_ = kSize;
  }

  // Seeds with an array of any length, as the authors' init_by_array.
  void seed(const std::vector<uint32_t>& key) {
    seed(19650218u);
    size_t i = 1;
    size_t j = 0;
    for (size_t k = std::max(kSize, key.size()); k > 0; --k) {
      state_[i] = (state_[i] ^ (previous(i) * 1664525u)) + key[j] + static_cast<uint32_t>(j);
      advance(i);
      if (++j >= key.size()) j = 0;
    }
    for (size_t k = kSize - 1; k > 0; --k) {
      state_[i] = (state_[i] ^ (previous(i) * 1566083941u)) - static_cast<uint32_t>(i);
      advance(i);
    }
    state_[0] = 0x80000000u;
  }

  uint32_t next() {
    if (position_ == kSize) twist();
    uint32_t y = state_[position_++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
  }

  std::array<uint32_t, kSize>& state() { return state_; }
  size_t& position() { return position_; }

 private:
  uint32_t previous(size_t i) const { return state_[i - 1] ^ (state_[i - 1] >> 30); }
  void advance(size_t& i) {
    if (++i < kSize) return;
    state_[0] = state_[kSize - 1];
    i = 1;
  }
  void twist() {
    for (size_t i = 0; i < kSize; ++i) {
      const uint32_t y = (state_[i] & 0x80000000u) | (state_[(i + 1) % kSize] & 0x7fffffffu);
      state_[i] = state_[(i + kMiddle) % kSize] ^ (y >> 1) ^ ((y & 1) != 0 ? 0x9908b0dfu : 0);
    }
    position_ = 0;
  }

  std::array<uint32_t, kSize> state_{};
  size_t position_ = kSize;
};

struct Random : Object {
  Twister twister;
  Dict* dict;
};
Type RandomType;

Twister& twister_of(Value value) { return value.as<Random>()->twister; }

void seed_from_system(Twister& twister) {
  std::vector<uint32_t> key(kSize);
  if (getrandom(key.data(), key.size() * sizeof(uint32_t), 0) < 0) key.assign(1, 0);
  twister.seed(key);
}

// The magnitude of an int, or the hash of anything else, in words of 32 bits.
std::vector<uint32_t> key_of(Value value) {
  Ref number = is_int(value) ? unary(UnaryOp::kAbsolute, value)
                             : make_int_unsigned(static_cast<uint64_t>(hash(value)));
  const MpzView view(number);
  std::vector<uint32_t> key((mpz_sizeinbase(view, 2) + 31) / 32, 0);
  size_t count = 0;
  mpz_export(key.data(), &count, -1, sizeof(uint32_t), 0, 0, view);
  key.resize(std::max<size_t>(count, 1));
  return key;
}

Ref seed(Value self, Args args) {
  expect_args("seed", args, 0, 1);
  if (args.count == 0 || is_none(args[0])) {
    seed_from_system(twister_of(self));
  } else {
    twister_of(self).seed(key_of(args[0]));
  }
  return make_none();
}

// 53 bits out of two words.
Ref random(Value self, Args args) {
  expect_args("random", args, 0, 0);
  Twister& twister = twister_of(self);
  const uint32_t high = twister.next() >> 5;
  const uint32_t low = twister.next() >> 6;
  return make_float((high * 67108864.0 + low) * (1.0 / 9007199254740992.0));
}

Ref random_bits(Value self, Args args) {
  expect_args("getrandbits", args, 1, 1);
  int64_t bits = index_as_int64(args[0]);
  if (bits < 0) raise_value_error("number of bits must be non-negative");
  if (bits == 0) {
    if (since(9)) return make_int(int64_t{0});
    raise_value_error("number of bits must be greater than zero");
  }
  std::vector<uint32_t> words;
  for (; bits > 0; bits -= 32) {
    uint32_t word = twister_of(self).next();
    if (bits < 32) word >>= 32 - bits;
    words.push_back(word);
  }
  Mpz number;
  mpz_import(number, words.size(), -1, sizeof(uint32_t), 0, 0, words.data());
  return make_int(std::move(number));
}

Ref get_state(Value self, Args args) {
  expect_args("getstate", args, 0, 0);
  Twister& twister = twister_of(self);
  Handle<Tuple> state = make_tuple_of_size(kSize + 1);
  for (size_t i = 0; i < kSize; ++i) {
    state->items[i] = Value::small(int64_t{twister.state()[i]});
  }
  state->items[kSize] = Value::small(static_cast<int64_t>(twister.position()));
  return state;
}

Ref set_state(Value self, Args args) {
  expect_args("setstate", args, 1, 1);
  if (!is_tuple(args[0])) raise_type_error("state vector must be a tuple");
  const auto* state = args[0].as<Tuple>();
  if (state->size != kSize + 1) raise_value_error("state vector is the wrong size");
  const int64_t position = index_as_int64(state->items[kSize]);
  if (position < 0 || position > static_cast<int64_t>(kSize)) raise_value_error("invalid state");
  Twister& twister = twister_of(self);
  for (size_t i = 0; i < kSize; ++i) {
    twister.state()[i] = static_cast<uint32_t>(index_as_int64(state->items[i]));
  }
  twister.position() = static_cast<size_t>(position);
  return make_none();
}

Ref random_create(Type* type, Args) {
  auto* object = static_cast<Random*>(allocate_object(type, type->instance_size));
  new (&object->twister) Twister;
  seed_from_system(object->twister);
  gc_track(object);
  return Ref::adopt(Value(object));
}

void random_init(Value self, Args args) {
  expect_args("Random", args, 0, 1);
  seed(self, args);
}

void prepare_type() {
  static constexpr MethodDef kMethods[] = {{"seed", seed},
                                           {"random", random},
                                           {"getrandbits", random_bits},
                                           {"getstate", get_state},
                                           {"setstate", set_state}};
  Owned<Random, &Random::dict>::install(RandomType);
  RandomType.flags |= kSubclassable;
  RandomType.dict_offset = dict_offset_of<Random>();
  RandomType.slots.create = random_create;
  RandomType.slots.init = random_init;
  ready(RandomType, "_random.Random", nullptr, kMethods);
}

}  // namespace

void initialize_module__random(Module* module) {
  once(prepare_type);
  define_type(module, RandomType);
}

}  // namespace corospec::reference
