#include "reference/object/cell.h"

#include <fmt/format.h>

#include "reference/object/container.h"
#include "reference/object/gc.h"
#include "reference/object/initialize.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type CellType;

Handle<Cell> make_cell(Value content) {
  auto* cell = allocate<Cell>(CellType);
  cell->content = Ref(content).take();
  gc_track(cell);
  return Handle<Cell>::adopt(cell);
}

namespace {

Ref cell_create(Type*, Args args) {
  expect_args("cell", args, 0, 1);
  return make_cell(args.count > 0 ? args[0] : Value());
}

Ref cell_repr(Value self) {
  Value content = self.as<Cell>()->content;
  const auto address = fmt::ptr(self.object());
  if (!content) return make_str(fmt::format("<cell at {}: empty>", address));
  const auto where = reinterpret_cast<const void*>(content.bits());
  return make_str(fmt::format("<cell at {}: {} object at {}>", address, type_of(content)->name,
                              fmt::ptr(where)));
}

// By content; an empty cell is smaller than any other.
Ref cell_compare(Value left, Value right, CompareOp op) {
  if (!is_exactly(left, CellType) || !is_exactly(right, CellType)) return not_implemented();
  Ref a(left.as<Cell>()->content);
  Ref b(right.as<Cell>()->content);
  if (a && b) return compare(op, a, b);
  return compare(op, Value::small(a ? 1 : 0), Value::small(b ? 1 : 0));
}

Ref get_contents(Value self) {
  Value content = self.as<Cell>()->content;
  if (!content) raise_value_error("Cell is empty");
  return Ref(content);
}
void set_contents(Value self, Value value) { assign(self.as<Cell>()->content, value); }

const AttributeDef kAttributes[] = {{"cell_contents", get_contents, set_contents}};

}  // namespace

void initialize_cell() {
  Owned<Cell, &Cell::content>::install(CellType);
  Slots& slots = CellType.slots;
  if (since(8)) slots.create = cell_create;
  slots.repr = cell_repr;
  slots.compare = cell_compare;
  ready(CellType, "cell", nullptr, {}, kAttributes);
}

}  // namespace corospec::reference
