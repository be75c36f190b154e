// os.posix_spawn(): a program in a new process, with what is done to its descriptors first.
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <cerrno>
#include <string>
#include <vector>

#include "reference/language/import.h"
#include "reference/modules/os_parts.h"
#include "reference/modules/path_argument.h"
#include "reference/object/args.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference::operating_system {

namespace {

constexpr int kOpen = 0;
constexpr int kClose = 1;
constexpr int kDup2 = 2;
constexpr int kCloseFrom = 3;

int number(Value value) { return static_cast<int>(index_as_int64(value)); }

void check(int error, Value path = {}) {
  if (error != 0) raise_os_error(error, path);
}

bool is_given(Value value) { return value && !is_none(value); }

// Texts as the system wants them.
struct Words {
  std::vector<std::string> texts;
  std::vector<char*> pointers;

  char* const* get() {
    for (std::string& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers.data();
  }
};

Words words_of(Value sequence) {
  Words words;
  for_each(sequence, [&](Value word) {
    words.texts.push_back(path_bytes(word));
    return true;
  });
  return words;
}

// None (since 3.13): the program's own environment.
Words pairs_of(Value given) {
  Words words;
  const Ref mapping =
      is_none(given) ? get_attribute(import_module("os"), intern("environ")) : Ref(given);
  for_each(call_method(mapping, intern("items")), [&](Value pair) {
    const Handle<Tuple> both = to_tuple(pair);
    words.texts.push_back(path_bytes(both->items[0]) + "=" + path_bytes(both->items[1]));
    return true;
  });
  return words;
}

class FileActions {
 public:
  FileActions() { check(posix_spawn_file_actions_init(&actions_)); }
  ~FileActions() { posix_spawn_file_actions_destroy(&actions_); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;

  void add(Value action) {
    const Handle<Tuple> parts = to_tuple(action);
    const auto part = [&](int64_t place) -> Value {
      if (place >= parts->size)
        raise_type_error("Each file_actions element must be a non-empty tuple");
      return parts->items[place];
    };
    const int first = number(part(1));
    switch (number(part(0))) {
      case kOpen:
        return check(posix_spawn_file_actions_addopen(&actions_, first, path_bytes(part(2)).c_str(),
                                                      number(part(3)),
                                                      static_cast<mode_t>(number(part(4)))));
      case kClose:
        return check(posix_spawn_file_actions_addclose(&actions_, first));
      case kDup2:
        return check(posix_spawn_file_actions_adddup2(&actions_, first, number(part(2))));
      case kCloseFrom:
        return check(posix_spawn_file_actions_addclosefrom_np(&actions_, first));
      default:
        raise_type_error("Unknown file_actions identifier");
    }
  }
  const posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_;
};

class Attributes {
 public:
  Attributes() { check(posix_spawnattr_init(&attributes_)); }
  ~Attributes() { posix_spawnattr_destroy(&attributes_); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;

  void set_group(Value group) {
    check(posix_spawnattr_setpgroup(&attributes_, number(group)));
    flags_ |= POSIX_SPAWN_SETPGROUP;
  }
  void reset_ids() { flags_ |= POSIX_SPAWN_RESETIDS; }
  void start_session() { flags_ |= POSIX_SPAWN_SETSID; }
  void set_mask(Value signals) {
    const sigset_t set = set_of(signals);
    check(posix_spawnattr_setsigmask(&attributes_, &set));
    flags_ |= POSIX_SPAWN_SETSIGMASK;
  }
  void set_defaults(Value signals) {
    const sigset_t set = set_of(signals);
    check(posix_spawnattr_setsigdefault(&attributes_, &set));
    flags_ |= POSIX_SPAWN_SETSIGDEF;
  }
  const posix_spawnattr_t* get() {
    check(posix_spawnattr_setflags(&attributes_, static_cast<short>(flags_)));
    return &attributes_;
  }

 private:
  static sigset_t set_of(Value signals) {
    sigset_t set;
    sigemptyset(&set);
    for_each(signals, [&](Value one) {
      if (sigaddset(&set, number(one)) < 0) raise_value_error("signal number out of range");
      return true;
    });
    return set;
  }

  posix_spawnattr_t attributes_;
  int flags_ = 0;
};

Ref spawn(Value, Args args) {
  static constexpr const char* kNames[] = {"",          "",         "",       "file_actions",
                                           "setpgroup", "resetids", "setsid", "setsigmask",
                                           "setsigdef", "scheduler"};
  Value given[10];
  parse_args("posix_spawn", args, kNames, 3, given, 7);
  if (is_given(given[9])) throw NotSupported("os.posix_spawn with a scheduler");
  Words arguments = words_of(given[1]);
  if (arguments.texts.empty()) raise_value_error("posix_spawn: argv must not be empty");
  Words environment = pairs_of(given[2]);
  FileActions actions;
  if (is_given(given[3])) {
    for_each(given[3], [&](Value action) {
      actions.add(action);
      return true;
    });
  }
  Attributes attributes;
  if (is_given(given[4])) attributes.set_group(given[4]);
  if (given[5] && truth(given[5])) attributes.reset_ids();
  if (given[6] && truth(given[6])) attributes.start_session();
  if (is_given(given[7])) attributes.set_mask(given[7]);
  if (is_given(given[8])) attributes.set_defaults(given[8]);
  pid_t child = 0;
  check(::posix_spawn(&child, path_bytes(given[0]).c_str(), actions.get(), attributes.get(),
                      arguments.get(), environment.get()),
        given[0]);
  return make_int(int64_t{child});
}

constexpr FunctionDef kFunctions[] = {{"posix_spawn", spawn}};

}  // namespace

void define_spawning(Module* module) {
  if (!since(8)) return;
  define_functions(module, kFunctions);
  define(module, "POSIX_SPAWN_OPEN", Value::small(kOpen));
  define(module, "POSIX_SPAWN_CLOSE", Value::small(kClose));
  define(module, "POSIX_SPAWN_DUP2", Value::small(kDup2));
  if (since(13)) define(module, "POSIX_SPAWN_CLOSEFROM", Value::small(kCloseFrom));
}

}  // namespace corospec::reference::operating_system
