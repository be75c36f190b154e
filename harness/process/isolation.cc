#include "harness/process/isolation.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <set>
#include <string_view>

#include "harness/process/descriptor.h"
#include "harness/process/leftovers.h"
#include "harness/process/temporary_folder.h"

namespace corospec::harness {
namespace {

using Clock = std::chrono::steady_clock;

constexpr rlim_t kLargestFile = rlim_t{256} << 20;  // A program may write files, but no disk full.

void limit(int resource, rlim_t most) {
  const rlimit both{most, most};
  setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

void close_all_but_standard() {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, 3U, ~0U, 0U) == 0) return;
#endif
  const long most = sysconf(_SC_OPEN_MAX);
  for (int fd = 3; fd < most; ++fd) close(fd);
}

// Handlers of the caller stay (an embedded interpreter has its own), masks do not.
void unblock_signals() {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
}

// What the child does before its body. `parent` is the pid that forked it.
void enter_isolation(pid_t parent, int out, int err, const std::string& folder,
                     const Limits& limits) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (getppid() != parent) _exit(1);  // It died before the line above.
  unblock_signals();
  const int in = open("/dev/null", O_RDONLY);
  dup2(in, 0);
  dup2(out, 1);
  dup2(err, 2);
  close_all_but_standard();
  if (chdir(folder.c_str()) != 0) _exit(1);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, kLargestFile);
  if (limits.memory_bytes != 0 && can_limit_memory()) limit(RLIMIT_DATA, limits.memory_bytes);
}

// An exception must not unwind into the caller's frames, which belong to the parent: it aborts.
[[noreturn]] void finish_child(const Body& body) noexcept {
  const int code = body();
  std::fflush(nullptr);
  _exit(code);
}

// The parent's end of one of the child's streams.
struct Stream {
  Descriptor fd;
  std::string* text;
  bool over_limit = false;

  // Reads what is there. Closes at the end of the stream.
  void read_some(std::uint64_t most) {
    char buffer[16384];
    while (fd && !over_limit) {
      const ssize_t count = read(fd.get(), buffer, sizeof buffer);
      if (count < 0 && errno == EINTR) continue;
      if (count < 0 && errno == EAGAIN) return;
      if (count <= 0) return fd.reset();
      const std::uint64_t room = most - text->size();
      text->append(buffer, std::min<std::uint64_t>(room, static_cast<std::uint64_t>(count)));
      over_limit = static_cast<std::uint64_t>(count) > room;
    }
  }
};

bool has_children() {
  siginfo_t info{};
  return waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0;
}

// Watches one child from its fork to its end.
class Watch {
 public:
  Watch(pid_t child, Descriptor out, Descriptor err, const Limits& limits, int hangup_fd,
        std::set<pid_t> spared)
      : child_(child),
        spared_(std::move(spared)),
        limits_(limits),
        hangup_fd_(hangup_fd),
        started_(Clock::now()),
        deadline_(started_ + limits.time),
        death_(static_cast<int>(syscall(SYS_pidfd_open, child, 0))) {
    streams_[0] = {std::move(out), &seen_.output};
    streams_[1] = {std::move(err), &seen_.errors};
    for (Stream& stream : streams_) fcntl(stream.fd.get(), F_SETFL, O_NONBLOCK);
  }

  Observation watch() {
    while (!stopped_ && !is_dead()) wait_and_read();
    seen_.microseconds =
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - started_).count();
    kill(-child_, SIGKILL);  // The child is not reaped yet, so its group is still its own.
    int status = 0;
    while (waitpid(child_, &status, 0) < 0 && errno == EINTR) {
    }
    if (has_children()) end_children_except(spared_);
    for (Stream& stream : streams_) read(stream);
    if (!stopped_) say_how_it_ended(status);
    return std::move(seen_);
  }

 private:
  bool is_dead() const {
    siginfo_t info{};
    return waitid(P_PID, static_cast<id_t>(child_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           info.si_pid == child_;
  }

  void wait_and_read() {
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(deadline_ - Clock::now()).count();
    if (left <= 0) return time_is_over();
    pollfd watched[] = {{streams_[0].fd.get(), POLLIN, 0},
                        {streams_[1].fd.get(), POLLIN, 0},
                        {death_.get(), POLLIN, 0},
                        {hangup_fd_, 0, 0}};
    // Kernels before 5.3 have no descriptor for a process: look every few milliseconds.
    const auto patience = death_ ? left : std::min<std::int64_t>(left, 5);
    poll(watched, 4, static_cast<int>(std::min<std::int64_t>(patience, 60'000)));
    if ((watched[0].revents | watched[1].revents) != 0) {
      for (Stream& stream : streams_) read(stream);
    }
    if ((watched[3].revents & (POLLHUP | POLLERR)) != 0) time_is_over();
  }

  void read(Stream& stream) {
    stream.read_some(limits_.output_bytes);
    if (!stream.over_limit || stopped_) return;
    const char* name = &stream == &streams_[0] ? "standard output" : "standard error";
    stop(End::kOutputLimit,
         "more than " + std::to_string(limits_.output_bytes) + " bytes on " + name);
  }

  void time_is_over() {
    char text[40];
    std::snprintf(text, sizeof text, "after %g s", static_cast<double>(limits_.time.count()) / 1e3);
    stop(End::kTimedOut, text);
  }

  void stop(End end, std::string reason) {
    stopped_ = true;
    seen_.end = end;
    seen_.reason = std::move(reason);
  }

  void say_how_it_ended(int status) {
    seen_.end = WIFSIGNALED(status) ? End::kSignaled : End::kExited;
    if (WIFSIGNALED(status)) seen_.signal = WTERMSIG(status);
    if (WIFEXITED(status)) seen_.exit_code = WEXITSTATUS(status);
    if (!ran_out_of_memory()) return;
    seen_.end = End::kOutOfMemory;
    seen_.reason = "limit " + std::to_string(limits_.memory_bytes >> 20) + " MiB";
  }

  // The limit shows as a MemoryError that nobody caught, or as an abort with the C++ or the
  // runtime's word for it.
  bool ran_out_of_memory() const {
    if (limits_.memory_bytes == 0 || !can_limit_memory()) return false;
    std::string_view errors = seen_.errors;
    if (seen_.end == End::kSignaled && seen_.signal == SIGABRT) {
      return errors.find("bad_alloc") != errors.npos || errors.find("MemoryError") != errors.npos ||
             errors.find("out of memory") != errors.npos;
    }
    if (seen_.end != End::kExited || seen_.exit_code == 0) return false;
    while (!errors.empty() && errors.back() == '\n') errors.remove_suffix(1);
    const std::size_t last_line = errors.rfind('\n') + 1;  // npos + 1 is the first character.
    // With too little memory left for its traceback, CPython names the exception's type alone.
    return errors.substr(last_line).substr(0, 11) == "MemoryError" ||
           errors.find("object type name: MemoryError") != errors.npos;
  }

  pid_t child_;
  std::set<pid_t> spared_;  // Children that were there before.
  const Limits& limits_;
  int hangup_fd_;
  Clock::time_point started_;
  Clock::time_point deadline_;
  Descriptor death_;  // Readable once the child is dead; empty where the kernel has no such thing.
  Stream streams_[2];
  bool stopped_ = false;  // By us; `seen_` says why.
  Observation seen_;
};

Observation not_started(const std::string& what) {
  Observation seen;
  seen.end = End::kWorkerLost;
  seen.reason = what + ": " + std::strerror(errno);
  return seen;
}

}  // namespace

bool can_limit_memory() {
#if defined(__SANITIZE_ADDRESS__)
  return false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
  return false;
#else
  return true;
#endif
#else
  return true;
#endif
}

Observation run_isolated(const Body& body, const Limits& limits, int hangup_fd) {
  const TemporaryFolder folder;
  if (folder.path().empty()) return not_started("no temporary folder can be made");
  Pipe out = make_pipe();
  Pipe err = make_pipe();
  if (!out || !err) return not_started("no pipe can be made");
  std::fflush(nullptr);  // What is buffered here must not be printed by the child, too.
  const std::set<pid_t> older = has_children() ? children() : std::set<pid_t>{};
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child < 0) return not_started("no process can be made");
  if (child == 0) {
    enter_isolation(parent, out.write_end.get(), err.write_end.get(), folder.path(), limits);
    finish_child(body);
  }
  setpgid(child, child);  // The child does the same; whoever comes first.
  out.write_end.reset();
  err.write_end.reset();
  return Watch(child, std::move(out.read_end), std::move(err.read_end), limits, hangup_fd, older)
      .watch();
}

int become_program(const std::vector<std::string>& words, SharedNote& note) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  // A program starts with the default action; an interpreter embedded here may have ignored it.
  signal(SIGPIPE, SIG_DFL);
  signal(SIGINT, SIG_DFL);
  execvp(arguments[0], arguments.data());
  note.write("cannot start '" + words[0] + "': " + std::strerror(errno));
  return 127;
}

Observation run_program(const std::vector<std::string>& words, const Limits& limits,
                        int hangup_fd) {
  SharedNote note;
  Observation seen = run_isolated([&] { return become_program(words, note); }, limits, hangup_fd);
  if (const std::string why = note.read(); !why.empty()) {
    seen.end = End::kWorkerLost;
    seen.reason = why;
  }
  return seen;
}

}  // namespace corospec::harness
