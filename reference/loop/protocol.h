// Protocols: classes of the program whose methods a transport calls. The ones here do nothing.
#pragma once

#include "reference/object/type.h"

namespace corospec::reference {

extern Type BaseProtocolType, ProtocolType, BufferedProtocolType, DatagramProtocolType,
    SubprocessProtocolType;

void initialize_protocols();

}  // namespace corospec::reference
