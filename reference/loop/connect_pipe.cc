// loop.connect_read_pipe() and loop.connect_write_pipe().
#include "reference/loop/connect.h"
#include "reference/loop/transport.h"
#include "reference/object/protocol.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

using Maker = Handle<Transport> (*)(Value loop, Value pipe, Value protocol, Future* waiter);

// [pipe.connect]
NativeRoutine connect_pipe(Maker make, Ref loop, Ref factory, Ref pipe) {
  const Ref protocol = call(factory, {});
  const Handle<Future> waiter = make_future(loop);
  const Handle<Transport> transport = make(loop, pipe, protocol, waiter.get());
  Ref error;
  try {
    co_await wait_for(Value(waiter));
  } catch (Raise& raised) {
    error = raised.take();
  }
  if (error) {
    close_transport(*transport);
    throw Raise(error);
  }
  co_return make_tuple({Value(transport), protocol.get()});
}

Ref start(const char* name, Maker make, Value self, Args args) {
  static constexpr const char* kNames[] = {"protocol_factory", "pipe"};
  Value given[2];
  parse_args(name, args, kNames, 2, given);
  return make_native_coroutine(connect_pipe(make, Ref(self), Ref(given[0]), Ref(given[1])), name);
}

Ref method_read_pipe(Value self, Args args) {
  return start("connect_read_pipe", make_read_pipe_transport, self, args);
}
Ref method_write_pipe(Value self, Args args) {
  return start("connect_write_pipe", make_write_pipe_transport, self, args);
}

constexpr MethodDef kMethods[] = {{"connect_read_pipe", method_read_pipe},
                                  {"connect_write_pipe", method_write_pipe}};

}  // namespace

std::span<const MethodDef> pipe_methods() { return kMethods; }

}  // namespace corospec::reference
