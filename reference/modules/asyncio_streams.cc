// The functions and classes of asyncio for streams, transports and protocols.
#include "reference/language/import.h"
#include "reference/loop/hooks.h"
#include "reference/loop/protocol.h"
#include "reference/loop/server.h"
#include "reference/loop/stream.h"
#include "reference/loop/transport_types.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Ref open_connection(Value, Args args) {
  return open_stream("open_connection", "create_connection", args);
}
Ref start_server(Value, Args args) {
  return start_stream_server("start_server", "create_server", args);
}
Ref open_unix_connection(Value, Args args) {
  return open_stream("open_unix_connection", "create_unix_connection", args);
}
Ref start_unix_server(Value, Args args) {
  return start_stream_server("start_unix_server", "create_unix_server", args);
}

// The module is imported when somebody asks, not before.
Ref socket_constant(const char* enumeration, Value number) {
  const Ref module = import_module("socket");
  return call(get_attribute(module, intern(enumeration)), {number});
}

constexpr FunctionDef kFunctions[] = {{"open_connection", open_connection},
                                      {"start_server", start_server},
                                      {"open_unix_connection", open_unix_connection},
                                      {"start_unix_server", start_unix_server}};

}  // namespace

void define_streams_of_asyncio(Module* module) {
  define_functions(module, kFunctions);
  for (Type* type :
       {&StreamReaderType, &StreamReaderProtocolType, &StreamWriterType, &IncompleteReadErrorType,
        &LimitOverrunErrorType, &BaseProtocolType, &ProtocolType, &DatagramProtocolType,
        &SubprocessProtocolType, &BaseTransportType, &ReadTransportType, &WriteTransportType,
        &TransportType, &DatagramTransportType, &SubprocessTransportType, &AbstractServerType}) {
    define_type(module, *type);
  }
  if (since(7)) define_type(module, BufferedProtocolType);
  if (since(9)) define_type(module, ServerType);
  loop_hooks.socket_constant = socket_constant;
}

}  // namespace corospec::reference
