#include "reference/loop/transport_types.h"

#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type BaseTransportType, ReadTransportType, WriteTransportType, TransportType, DatagramTransportType,
    SubprocessTransportType;

namespace {

AbstractTransport& self_of(Value value) { return *value.as<AbstractTransport>(); }

using Fields = Owned<AbstractTransport, &AbstractTransport::dict, &AbstractTransport::extra>;

Ref create(Type* type, Args) {
  Object* object = allocate_object(type, type->instance_size);
  gc_track(object);
  return Ref::adopt(Value(object));
}

void init(Value self, Args args) {
  static constexpr const char* kNames[] = {"extra"};
  Value extra;
  parse_args("BaseTransport", args, kNames, 0, &extra);
  if (!extra || is_none(extra)) return;
  if (!is_dict(extra)) raise_type_error("what is known about a transport is a dict");
  drop(self_of(self).extra);
  self_of(self).extra = Handle<Dict>(extra.as<Dict>()).take();
}

Ref method_get_extra_info(Value self, Args args) {
  static constexpr const char* kNames[] = {"name", "default"};
  Value given[2];
  parse_args("get_extra_info", args, kNames, 1, given);
  // [transport.info]
  if (Ref known = extra_info(self_of(self), given[0])) return known;
  return given[1] ? Ref(given[1]) : make_none();  // [transport.info.default]
}

// [transport.abstract]
Ref method_abstract(Value, Args) { raise(NotImplementedErrorType); }

// In terms of write(), whatever class that is.
Ref method_writelines(Value self, Args args) {
  expect_args("writelines", args, 1, 1);
  const Ref all = call_method(make_bytes(""), intern("join"), {args[0]});
  return call_method(self, intern("write"), {all});
}

constexpr MethodDef kBase[] = {
    {"get_extra_info", method_get_extra_info},
    {"is_closing", method_abstract},
    {"close", method_abstract},
    {"set_protocol", method_abstract},
    {"get_protocol", method_abstract},
};
constexpr MethodDef kRead[] = {
    {"pause_reading", method_abstract},
    {"resume_reading", method_abstract},
    {"is_reading", method_abstract},  // since 3.7
};
constexpr MethodDef kWrite[] = {
    {"set_write_buffer_limits", method_abstract},
    {"get_write_buffer_limits", method_abstract},
    {"get_write_buffer_size", method_abstract},
    {"write", method_abstract},
    {"writelines", method_writelines},
    {"write_eof", method_abstract},
    {"can_write_eof", method_abstract},
    {"abort", method_abstract},
};
constexpr MethodDef kDatagram[] = {{"sendto", method_abstract}, {"abort", method_abstract}};
constexpr MethodDef kSubprocess[] = {
    {"get_pid", method_abstract},   {"get_returncode", method_abstract},
    {"kill", method_abstract},      {"get_pipe_transport", method_abstract},
    {"terminate", method_abstract}, {"send_signal", method_abstract},
};

void make_ready(Type& type, const char* name, Type* base, std::span<const MethodDef> methods) {
  type.flags |= kSubclassable;
  ready(type, name, base, methods);
}

}  // namespace

Ref extra_info(const AbstractTransport& transport, Value name) {
  return transport.extra ? Ref(dict_find(transport.extra, name)) : Ref();
}

void set_extra_info(AbstractTransport& transport, const char* name, Value value) {
  if (!transport.extra) transport.extra = make_dict().take();
  dict_set(transport.extra, intern(name), value);
}

// [transport.classes]
void initialize_transport_types() {
  Type& base = BaseTransportType;
  Fields::install(base);
  base.flags |= kHasDict;
  base.flags &= ~kNoWeakrefs;
  base.dict_offset = dict_offset_of<AbstractTransport>();
  base.slots.create = create;
  base.slots.init = init;
  make_ready(base, "asyncio.transports.BaseTransport", nullptr, kBase);
  std::span<const MethodDef> read(kRead);
  if (!since(7)) read = read.first(read.size() - 1);
  make_ready(ReadTransportType, "asyncio.transports.ReadTransport", &base, read);
  make_ready(WriteTransportType, "asyncio.transports.WriteTransport", &base, kWrite);
  make_ready(TransportType, "asyncio.transports.Transport", &ReadTransportType, {});
  add_second_base(TransportType, WriteTransportType);
  make_ready(DatagramTransportType, "asyncio.transports.DatagramTransport", &base, kDatagram);
  make_ready(SubprocessTransportType, "asyncio.transports.SubprocessTransport", &base, kSubprocess);
}

}  // namespace corospec::reference
