// asyncio.subprocess: a child process whose standard streams are StreamReader and StreamWriter, and
// the protocol behind it. The transport below it is child.h.
#pragma once

#include "reference/loop/child.h"
#include "reference/loop/stream.h"

namespace corospec::reference {

// What the transport of the child calls.
struct ChildStreams : Object {
  Dict* dict;
  Value loop;
  Value transport;  // null: not connected, or closed
  Value in;         // the StreamWriter; null: stdin is no pipe
  StreamReader* out;
  StreamReader* error;
  Waiters* drainers;
  Future* in_closed;
  int64_t limit;
  int open_pipes;  // to read from
  bool exited;
  bool paused;  // writing
  bool lost;
};
extern Type ChildStreamsType;  // asyncio.subprocess.SubprocessStreamProtocol
Handle<ChildStreams> make_child_streams(Value loop, int64_t limit);
void initialize_child_streams();

struct Process : Object {
  Dict* dict;
  Value loop;
  Value transport;
  Value protocol;
  Value in, out, error;  // None: no pipe
  Value pid;
};
extern Type ProcessType;  // asyncio.subprocess.Process
Ref make_process(Value transport, Value protocol, Value loop);
void initialize_process();

// asyncio.create_subprocess_exec() and create_subprocess_shell(): coroutines. `loop_method` makes
// the transport.
Ref create_process(const char* function, const char* loop_method, const char* first, Args args);

}  // namespace corospec::reference
