// The protocols of the pipes to a child process: they hand on what they are told to the child's
// protocol.
#include "reference/loop/child.h"
#include "reference/loop/protocol.h"
#include "reference/object/args.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"

namespace corospec::reference {

Type WritePipeProtocolType, ReadPipeProtocolType;

namespace {

using Fields = Owned<PipeProtocol, &PipeProtocol::dict, &PipeProtocol::child, &PipeProtocol::pipe>;

PipeProtocol& self_of(Value value) { return *value.as<PipeProtocol>(); }

Ref method_connection_made(Value self, Args args) {
  expect_args("connection_made", args, 1, 1);
  assign(self_of(self).pipe, args[0]);
  return make_none();
}

Ref method_connection_lost(Value self, Args args) {
  expect_args("connection_lost", args, 1, 1);
  PipeProtocol& protocol = self_of(self);
  protocol.disconnected = true;
  const Ref child(protocol.child);
  drop(protocol.child);
  if (child) child_pipe_lost(*child.as<Child>(), protocol.place, args[0]);
  return make_none();
}

// [subprocess.protocol.data]
Ref method_data_received(Value self, Args args) {
  expect_args("data_received", args, 1, 1);
  const Ref child(self_of(self).child);
  if (child) child_pipe_data(*child.as<Child>(), self_of(self).place, args[0]);
  return make_none();
}

// [subprocess.protocol.pause]
Ref tell_child_protocol(Value self, const char* method) {
  const Value child = self_of(self).child;
  if (!child || !child.as<Child>()->protocol) return make_none();
  const Ref protocol(child.as<Child>()->protocol);
  return call_method(protocol, intern(method), {});
}
Ref method_pause_writing(Value self, Args args) {
  expect_args("pause_writing", args, 0, 0);
  return tell_child_protocol(self, "pause_writing");
}
Ref method_resume_writing(Value self, Args args) {
  expect_args("resume_writing", args, 0, 0);
  return tell_child_protocol(self, "resume_writing");
}

constexpr MethodDef kWrite[] = {
    {"connection_made", method_connection_made},
    {"connection_lost", method_connection_lost},
    {"pause_writing", method_pause_writing},
    {"resume_writing", method_resume_writing},
};
constexpr MethodDef kRead[] = {{"data_received", method_data_received}};

}  // namespace

Handle<PipeProtocol> make_pipe_protocol(Child& child, int place) {
  auto* protocol =
      allocate<PipeProtocol>(place == 0 ? WritePipeProtocolType : ReadPipeProtocolType);
  Handle<PipeProtocol> owner = Handle<PipeProtocol>::adopt(protocol);
  assign(protocol->child, Value(&child));
  protocol->place = place;
  gc_track(protocol);
  return owner;
}

void initialize_pipe_protocols() {
  for (Type* type : {&WritePipeProtocolType, &ReadPipeProtocolType}) {
    Fields::install(*type);
    type->flags |= kHasDict;
    type->flags &= ~kNoWeakrefs;
    type->dict_offset = dict_offset_of<PipeProtocol>();
  }
  ready(WritePipeProtocolType, "asyncio.base_subprocess.WriteSubprocessPipeProto",
        &BaseProtocolType, kWrite);
  ready(ReadPipeProtocolType, "asyncio.base_subprocess.ReadSubprocessPipeProto",
        &WritePipeProtocolType, kRead);
  add_second_base(ReadPipeProtocolType, ProtocolType);
}

}  // namespace corospec::reference
