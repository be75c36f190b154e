#include "reference/loop/protocol.h"

#include "reference/object/gc.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

Type BaseProtocolType, ProtocolType, BufferedProtocolType, DatagramProtocolType,
    SubprocessProtocolType;

namespace {

template <int count>
Ref ignore(Value, Args args) {
  expect_args("a method of protocols", args, count, count);
  return make_none();
}

// [transport.protocol.defaults]
constexpr MethodDef kBase[] = {
    {"connection_made", ignore<1>},
    {"connection_lost", ignore<1>},
    {"pause_writing", ignore<0>},
    {"resume_writing", ignore<0>},
};
constexpr MethodDef kStream[] = {{"data_received", ignore<1>}, {"eof_received", ignore<0>}};
constexpr MethodDef kBuffered[] = {
    {"get_buffer", ignore<1>}, {"buffer_updated", ignore<1>}, {"eof_received", ignore<0>}};
constexpr MethodDef kDatagram[] = {{"datagram_received", ignore<2>}, {"error_received", ignore<1>}};
constexpr MethodDef kSubprocess[] = {{"pipe_data_received", ignore<2>},
                                     {"pipe_connection_lost", ignore<2>},
                                     {"process_exited", ignore<0>}};

Ref create(Type* type, Args) {
  return Ref::adopt(Value(allocate_object(type, type->instance_size)));
}

void make_ready(Type& type, const char* name, Type* base, std::span<const MethodDef> methods) {
  type.instance_size = sizeof(Object);
  type.flags |= kSubclassable;
  type.slots.create = create;
  ready(type, name, base, methods);
}

}  // namespace

// [transport.protocol.classes]
void initialize_protocols() {
  make_ready(BaseProtocolType, "asyncio.protocols.BaseProtocol", nullptr, kBase);
  make_ready(ProtocolType, "asyncio.protocols.Protocol", &BaseProtocolType, kStream);
  make_ready(BufferedProtocolType, "asyncio.protocols.BufferedProtocol", &BaseProtocolType,
             kBuffered);
  make_ready(DatagramProtocolType, "asyncio.protocols.DatagramProtocol", &BaseProtocolType,
             kDatagram);
  make_ready(SubprocessProtocolType, "asyncio.protocols.SubprocessProtocol", &BaseProtocolType,
             kSubprocess);
}

}  // namespace corospec::reference
