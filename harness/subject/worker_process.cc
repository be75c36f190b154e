#include "harness/subject/worker_process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <set>
#include <string_view>
#include <thread>

#include "harness/process/leftovers.h"

extern char** environ;

namespace corospec::harness {
namespace {

using Clock = LineChannel::Clock;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds kHelloTime{120};  // A command is probed and measured first.
constexpr seconds kGrace{5};        // Beyond a run's own time limit.
constexpr milliseconds kStopTime{500};
constexpr const char* kErrorsFile = "worker-errors.txt";

// Every child of this process that is meant to be there: what a lost worker leaves behind is
// recognised by not being here.
struct Registry {
  std::mutex mutex;
  std::set<pid_t> expected;  // Those that were there before, and the workers.
  std::set<pid_t> workers;
  bool is_open = false;

  void open() {
    if (is_open) return;
    adopt_orphans();
    signal(SIGPIPE, SIG_IGN);  // A worker that died is noticed by the failing write.
    expected = children();
    is_open = true;
  }
};

Registry& registry() {
  static Registry instance;
  return instance;
}

// The environment of workers: programs behave the same on every machine and leave no traces.
std::vector<std::string> worker_environment(const WorkerCommand& command,
                                            const std::string& folder) {
  const std::vector<std::string> own = {
      "PYTHONHASHSEED=0",
      "PYTHONIOENCODING=utf-8",
      "PYTHONDONTWRITEBYTECODE=1",
      "PYTHONNOUSERSITE=1",
      "LC_ALL=C.UTF-8",
      "TZ=UTC",
      "NO_COLOR=1",
      "TMPDIR=" + folder,
      "PYTHONNODEBUGRANGES=1"};  // no carets in tracebacks: a column is no rule, and differs
  std::vector<std::string> environment;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string variable = *entry;
    const std::string name = variable.substr(0, variable.find('=') + 1);
    const bool is_ours = std::any_of(own.begin(), own.end(), [&](const std::string& each) {
      return each.compare(0, name.size(), name) == 0;
    });
    const bool forget = command.forget_python_variables && name.compare(0, 6, "PYTHON") == 0;
    if (!is_ours && !forget) environment.push_back(variable);
  }
  environment.insert(environment.end(), own.begin(), own.end());
  return environment;
}

std::vector<char*> pointers(std::vector<std::string>& words) {
  std::vector<char*> result;
  for (std::string& word : words) result.push_back(word.data());
  result.push_back(nullptr);
  return result;
}

// posix_spawn's two objects, which must be destroyed.
struct SpawnSettings {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;

  SpawnSettings() {
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
  }
  ~SpawnSettings() {
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;

  void set(int in, int out, const std::string& folder, const std::string& errors) {
    posix_spawn_file_actions_adddup2(&actions, in, 0);
    posix_spawn_file_actions_adddup2(&actions, out, 1);
    posix_spawn_file_actions_addopen(&actions, 2, errors.c_str(), O_WRONLY | O_CREAT | O_APPEND,
                                     0600);
    posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
    sigset_t none;
    sigemptyset(&none);
    sigset_t defaults;
    sigemptyset(&defaults);
    sigaddset(&defaults, SIGINT);
    sigaddset(&defaults, SIGPIPE);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(
        &attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
};

// The last lines of a text file, on one line.
std::string tail_of(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(stream), {});
  constexpr std::size_t kMost = 300;
  if (text.size() > kMost) text = "..." + text.substr(text.size() - kMost);
  while (!text.empty() && text.back() == '\n') text.pop_back();
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

std::string words_of_status(int status) {
  if (!WIFSIGNALED(status)) return "ended with exit code " + std::to_string(WEXITSTATUS(status));
  const char* name = sigabbrev_np(WTERMSIG(status));
  return std::string("was killed by ") + (name == nullptr
                                              ? "signal " + std::to_string(WTERMSIG(status))
                                              : "SIG" + std::string(name));
}

class WorkerRunner : public Runner {
 public:
  WorkerRunner(WorkerCommand command, std::unique_ptr<WorkerProcess> first)
      : command_(std::move(command)), worker_(std::move(first)) {}

  Observation run(const RunRequest& request) override {
    if (worker_ == nullptr && failures_ < kMostFailures) {
      worker_ = WorkerProcess::start(command_, &problem_);
      failures_ = worker_ == nullptr ? failures_ + 1 : 0;
    }
    if (worker_ == nullptr) {
      Observation seen;
      seen.reason = problem_;
      return seen;
    }
    Observation seen = worker_->run(request);
    if (worker_->is_lost()) worker_.reset();
    return seen;
  }

 private:
  // A worker that cannot be started is not tried again for each of a thousand cases.
  static constexpr int kMostFailures = 2;

  WorkerCommand command_;
  std::unique_ptr<WorkerProcess> worker_;
  std::string problem_;
  int failures_ = 0;
};

}  // namespace

std::unique_ptr<WorkerProcess> WorkerProcess::start(const WorkerCommand& command,
                                                    std::string* problem) {
  std::unique_ptr<WorkerProcess> worker(new WorkerProcess);
  if (!worker->spawn(command, problem) || !worker->hear_hello(problem)) return nullptr;
  return worker;
}

bool WorkerProcess::spawn(const WorkerCommand& command, std::string* problem) {
  Pipe requests = make_pipe();
  Pipe results = make_pipe();
  if (!requests || !results || folder_.path().empty()) {
    *problem = std::string("no pipe or temporary folder can be made: ") + std::strerror(errno);
    return false;
  }
  SpawnSettings settings;
  settings.set(requests.read_end.get(), results.write_end.get(), folder_.path(),
               folder_.path() + "/" + kErrorsFile);
  std::vector<std::string> words = command.words;
  std::vector<std::string> environment = worker_environment(command, folder_.path());
  const std::scoped_lock lock(registry().mutex);
  registry().open();
  const int error = posix_spawnp(&pid_, words[0].c_str(), &settings.actions, &settings.attributes,
                                 pointers(words).data(), pointers(environment).data());
  if (error != 0) {
    pid_ = -1;
    *problem = "cannot start '" + words[0] + "': " + std::strerror(error);
    return false;
  }
  registry().expected.insert(pid_);
  registry().workers.insert(pid_);
  channel_ = LineChannel(std::move(results.read_end), std::move(requests.write_end));
  return true;
}

bool WorkerProcess::hear_hello(std::string* problem) {
  const std::optional<std::string> line = channel_.read_line(Clock::now() + kHelloTime);
  if (!line) {
    *problem = "the worker did not say hello: it " + farewell();
    return false;
  }
  const Decoding decoding = decode(*line);
  const Hello* hello = decoding.message ? std::get_if<Hello>(&*decoding.message) : nullptr;
  if (hello == nullptr) {
    *problem = "the worker's first line is no hello: " + decoding.problem;
    return false;
  }
  hello_ = *hello;
  return true;
}

WorkerProcess::~WorkerProcess() {
  if (pid_ < 0) return;
  channel_.write_line(encode(StopRequest{}));
  channel_.close_output();
  const Clock::time_point deadline = Clock::now() + kStopTime;
  while (Clock::now() < deadline) {
    siginfo_t info{};
    if (waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT) != 0) break;
    if (info.si_pid == pid_) break;
    std::this_thread::sleep_for(milliseconds(1));
  }
  kill_and_reap();
}

void WorkerProcess::kill_and_reap() {
  if (pid_ < 0) return;
  kill(-pid_, SIGKILL);
  kill(pid_, SIGKILL);
  {
    const std::scoped_lock lock(registry().mutex);
    registry().workers.erase(pid_);  // Before it is reaped: its number may be another's then.
  }
  while (waitpid(pid_, &status_, 0) < 0 && errno == EINTR) {
  }
  const std::scoped_lock lock(registry().mutex);
  registry().expected.erase(pid_);
  pid_ = -1;
}

Observation WorkerProcess::run(RunRequest request) {
  request.id = next_id_++;
  if (!channel_.write_line(encode(request))) return lose(farewell());
  const std::optional<std::string> line =
      channel_.read_line(Clock::now() + request.limits.time + kGrace);
  if (!line) return lose(farewell());
  const Decoding decoding = decode(*line);
  const RunResult* result = decoding.message ? std::get_if<RunResult>(&*decoding.message) : nullptr;
  if (result == nullptr) return lose("answered with what is no result: " + decoding.problem);
  if (result->id != request.id) return lose("answered another request than the one it was sent");
  return result->seen;
}

// What became of a worker that is not heard of any more.
std::string WorkerProcess::farewell() {
  if (channel_.trouble() == LineChannel::Trouble::kTimeout) return "did not answer in time";
  if (channel_.trouble() == LineChannel::Trouble::kTooLong) return "sent a line without end";
  // Its output is closed; it may need a moment to die of what closed it.
  for (int wait = 0; wait < 100; ++wait) {
    siginfo_t info{};
    waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOHANG | WNOWAIT);
    if (info.si_pid == pid_) break;
    std::this_thread::sleep_for(milliseconds(2));
  }
  kill_and_reap();
  const std::string said = tail_of(folder_.path() + "/" + kErrorsFile);
  return words_of_status(status_) + (said.empty() ? "" : " and said: " + said);
}

// The end of this worker, and of everything that it leaves behind.
Observation WorkerProcess::lose(const std::string& why) {
  lost_ = true;
  kill_and_reap();
  {
    const std::scoped_lock lock(registry().mutex);
    end_children_except(registry().expected);
  }
  Observation seen;
  seen.end = End::kWorkerLost;
  seen.reason = "the worker " + why;
  return seen;
}

void abandon_workers() {
  const std::scoped_lock lock(registry().mutex);
  for (const pid_t worker : registry().workers) kill(-worker, SIGKILL);
}

std::unique_ptr<Runner> make_worker_runner(WorkerCommand command) {
  return make_worker_runner(std::move(command), nullptr);
}

std::unique_ptr<Runner> make_worker_runner(WorkerCommand command,
                                           std::unique_ptr<WorkerProcess> first) {
  return std::make_unique<WorkerRunner>(std::move(command), std::move(first));
}

}  // namespace corospec::harness
