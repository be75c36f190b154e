#include "reference/loop/loop.h"

#include "reference/loop/as_completed.h"
#include "reference/loop/barrier.h"
#include "reference/loop/child.h"
#include "reference/loop/connect.h"
#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/gather.h"
#include "reference/loop/locks.h"
#include "reference/loop/policy.h"
#include "reference/loop/queue.h"
#include "reference/loop/runner_object.h"
#include "reference/loop/running.h"
#include "reference/loop/stream.h"
#include "reference/loop/task.h"
#include "reference/loop/task_group.h"
#include "reference/loop/timeout.h"
#include "reference/loop/transport.h"

namespace corospec::reference {

void initialize_loop() {
  begin_loop_registry();
  initialize_loop_exceptions();
  initialize_handles();
  initialize_future();
  initialize_task();
  initialize_gather();
  initialize_timeout();
  initialize_as_completed();
  initialize_locks();
  initialize_barrier();
  initialize_queues();
  initialize_task_group();
  initialize_runner();
  initialize_event_loop();
  initialize_policy();
  initialize_transports();
  initialize_socket_streams();
  initialize_child_processes();
  add_transport_methods();
}

}  // namespace corospec::reference
