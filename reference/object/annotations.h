// The annotations of classes and modules.
//
// Until 3.13 their namespace has the values, as `__annotations__`. Since 3.14 it has a function for
// each of them, and they are evaluated when somebody asks (PEP 649); under `from __future__ import
// annotations` it has the texts.
#pragma once

#include "reference/object/dict.h"
#include "reference/object/value.h"

namespace corospec::reference {

// The name of the dict in the namespace to which an annotated name is added.
Str* annotations_key();

// Since 3.14: a new dict with the values of all that are in the namespace.
Handle<Dict> evaluate_annotations(Dict* name_space);

}  // namespace corospec::reference
