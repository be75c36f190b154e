// The harness's side of the subject protocol: starts a worker, sends it programs, and survives
// whatever becomes of it. A worker that dies, hangs or talks nonsense costs one Observation, and
// the next run starts a new one.
#pragma once

#include <sys/types.h>

#include <memory>
#include <string>
#include <vector>

#include "harness/process/temporary_folder.h"
#include "harness/subject/line_channel.h"
#include "harness/subject/protocol.h"
#include "harness/subject/subject.h"

namespace corospec::harness {

// How to start a worker.
struct WorkerCommand {
  std::vector<std::string> words;
  bool forget_python_variables = false;  // Start it without the caller's PYTHON* variables.
};

// One started worker. It has its own process group, so that a Ctrl-C at the terminal is the
// harness's affair alone.
class WorkerProcess {
 public:
  // Started and heard hello. Null when that failed, and *problem says why.
  static std::unique_ptr<WorkerProcess> start(const WorkerCommand& command, std::string* problem);
  ~WorkerProcess();  // Asks it to stop, waits a moment, then kills.

  const Hello& hello() const { return hello_; }

  // Runs one program. When the result is kWorkerLost because of the worker itself, is_lost().
  Observation run(RunRequest request);
  bool is_lost() const { return lost_; }

 private:
  WorkerProcess() = default;

  bool spawn(const WorkerCommand& command, std::string* problem);
  bool hear_hello(std::string* problem);
  Observation lose(const std::string& why);
  std::string farewell();
  void kill_and_reap();

  TemporaryFolder folder_;  // Working directory, and TMPDIR of everything that runs in it.
  LineChannel channel_;
  pid_t pid_ = -1;
  int status_ = 0;
  Hello hello_;
  std::int64_t next_id_ = 1;
  bool lost_ = false;
};

// Kills every worker of this process, so that whoever waits for one is free soon. For the end of a
// run that was interrupted.
void abandon_workers();

// A Runner over one worker after another.
std::unique_ptr<Runner> make_worker_runner(WorkerCommand command);

// The same, beginning with a worker that is already running.
std::unique_ptr<Runner> make_worker_runner(WorkerCommand command,
                                           std::unique_ptr<WorkerProcess> first);

}  // namespace corospec::harness
