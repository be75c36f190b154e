#include "reference/loop/loop.h"

#include "reference/loop/event_loop.h"
#include "reference/loop/exceptions.h"
#include "reference/loop/gather.h"
#include "reference/loop/task.h"
#include "reference/loop/timeout.h"

namespace corospec::reference {

void initialize_loop() {
  initialize_loop_exceptions();
  initialize_handles();
  initialize_future();
  initialize_task();
  initialize_gather();
  initialize_timeout();
  initialize_event_loop();
}

}  // namespace corospec::reference
