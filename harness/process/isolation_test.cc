#include "harness/process/isolation.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <new>
#include <string>
#include <thread>

#include "harness/process/descriptor.h"
#include "harness/process/leftovers.h"

namespace corospec::harness {
namespace {

using std::chrono::milliseconds;

void print(int fd, const std::string& text) {
  std::size_t done = 0;
  while (done < text.size()) {
    const ssize_t count = write(fd, text.data() + done, text.size() - done);
    if (count <= 0) return;
    done += static_cast<std::size_t>(count);
  }
}

Limits limits_of(milliseconds time) {
  Limits limits;
  limits.time = time;
  return limits;
}

bool is_alive(pid_t pid) { return kill(pid, 0) == 0; }

TEST(Isolation, CapturesBothStreamsAndTheExitCode) {
  const Observation seen = run_isolated(
      [] {
        print(1, std::string("out\0\xff", 5));
        print(2, "err");
        return 7;
      },
      Limits{});
  EXPECT_EQ(seen.end, End::kExited);
  EXPECT_EQ(seen.exit_code, 7);
  EXPECT_EQ(seen.output, std::string("out\0\xff", 5));
  EXPECT_EQ(seen.errors, "err");
}

TEST(Isolation, AHangIsStoppedInTime) {
  const auto before = std::chrono::steady_clock::now();
  const Observation seen = run_isolated(
      [] {
        print(1, "before");
        for (;;) pause();
        return 0;
      },
      limits_of(milliseconds(100)));
  EXPECT_EQ(seen.end, End::kTimedOut);
  EXPECT_EQ(seen.reason, "after 0.1 s");
  EXPECT_EQ(seen.output, "before");
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(5));
}

TEST(Isolation, AFloodIsCutAndStopped) {
  Limits limits;
  limits.output_bytes = 1000;
  const Observation seen = run_isolated(
      [] {
        for (;;) print(1, std::string(4096, 'x'));
        return 0;
      },
      limits);
  EXPECT_EQ(seen.end, End::kOutputLimit);
  EXPECT_EQ(seen.output, std::string(1000, 'x'));
}

TEST(Isolation, ExactlyTheLimitIsNoFlood) {
  Limits limits;
  limits.output_bytes = 1000;
  const Observation seen = run_isolated(
      [] {
        print(2, std::string(1000, 'x'));
        return 0;
      },
      limits);
  EXPECT_EQ(seen.end, End::kExited);
  EXPECT_EQ(seen.errors.size(), 1000U);
}

TEST(Isolation, ACrashIsASignal) {
  const Observation seen = run_isolated(
      [] {
        signal(SIGSEGV, SIG_DFL);  // A sanitizer's handler would exit instead.
        raise(SIGSEGV);
        return 0;
      },
      Limits{});
  EXPECT_EQ(seen.end, End::kSignaled);
  EXPECT_EQ(seen.signal, SIGSEGV);
}

TEST(Isolation, AMemoryBombIsRecognised) {
  if (!can_limit_memory()) GTEST_SKIP() << "this build cannot limit memory";
  Limits limits;
  limits.memory_bytes = std::uint64_t{64} << 20;
  const Observation seen = run_isolated(
      [] {
        for (;;) {
          char* block = new char[1 << 20];
          for (int i = 0; i < 1 << 20; i += 4096) *const_cast<volatile char*>(block + i) = 1;
        }
        return 0;
      },
      limits);
  EXPECT_EQ(seen.end, End::kOutOfMemory) << seen.errors;
  EXPECT_EQ(seen.reason, "limit 64 MiB");
}

TEST(Isolation, ASuccessfulRunMayMentionMemoryError) {
  const Observation seen = run_isolated(
      [] {
        print(2, "MemoryError\n");
        return 0;
      },
      Limits{});
  EXPECT_EQ(seen.end, End::kExited);
}

TEST(Isolation, ClosedStreamsDoNotHang) {
  const Observation seen = run_isolated(
      [] {
        close(1);
        close(2);
        return 0;
      },
      Limits{});
  EXPECT_EQ(seen.end, End::kExited);
}

TEST(Isolation, HasItsOwnEmptyFolderThatIsRemoved) {
  const Observation seen = run_isolated(
      [] {
        std::string folder(4096, '\0');
        print(1, getcwd(folder.data(), folder.size()));
        std::filesystem::create_directory("sub");
        std::ofstream("sub/file") << "text";
        return std::filesystem::exists("sub/file") ? chmod("sub", 0) : 1;
      },
      Limits{});
  EXPECT_EQ(seen.exit_code, 0);
  EXPECT_FALSE(seen.output.empty());
  EXPECT_FALSE(std::filesystem::exists(seen.output));
}

TEST(Isolation, SeesNoOtherOpenFiles) {
  const Pipe leaked = make_pipe();
  const int fd = leaked.write_end.get();
  const Observation seen =
      run_isolated([fd] { return write(fd, "x", 1) < 0 && errno == EBADF ? 0 : 1; }, Limits{});
  EXPECT_EQ(seen.exit_code, 0);
}

// A daemon: another session, another group, orphaned, and still holding standard output.
int start_daemon_and_leave() {
  if (fork() == 0) {
    setsid();
    if (fork() == 0) {
      print(1, std::to_string(getpid()));
      print(1, "\n");
      for (;;) pause();
    }
    _exit(0);
  }
  usleep(50'000);
  return 0;
}

TEST(Isolation, NothingIsLeftBehind) {
  adopt_orphans();
  const Observation seen = run_isolated(start_daemon_and_leave, limits_of(milliseconds(5000)));
  EXPECT_EQ(seen.end, End::kExited);
  const pid_t daemon = std::stoi(seen.output);
  EXPECT_FALSE(is_alive(daemon));
}

TEST(Isolation, OlderChildrenAreSpared) {
  const pid_t older = fork();
  if (older == 0) {
    for (;;) pause();
  }
  adopt_orphans();
  run_isolated(start_daemon_and_leave, limits_of(milliseconds(5000)));
  EXPECT_EQ(children(), std::set<pid_t>{older});
  kill(older, SIGKILL);
  end_children_except({});
  EXPECT_TRUE(children().empty());
}

TEST(Isolation, IsAbandonedWhenTheOtherEndCloses) {
  Pipe line = make_pipe();
  std::thread closer([&] {
    std::this_thread::sleep_for(milliseconds(100));
    line.write_end.reset();
  });
  const auto before = std::chrono::steady_clock::now();
  const Observation seen = run_isolated(
      [] {
        for (;;) pause();
        return 0;
      },
      limits_of(milliseconds(30'000)), line.read_end.get());
  closer.join();
  EXPECT_EQ(seen.end, End::kTimedOut);
  EXPECT_LT(std::chrono::steady_clock::now() - before, std::chrono::seconds(10));
}

TEST(Isolation, ProgramsAreFoundOnThePath) {
  const Observation seen =
      run_program({"sh", "-c", "echo \"$1\"; cat; exit 3", "-", "a b"}, Limits{});
  EXPECT_EQ(seen.end, End::kExited) << seen.reason;
  EXPECT_EQ(seen.exit_code, 3);
  EXPECT_EQ(seen.output, "a b\n");
}

TEST(Isolation, AMissingProgramSaysSo) {
  const Observation seen = run_program({"no-such-program-at-all"}, Limits{});
  EXPECT_EQ(seen.end, End::kWorkerLost);
  EXPECT_EQ(seen.reason, "cannot start 'no-such-program-at-all': No such file or directory");
}

}  // namespace
}  // namespace corospec::harness
