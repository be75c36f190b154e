// Code: what the compiler makes of a function, class body or module, and what the machine executes.
//
// Code is a Python object too (`gi_code`, `__code__`, `co_*`). Immutable but for the caches in
// `sites`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reference/language/opcodes.h"
#include "reference/object/str.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Instruction {
  Opcode op;
  uint16_t a = 0;
  union {
    struct {
      uint16_t b;
      uint16_t c;
    };
    int32_t target;
  };

  Instruction(Opcode op, uint16_t a = 0, uint16_t b = 0, uint16_t c = 0)
      : op(op), a(a), b(b), c(c) {}
  static Instruction jump(Opcode op, uint16_t a, int32_t target) {
    Instruction instruction(op, a);
    instruction.target = target;
    return instruction;
  }
};
static_assert(sizeof(Instruction) == 8);

// One place in the code that looks a name up, with its cache. The machine alone writes the cache.
struct Site {
  Str* name;
  uint32_t version = 0;  // of the type, or keys_version of the globals; 0: empty
  uint32_t place = 0;    // entry of the instance dict, the globals or the builtins
  uint32_t kind = 0;     // the machine's
  uint32_t extra = 0;
  Value found;  // borrowed: kept valid by `version`
};

// Control goes to `handler` when an instruction in [start, end) raises: the machine empties
// r[clear_from..register_count) and puts the exception into r[exception]. Entries are in order of
// search: an inner entry stands before the outer ones that contain it.
struct ExceptionEntry {
  int32_t start;
  int32_t end;
  int32_t handler;
  uint16_t clear_from;
  uint16_t exception;
};

// A variable of a comprehension that is compiled in place: its register while the instructions
// [start, end) are executed.
struct InlinedVariable {
  Str* name;
  uint16_t reg;
  int32_t start;
  int32_t end;
};

// The flags that Python documents (inspect.CO_*), with Python's values.
enum CodeFlag : uint32_t {
  kOptimized = 0x1,
  kNewLocals = 0x2,
  kVarArgs = 0x4,
  kVarKeywords = 0x8,
  kNested = 0x10,
  kGenerator = 0x20,
  kNoFree = 0x40,
  kCoroutine = 0x80,
  kIterableCoroutine = 0x100,
  kAsyncGenerator = 0x200,
  kGeneratorStop = 0x80000,  // from __future__ import generator_stop
};

struct Code : Object {
  Str* name;
  Str* qualname;
  Str* filename;
  int first_line;
  uint32_t flags;
  // Parameters occupy the first registers in this order: positional-only, positional, keyword-only,
  // *args, **kwargs.
  uint16_t argcount;  // positional, positional-only included
  uint16_t posonly_count;
  uint16_t kwonly_count;
  uint16_t local_count;  // parameters and plain locals: registers [0, local_count)
  uint16_t cell_count;   // cells: [local_count, local_count + cell_count)
  uint16_t free_count;   // free variables: the next ones, filled from the closure
  uint16_t register_count;
  bool is_lambda;  // since 3.12 it decides about StopIteration: Frame::converts_stop_iteration
  // A captured parameter's own register holds its Cell (MakeCell at the start of the code); the
  // cells of all other captured variables are `cell_names`.
  std::vector<Str*> local_names;              // one a register
  std::vector<uint16_t> captured_parameters;  // registers among the parameters
  std::vector<Str*> cell_names;
  std::vector<Str*> free_names;
  std::vector<InlinedVariable> inlined_variables;  // outer ones before inner ones
  std::vector<Instruction> instructions;
  std::vector<int32_t> lines;    // one an instruction
  std::vector<Value> constants;  // owned
  std::vector<Str*> names;
  std::vector<Site> sites;
  std::vector<ExceptionEntry> exceptions;
  Value doc;  // docstring or null

  bool is_generator() const { return (flags & (kGenerator | kCoroutine | kAsyncGenerator)) != 0; }
  uint16_t first_free() const { return local_count + cell_count; }
  uint16_t first_temporary() const { return local_count + cell_count + free_count; }
  int line_of(int32_t instruction) const { return lines[instruction]; }
  // What catches an exception that is raised there; null: it leaves the frame.
  const ExceptionEntry* handler_at(int32_t instruction) const {
    for (const ExceptionEntry& entry : exceptions) {
      if (instruction >= entry.start && instruction < entry.end) return &entry;
    }
    return nullptr;
  }
};
extern Type CodeType;

Handle<Code> make_code();
// A copy with caches of its own.
Handle<Code> copy_code(const Code& code);
// code.replace(**changes), and copy.replace since 3.13. (code_replace.cc)
Ref replace_code(Value self, Args args);
void initialize_code();
// For tests and `corospec exec --dis`: one instruction a line.
std::string disassemble(const Code& code);

}  // namespace corospec::reference
