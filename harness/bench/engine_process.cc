#include "harness/bench/engine_process.h"

#include <fmt/core.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <set>
#include <utility>

namespace corospec::harness::bench {
namespace {

// The two ends are the same binary, so that messages are structures.
struct Request {
  std::size_t program;
  std::int64_t n;
};
struct Reply {
  std::int64_t result;
  double seconds;
  char problem[300];  // Ended by NUL; empty: none.
};

void set_problem(Reply& reply, const std::string& text) {
  std::memset(reply.problem, 0, sizeof reply.problem);
  text.copy(reply.problem, sizeof reply.problem - 1);
}

template <typename Message>
bool send_message(int channel, const Message& message) {
  ssize_t count;
  do {
    count = send(channel, &message, sizeof message, MSG_NOSIGNAL);
  } while (count < 0 && errno == EINTR);
  return count == static_cast<ssize_t>(sizeof message);
}

template <typename Message>
bool receive_message(int channel, Message& message) {
  ssize_t count;
  do {
    count = recv(channel, &message, sizeof message, 0);
  } while (count < 0 && errno == EINTR);
  return count == static_cast<ssize_t>(sizeof message);
}

double processor_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// --- inside the engine's process

class Service {
 public:
  Service(TimedEngine& engine, int channel) : engine_(engine), channel_(channel) {}

  void serve() {
    Request request{};
    while (receive_message(channel_, request) && send_message(channel_, answer(request))) {
    }
  }

 private:
  Reply answer(const Request& request) {
    const Program& program = programs()[request.program];
    Reply reply{};
    std::string problem;
    if (loaded_.insert(request.program).second &&
        !engine_.load(program.name, program.text, &problem)) {
      loaded_.erase(request.program);
    } else if (program.unit == Unit::kBytes) {
      measure_memory(program, request.n, reply, &problem);
    } else {
      const double start = processor_seconds();
      reply.result = engine_.run(program.name, request.n, &problem).value_or(0);
      reply.seconds = processor_seconds() - start;
    }
    set_problem(reply, problem);
    return reply;
  }

  // In a child: what this engine runs later finds no memory that was used before.
  void measure_memory(const Program& program, std::int64_t n, Reply& reply, std::string* problem) {
    int ends[2];
    const pid_t child = pipe(ends) == 0 ? fork() : -1;
    if (child < 0) {
      *problem = std::strerror(errno);
      return;
    }
    const Descriptor output(ends[0]);
    Descriptor input(ends[1]);
    if (child == 0) {
      const std::int64_t bytes = engine_.run(program.name, n, problem).value_or(0);
      _exit(write(input.get(), &bytes, sizeof bytes) == sizeof bytes ? 0 : 1);
    }
    input.reset();
    std::int64_t bytes = 0;
    const bool is_there = read(output.get(), &bytes, sizeof bytes) == sizeof bytes;
    while (waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
    }
    if (!is_there || bytes <= 0) *problem = "its memory could not be measured";
    reply.result = n;
    reply.seconds = static_cast<double>(bytes) * 1e-9;
  }

  TimedEngine& engine_;
  int channel_;
  std::set<std::size_t> loaded_;
};

[[noreturn]] void be_engine(const EngineMaker& make, int channel) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  std::string problem;
  const std::unique_ptr<TimedEngine> engine = make(&problem);
  Reply hello{};
  if (engine == nullptr) set_problem(hello, problem.empty() ? "it did not start" : problem);
  if (send_message(channel, hello) && engine != nullptr) Service(*engine, channel).serve();
  _exit(0);
}

}  // namespace

std::string fault_of(const Answer& answer, std::int64_t n) {
  if (!answer.problem.empty()) return answer.problem;
  if (answer.result == n) return {};
  return fmt::format("of {} operations {} gave the right result", n, answer.result);
}

std::unique_ptr<EngineProcess> EngineProcess::start(const EngineMaker& make, std::string* problem) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
    *problem = std::strerror(errno);
    return nullptr;
  }
  Descriptor ours(ends[0]);
  Descriptor theirs(ends[1]);
  const pid_t process = fork();
  if (process < 0) {
    *problem = std::strerror(errno);
    return nullptr;
  }
  if (process == 0) {
    ours.reset();
    be_engine(make, theirs.get());
  }
  std::unique_ptr<EngineProcess> engine(new EngineProcess(process, std::move(ours)));
  // Otherwise nobody would see the end of the channel when the engine dies.
  theirs.reset();
  Reply hello{};
  *problem = receive_message(engine->channel_.get(), hello) ? hello.problem : engine->how_it_died();
  return problem->empty() ? std::move(engine) : nullptr;
}

EngineProcess::~EngineProcess() {
  if (process_ <= 0) return;
  kill(process_, SIGKILL);
  while (waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
  }
}

Answer EngineProcess::measure(std::size_t program, std::int64_t n) {
  Answer answer;
  Reply reply{};
  if (death_.empty() && send_message(channel_.get(), Request{program, n}) &&
      receive_message(channel_.get(), reply)) {
    answer.result = reply.result;
    answer.seconds = reply.seconds;
    answer.problem = reply.problem;
    return answer;
  }
  if (death_.empty()) death_ = how_it_died();
  answer.problem = death_;
  return answer;
}

// Its end of the channel is closed: it is dead, or about to be.
std::string EngineProcess::how_it_died() {
  int status = 0;
  while (waitpid(process_, &status, 0) < 0 && errno == EINTR) {
  }
  process_ = -1;
  if (!WIFSIGNALED(status)) {
    return fmt::format("the engine ended with exit code {}", WEXITSTATUS(status));
  }
  const char* name = sigabbrev_np(WTERMSIG(status));
  return name == nullptr ? fmt::format("the engine was killed by signal {}", WTERMSIG(status))
                         : fmt::format("the engine was killed by SIG{}", name);
}

}  // namespace corospec::harness::bench
