// io.BytesIO and io.StringIO.
#pragma once

#include "reference/object/type.h"

namespace corospec::reference {

extern Type BytesIoType, StringIoType;

}  // namespace corospec::reference
