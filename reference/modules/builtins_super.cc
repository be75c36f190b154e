// super() without arguments: the class and the object come from the calling frame.
#include <algorithm>

#include "reference/language/machine.h"
#include "reference/modules/builtins_parts.h"
#include "reference/object/cell.h"
#include "reference/object/exception.h"
#include "reference/object/function.h"
#include "reference/object/protocol.h"

namespace corospec::reference::builtins {

namespace {

void (*init_with_arguments)(Value self, Args args);

[[noreturn]] void refuse(const std::string& why) { raise(RuntimeErrorType, "super(): " + why); }

// A captured parameter's register holds its cell.
Ref first_argument(Frame* frame) {
  const Code& code = frame->code_of();
  if (code.argcount == 0) refuse("no arguments");
  Value first = frame->registers()[0];
  const auto& captured = code.captured_parameters;
  const bool in_cell = std::find(captured.begin(), captured.end(), 0) != captured.end();
  if (in_cell && first && is_exactly(first, CellType)) first = first.as<Cell>()->content;
  if (!first) refuse("arg[0] deleted");
  return Ref(first);
}

Ref class_of_method(Frame* frame) {
  const Code& code = frame->code_of();
  Str* wanted = intern("__class__");
  const auto found = std::find(code.free_names.begin(), code.free_names.end(), wanted);
  if (found == code.free_names.end()) refuse("__class__ cell not found");
  Value cell = frame->registers()[code.first_free() + (found - code.free_names.begin())];
  if (!cell || !is_exactly(cell, CellType)) refuse("bad __class__ cell");
  Ref owner(cell.as<Cell>()->content);
  if (!owner) refuse("empty __class__ cell");
  if (!is_instance(owner, TypeType)) {
    refuse("__class__ is not a type (" + type_of(owner)->name + ")");
  }
  return owner;
}

void init_super(Value self, Args args) {
  if (args.count > 0 || args.keyword_count() > 0) return init_with_arguments(self, args);
  if (!machine.current) refuse("no current frame");
  Ref object = first_argument(machine.current);
  Ref owner = class_of_method(machine.current);
  init_with_arguments(self, {owner, object});
}

}  // namespace

void install_zero_argument_super() {
  if (init_with_arguments) return;
  init_with_arguments = SuperType.slots.init;
  SuperType.slots.init = init_super;
}

}  // namespace corospec::reference::builtins
