// The abstract classes of transports: what programs inherit from and ask isinstance() about. Those
// that the loop makes are transport.h.
#pragma once

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct AbstractTransport : Object {
  Dict* dict;
  Dict* extra;  // what get_extra_info() tells; null: nothing
};
extern Type BaseTransportType, ReadTransportType, WriteTransportType, TransportType,
    DatagramTransportType, SubprocessTransportType;

// get_extra_info(name), null: there is no such thing.
Ref extra_info(const AbstractTransport& transport, Value name);
void set_extra_info(AbstractTransport& transport, const char* name, Value value);

void initialize_transport_types();

}  // namespace corospec::reference
