// Other programs that a loop starts: the transport of a child process, and the methods of a loop
// that make it. What a program sees as asyncio.subprocess is child_process.h.
//
// The standard library's subprocess.Popen starts the program; the ends of its pipes get transports
// of their own (transport_pipe.cc), whose protocols are here and call the child's protocol. That it
// has ended is said by a child watcher (modules/asyncio_watchers.cc).
//
// Invariants
//   - loop, protocol and process are set until connection_lost() was called, and null afterwards.
//   - pending is set until connection_made() is scheduled: what happens before waits there.
#pragma once

#include <array>

#include "reference/loop/event_loop.h"
#include "reference/loop/transport_types.h"
#include "reference/loop/waiters.h"
#include "reference/object/list.h"

namespace corospec::reference {

// The standard streams of the child, as places.
inline constexpr size_t kStreams = 3;

struct Child : AbstractTransport {
  Value loop;
  Value protocol;
  Value process;         // the Popen; null: not started, or at the end
  Value return_code;     // null: it has not ended
  List* pending;         // tuples of a function and its arguments
  Value in, out, error;  // the protocols of the pipes; null: there is none, or not yet
  Waiters* waiters;      // for its end
  int64_t pid;           // 0: it could not be started
  std::array<bool, kStreams> has_pipe;
  bool closed;
  bool finished;  // connection_lost() is scheduled
};
extern Type ChildType;

inline bool is_child(Value value) { return is_exactly(value, ChildType); }

// A transport for the process, a Popen; connection_made() is called when its pipes are connected,
// and the result of `waiter` is set then.
Handle<Child> make_child(Value loop, Value protocol, Value process,
                         const std::array<bool, kStreams>& has_pipe, Future* waiter);
// It has ended. For what watches it.
void child_ended(Child& child, Value return_code);
// Closes the pipes, and kills it unless it has ended.
void close_child(Child& child);
// The transport of one of its pipes, or None.
Ref pipe_of_child(const Child& child, int64_t place);
// A coroutine: its return code.
Ref make_wait_for_child(Value child);
// Raises ProcessLookupError at the end.
void send_signal_to_child(const Child& child, int number);

// --- the protocols of its pipes (child_pipes.cc)
// Null: the loop of the other side is gone.
struct PipeProtocol : Object {
  Dict* dict;
  Value child;  // null once the pipe is closed
  Value pipe;   // the transport; null: not connected
  int place;
  bool disconnected;
};
extern Type WritePipeProtocolType, ReadPipeProtocolType;
Handle<PipeProtocol> make_pipe_protocol(Child& child, int place);

// What they tell the child.
void child_pipe_data(Child& child, int place, Value data);
void child_pipe_lost(Child& child, int place, Value error);

void initialize_pipe_protocols();
void initialize_child();
void initialize_child_processes();  // child_process.h

}  // namespace corospec::reference
