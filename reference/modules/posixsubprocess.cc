// What the standard library's subprocess stands on: starting another program.
//
// The child has this process's memory until it becomes the program; between fork and exec it only
// makes system calls, unless there is a preexec_fn. It tells what went wrong through a pipe, in the
// words that subprocess reads there.
#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "reference/language/import.h"
#include "reference/modules/define.h"
#include "reference/modules/path_argument.h"
#include "reference/modules/process_copy.h"
#include "reference/object/bytes.h"
#include "reference/object/dict.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// The arguments of fork_exec() as places. What a version lacks is -1.
struct Places {
  int count, process_group, gid, groups, uid, umask, preexec;
};
Places places_of_version() {
  if (since(11)) return {23, 16, 17, 18, 19, 20, 21};
  if (since(9)) return {21, -1, 16, 17, 18, 19, 20};
  return {17, -1, -1, -1, -1, -1, 16};
}

// Texts as system calls want them: a null pointer behind the last.
class Words {
 public:
  void add(std::string word) { words_.push_back(std::move(word)); }
  char* const* get() {
    pointers_.clear();
    for (std::string& word : words_) pointers_.push_back(word.data());
    pointers_.push_back(nullptr);
    return pointers_.data();
  }
  size_t size() const { return words_.size(); }

 private:
  std::vector<std::string> words_;
  std::vector<char*> pointers_;
};

struct Plan {
  Words arguments, programs, environment;
  std::vector<int> kept;
  std::string folder;
  bool has_folder = false;
  bool closes_others = false;
  int in_read, in_write, out_read, out_write, error_read, error_write, report_read, report_write;
  bool restores_signals = false;
  bool starts_session = false;
  int64_t process_group = -1;
  bool has_group = false, has_groups = false, has_user = false;
  gid_t group = 0;
  std::vector<gid_t> groups;
  uid_t user = 0;
  int64_t umask = -1;
  Ref preexec;  // null: none
};

int number(Value value) { return static_cast<int>(index_as_int64(value)); }

std::string word_of(Value value) {
  std::string bytes = path_bytes(value);
  if (bytes.find('\0') != std::string::npos) raise_value_error("embedded null byte");
  return bytes;
}

void add_words(Words& words, Value sequence) {
  for_each(sequence, [&](Value word) {
    words.add(word_of(word));
    return true;
  });
}

// NOTE: os.environ is the program's; what it changes there is not told to the system before now.
void add_environment(Words& words, Value given) {
  if (!is_none(given)) return add_words(words, given);
  const Ref variables = get_attribute(import_module("os"), intern("environ"));
  for_each(call_method(variables, intern("items")), [&](Value pair) {
    const Handle<Tuple> both = to_tuple(pair);
    words.add(path_bytes(both->items[0]) + "=" + path_bytes(both->items[1]));
    return true;
  });
}

void read_owners(Plan& plan, Args args, const Places& places) {
  if (places.process_group >= 0) plan.process_group = index_as_int64(args[places.process_group]);
  if (places.gid < 0) return;
  if (const Value gid = args[places.gid]; !is_none(gid)) {
    plan.has_group = true;
    plan.group = static_cast<gid_t>(index_as_int64(gid));
  }
  if (const Value groups = args[places.groups]; !is_none(groups)) {
    plan.has_groups = true;
    for_each(groups, [&](Value one) {
      plan.groups.push_back(static_cast<gid_t>(index_as_int64(one)));
      return true;
    });
  }
  if (const Value uid = args[places.uid]; !is_none(uid)) {
    plan.has_user = true;
    plan.user = static_cast<uid_t>(index_as_int64(uid));
  }
  plan.umask = index_as_int64(args[places.umask]);
}

Plan read_plan(Args args) {
  const Places places = places_of_version();
  expect_args("fork_exec", args, places.count, places.count);
  Plan plan;
  add_words(plan.arguments, args[0]);
  add_words(plan.programs, args[1]);
  plan.closes_others = truth(args[2]);
  for_each(args[3], [&](Value descriptor) {
    plan.kept.push_back(number(descriptor));
    return true;
  });
  plan.has_folder = !is_none(args[4]);
  if (plan.has_folder) plan.folder = word_of(args[4]);
  add_environment(plan.environment, args[5]);
  int* const ends[] = {&plan.in_read,    &plan.in_write,    &plan.out_read,    &plan.out_write,
                       &plan.error_read, &plan.error_write, &plan.report_read, &plan.report_write};
  for (size_t i = 0; i < std::size(ends); ++i) *ends[i] = number(args[6 + i]);
  plan.restores_signals = truth(args[14]);
  plan.starts_session = truth(args[15]);
  read_owners(plan, args, places);
  if (const Value preexec = args[places.preexec]; !is_none(preexec)) plan.preexec = Ref(preexec);
  return plan;
}

// --- in the child

// Where it stands, in the words of the report.
const char* const kBeforeProgram = "noexec";
const char* const kChangingFolder = "noexec:chdir";

[[noreturn]] void report_and_end(const Plan& plan, const char* text) {
  [[maybe_unused]] const ssize_t written = ::write(plan.report_write, text, std::strlen(text));
  ::_exit(255);
}

[[noreturn]] void report_error(const Plan& plan, int error, const char* stage) {
  char text[64];
  std::snprintf(text, sizeof text, "OSError:%X:%s", static_cast<unsigned>(error), stage);
  report_and_end(plan, text);
}

void check(const Plan& plan, int result) {
  if (result < 0) report_error(plan, errno, kBeforeProgram);
}

void close_if_open(int descriptor) {
  if (descriptor >= 0) ::close(descriptor);
}

// `descriptor` becomes the standard stream `place`, and stays open in the program.
void put(const Plan& plan, int descriptor, int place) {
  if (descriptor == place) {
    check(plan, ::fcntl(descriptor, F_SETFD, 0));
  } else if (descriptor >= 0) {
    check(plan, ::dup2(descriptor, place));
  }
}

void set_streams(const Plan& plan) {
  for (const int other : {plan.in_write, plan.out_read, plan.error_read, plan.report_read}) {
    close_if_open(other);
  }
  // Whatever would be overwritten before it is put into its place moves away.
  int out = plan.out_write;
  int error = plan.error_write;
  if (out == 0) check(plan, out = ::fcntl(out, F_DUPFD_CLOEXEC, 3));
  while (error == 0 || error == 1) check(plan, error = ::fcntl(error, F_DUPFD_CLOEXEC, 3));
  put(plan, plan.in_read, 0);
  put(plan, out, 1);
  put(plan, error, 2);
}

void set_owners(const Plan& plan) {
  if (plan.starts_session) check(plan, ::setsid());
  if (plan.process_group >= 0) {
    check(plan, ::setpgid(0, static_cast<pid_t>(plan.process_group)));
  }
  if (plan.has_groups) check(plan, ::setgroups(plan.groups.size(), plan.groups.data()));
  if (plan.has_group) check(plan, ::setregid(plan.group, plan.group));
  if (plan.has_user) check(plan, ::setreuid(plan.user, plan.user));
}

// All from 3 on, but those that are kept, which are sorted.
void close_others(const Plan& plan) {
  unsigned from = 3;
  for (const int kept : plan.kept) {
    const auto place = static_cast<unsigned>(kept);
    if (place > from) ::syscall(SYS_close_range, from, place - 1, 0U);
    from = std::max(from, place + 1);
  }
  ::syscall(SYS_close_range, from, ~0U, 0U);
}

void call_preexec(const Plan& plan) {
  try {
    begin_child_process();
    call(plan.preexec, {});
  } catch (...) {
    report_and_end(plan, "SubprocessError:0:Exception occurred in preexec_fn.");
  }
}

[[noreturn]] void become_program(Plan& plan, char* const* arguments, char* const* programs,
                                 char* const* environment) {
  set_streams(plan);
  if (plan.has_folder && ::chdir(plan.folder.c_str()) < 0) {
    report_error(plan, errno, since(13) ? kChangingFolder : kBeforeProgram);
  }
  if (plan.umask >= 0) ::umask(static_cast<mode_t>(plan.umask));
  if (plan.restores_signals) {
    for (const int number : {SIGPIPE, SIGXFSZ}) ::signal(number, SIG_DFL);
  }
  set_owners(plan);
  if (plan.preexec) call_preexec(plan);
  if (plan.closes_others) close_others(plan);
  // Of the places where it was looked for, the first that says something else than "not here".
  int reason = 0;
  for (char* const* program = programs; *program; ++program) {
    ::execve(*program, arguments, environment);
    if (errno != ENOENT && errno != ENOTDIR && reason == 0) reason = errno;
  }
  report_error(plan, reason != 0 ? reason : errno, "");
}

// Descriptors that the program is to get have to survive its start.
void keep_open(const Plan& plan) {
  for (const int descriptor : plan.kept) {
    if (descriptor != plan.report_write) ::fcntl(descriptor, F_SETFD, 0);
  }
}

Ref fork_exec(Value, Args args) {
  Plan plan = read_plan(args);
  if (plan.preexec && !is_first_thread()) {
    throw NotSupported("preexec_fn in a thread beside the first");
  }
  char* const* arguments = plan.arguments.get();
  char* const* programs = plan.programs.get();
  char* const* environment = plan.environment.get();
  const pid_t child = ::fork();
  if (child < 0) raise_os_error(errno);
  if (child == 0) {
    keep_open(plan);
    become_program(plan, arguments, programs, environment);
  }
  return make_int(int64_t{child});
}

constexpr FunctionDef kStarting[] = {{"fork_exec", fork_exec}};

}  // namespace

void initialize_module__posixsubprocess(Module* module) { define_functions(module, kStarting); }

}  // namespace corospec::reference
