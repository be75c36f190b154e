// The worker's side of the subject protocol: says hello, then runs what it is asked to until it is
// told to stop or its input ends. worker_process.h is the harness's side.
#pragma once

#include "harness/subject/engine.h"
#include "harness/subject/line_channel.h"

namespace corospec::harness {

// Returns the process's exit code: 0, or 2 when it was sent something that it does not understand
// (which it says on standard error).
int serve(Engine& engine, LineChannel& channel);

// Takes standard input and output for the protocol, and puts /dev/null in their place, so that
// nothing else can read or write there. Call it before anything that may print is started.
LineChannel take_standard_streams();

}  // namespace corospec::harness
