#include "reference/language/code.h"

#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <span>
#include <string_view>

#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

Type CodeType;

namespace {

Code& code_of(Value self) { return *self.as<Code>(); }

Handle<Tuple> tuple_of(std::span<Str* const> names) {
  std::vector<Value> values(names.begin(), names.end());
  return reference::make_tuple(std::span<const Value>(values));
}

template <uint16_t Code::*Field>
Ref count(Value self) {
  return make_int(int64_t{code_of(self).*Field});
}

template <Str* Code::*Field>
Ref text(Value self) {
  return Ref(Value(code_of(self).*Field));
}

Ref first_line(Value self) { return make_int(int64_t{code_of(self).first_line}); }
Ref flags(Value self) { return make_int(int64_t{code_of(self).flags}); }
// With those of comprehensions that are compiled in place.
std::vector<Str*> all_variables(const Code& code) {
  std::vector<Str*> names = code.local_names;
  if ((code.flags & kOptimized) == 0) return names;
  for (const InlinedVariable& variable : code.inlined_variables) {
    const bool known = std::find(names.begin(), names.end(), variable.name) != names.end();
    if (!known) names.push_back(variable.name);
  }
  return names;
}

Ref variable_names(Value self) { return tuple_of(all_variables(code_of(self))); }
Ref variable_count(Value self) {
  return make_int(static_cast<int64_t>(all_variables(code_of(self)).size()));
}
Ref free_names(Value self) { return tuple_of(code_of(self).free_names); }

Ref cell_names(Value self) {
  const Code& code = code_of(self);
  std::vector<Str*> names;
  for (uint16_t reg : code.captured_parameters) names.push_back(code.local_names[reg]);
  names.insert(names.end(), code.cell_names.begin(), code.cell_names.end());
  return tuple_of(names);
}

// The names that the code looks up outside its registers, in order of their first use.
Ref names(Value self) {
  std::vector<Str*> result;
  auto add = [&](Str* name) {
    for (Str* known : result) {
      if (known == name) return;
    }
    result.push_back(name);
  };
  for (const Site& site : code_of(self).sites) add(site.name);
  return tuple_of(result);
}

Ref constants(Value self) {
  const Code& code = code_of(self);
  std::vector<Value> values;
  if (code.doc) values.push_back(code.doc);
  values.insert(values.end(), code.constants.begin(), code.constants.end());
  return reference::make_tuple(std::span<const Value>(values));
}

// The reference's own instructions: what they are is a detail of the implementation, in Python too.
Ref bytecode(Value self) {
  const std::vector<Instruction>& instructions = code_of(self).instructions;
  return make_bytes({reinterpret_cast<const char*>(instructions.data()),
                     instructions.size() * sizeof(Instruction)});
}

Ref stack_size(Value self) {
  const Code& code = code_of(self);
  return make_int(int64_t{code.register_count} - code.first_temporary());
}

Ref repr_code(Value self) {
  const Code& code = code_of(self);
  return make_str(fmt::format("<code object {} at {:#x}, file \"{}\", line {}>", utf8(code.name),
                              self.bits(), utf8(code.filename), code.first_line));
}

// Lines alone: columns are None, as in a CPython started with -X no_debug_ranges, which is how
// the harness starts it.
Ref positions(Value self, Args args) {
  expect_args("co_positions", args, 0, 0);
  Handle<List> each = make_list();
  for (const int32_t line : code_of(self).lines) {
    const Ref number = make_int(int64_t{line});
    list_append(each.get(), reference::make_tuple({number, number, none(), none()}));
  }
  return iterate(each);
}

void destroy_code(Object* object) noexcept {
  auto* code = static_cast<Code*>(object);
  release(Value(code->name));
  release(Value(code->qualname));
  release(Value(code->filename));
  release(code->doc);
  for (Value constant : code->constants) release(constant);
  Object header = *code;
  code->~Code();
  *object = header;
  free_object(object);
}

const MethodDef kMethods[] = {
    {"replace", replace_code},
    {"co_positions", positions},    // since 3.11
    {"__replace__", replace_code},  // since 3.13
};

// [look.code.members]
const AttributeDef kAttributes[] = {
    {"co_name", text<&Code::name>},
    {"co_filename", text<&Code::filename>},
    {"co_firstlineno", first_line},
    {"co_flags", flags},
    {"co_argcount", count<&Code::argcount>},
    {"co_kwonlyargcount", count<&Code::kwonly_count>},
    {"co_nlocals", variable_count},
    {"co_varnames", variable_names},
    {"co_cellvars", cell_names},
    {"co_freevars", free_names},
    {"co_names", names},
    {"co_consts", constants},
    {"co_code", bytecode},
    {"co_stacksize", stack_size},
    {"co_posonlyargcount", count<&Code::posonly_count>},  // 3.8
    {"co_qualname", text<&Code::qualname>},               // 3.11 [look.code.qualname]
};

}  // namespace

Handle<Code> make_code() {
  auto* object = allocate_object(&CodeType, sizeof(Code));
  Object header = *object;
  auto* code = new (object) Code();
  static_cast<Object&>(*code) = header;
  return Handle<Code>::adopt(code);
}

Handle<Code> copy_code(const Code& code) {
  Handle<Code> copy = make_code();
  Object header = *copy;
  *copy = code;
  static_cast<Object&>(*copy) = header;
  for (Str* text : {copy->name, copy->qualname, copy->filename}) retain(Value(text));
  retain(copy->doc);
  for (Value constant : copy->constants) retain(constant);
  for (Site& site : copy->sites) {
    Site fresh;
    fresh.name = site.name;
    site = fresh;
  }
  return copy;
}

void initialize_code() {
  CodeType.instance_size = sizeof(Code);
  CodeType.slots.destroy = destroy_code;
  CodeType.slots.repr = repr_code;
  std::span<const AttributeDef> attributes = kAttributes;
  size_t newer = since(11) ? 0 : since(8) ? 1 : 2;
  const std::span<const MethodDef> methods = kMethods;
  ready(CodeType, "code", nullptr,
        methods.first(since(13)   ? 3
                      : since(11) ? 2
                      : since(8)  ? 1
                                  : 0),
        attributes.first(attributes.size() - newer));
}

}  // namespace corospec::reference
