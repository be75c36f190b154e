#include "reference/object/annotations.h"

#include "reference/object/container.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Str* annotations_key() {
  return since(14) ? intern("__annotate_func__") : names::dunder_annotations;
}

Handle<Dict> evaluate_annotations(Dict* name_space) {
  Handle<Dict> made = make_dict();
  Ref parts(dict_find(name_space, annotations_key()));
  if (!parts) return made;
  Handle<List> names = to_list(parts);  // A copy: the functions may change the namespace.
  for (Value name : names->values()) {
    Ref part = get_item(parts, name);
    dict_set(made.get(), name, is_str(part) ? part : call(part, {}));
  }
  return made;
}

}  // namespace corospec::reference
