// The dispatch loop. Each instruction does what opcodes.h says; the labels of the specification
// stand at the steps that switch between generators, which are the steps of coroutine/delegation.cc
// inline.
#include "reference/language/machine.h"

#include <new>

#include "reference/coroutine/async_generator.h"
#include "reference/coroutine/coroutine.h"
#include "reference/coroutine/delegation.h"
#include "reference/coroutine/recursion.h"
#include "reference/language/frame_stack.h"
#include "reference/language/machine_call.h"
#include "reference/language/machine_match.h"
#include "reference/language/machine_sites.h"
#include "reference/language/machine_steps.h"
#include "reference/language/traceback.h"
#include "reference/language/type_params.h"
#include "reference/object/cell.h"
#include "reference/object/exception.h"
#include "reference/object/exception_group.h"
#include "reference/object/function.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/interpreter_lock.h"
#include "reference/object/iterators.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/range.h"
#include "reference/object/runtime.h"
#include "reference/object/set.h"
#include "reference/object/singletons.h"
#include "reference/object/slice.h"
#include "reference/object/version.h"

namespace corospec::reference {

Machine machine;

namespace {

constexpr uint16_t kNone16 = 0xFFFF;

// Replaces a register's content by an owned value.
inline void put(Value& slot, Value owned) {
  Value old = slot;
  slot = owned;
  release(old);
}
inline void put(Value& slot, Ref&& owned) { put(slot, owned.take()); }
inline void put_copy(Value& slot, Value borrowed) {
  retain(borrowed);
  put(slot, borrowed);
}
inline void drop(Value& slot) {
  Value old = slot;
  slot = Value();
  release(old);
}

inline bool both_small(Value a, Value b) { return (a.bits() & b.bits() & 1) != 0; }

inline int16_t immediate(uint16_t operand) { return static_cast<int16_t>(operand); }

inline Generator* exact_generator(Value value) {
  return is_exactly(value, GeneratorType) ? value.as<Generator>() : nullptr;
}

// The generator or coroutine that a call of `method` with this object resumes.
inline Generator* resumed_by_send(Value method, Value object) {
  if (method == machine.send_method) return exact_generator(object);
  const bool is_sent_to =
      method == machine.coroutine_send_method && is_exactly(object, CoroutineType);
  return is_sent_to ? object.as<Generator>() : nullptr;
}

// A generator or coroutine that nobody has resumed or waits for: a new link of a chain.
inline Generator* new_link(Value value) {
  if (!is_exactly(value, CoroutineType) && !is_exactly(value, GeneratorType)) return nullptr;
  auto* generator = value.as<Generator>();
  const bool is_new = generator->state == GeneratorState::kCreated && !generator->parent;
  return is_new && generator->interpreted ? generator : nullptr;
}

// The machine can switch to the leaf of this generator's chain at once.
inline bool can_switch_to(const Generator* generator) {
  return generator->leaf && generator->leaf->interpreted &&
         generator->state <= GeneratorState::kSuspended &&
         recursion.allows(static_cast<int>(generator->leaf->depth) + 1);
}

// The method that is loaded at `load` is called with one argument, and the one instruction in
// between loads that argument without a step of the program's.
inline bool is_called_with_one_load(const Instruction* load) {
  const Instruction& argument = load[1];
  const Instruction& call = load[2];
  return call.op == Opcode::kCall && call.a == load->a && call.b == 1 && call.c == kNone16 &&
         argument.a == load->a + 2 &&
         (argument.op == Opcode::kMove || argument.op == Opcode::kLoadSmall ||
          argument.op == Opcode::kLoadConst);
}

// What such an instruction loads, owned.
inline Value loaded_by(const Instruction& argument, Frame* frame) {
  if (argument.op == Opcode::kLoadSmall) return Value::small(argument.target);
  Value value = argument.op == Opcode::kMove ? frame->registers()[argument.b]
                                             : frame->compiled->constants[argument.b];
  retain(value);
  return value;
}

void clear_registers(Frame* frame, size_t from, size_t to) {
  Value* registers = frame->registers();
  for (size_t i = from; i < to; ++i) drop(registers[i]);
}

// Empties the temporaries of a frame that an exception has left, the newest first, as a stack is
// unwound.
// [acomp.source.not_closed] The iterator of a comprehension is let go, and not closed.
void unwind_registers(Frame* frame, size_t from) {
  Value* registers = frame->registers();
  for (size_t i = frame->code_of().register_count; i > from; --i) drop(registers[i - 1]);
}

void note_caught_traceback(Value exception) {
  auto* caught = exception.as<Exception>();
  assign(caught->caught_traceback, caught->traceback);
}
// [flow.traceback.changed_ignored]
void restore_caught_traceback(Value exception) {
  auto* caught = exception.as<Exception>();
  assign(caught->traceback, caught->caught_traceback);
}

// Calls whatever is no interpreted function with exact arguments; takes the window.
Ref call_window(Value* window, size_t count, Tuple* names) {
  Value* first = window + 2;
  size_t given = count;
  if (window[1]) {
    --first;
    ++given;
  }
  size_t keywords = names ? static_cast<size_t>(names->size) : 0;
  Ref result = call(window[0], Args(first, given - keywords, names));
  for (size_t i = 1; i < count + 2; ++i) drop(window[i]);
  return result;
}

Ref reflected_binary(Opcode op, Value left, Value right) {
  auto offset = static_cast<int>(op) - static_cast<int>(Opcode::kAdd);
  return binary(static_cast<BinaryOp>(offset), left, right);
}

Ref reflected_in_place(Opcode op, Value left, Value right) {
  auto offset = static_cast<int>(op) - static_cast<int>(Opcode::kInPlaceAdd);
  return in_place(static_cast<BinaryOp>(offset), left, right);
}

}  // namespace

// [agen.exc.kept] [agen.exc.hidden] [agen.exc.caller] Of an asynchronous generator as of any frame:
// [gen.exc.handled_kept] [co.exc.kept] A frame keeps what it handles while it is suspended.
// [gen.exc.handled_hidden] But then it is not among the active ones.
// [gen.exc.caller_visible] [co.exc.caller] The answer is that of the innermost one that handles
// anything just now. [flow.active.callee] [flow.active.stacked] Whether it was called or resumed.
Value handled_exception() {
  Value handled;
  for_each_active_frame(machine.current, [&](Frame* frame) {
    handled = frame->handled;
    return !handled;
  });
  return handled;
}

// Local variables of the loop: f and pc are the current frame and its instruction, R its registers.
// There are no more, and nothing takes the address of these (a lambda that captures them would), so
// that both stay in the processor's registers. A step that may call back into the program saves pc
// first (SAVE), so that line numbers and frames are right while it runs.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__OPTIMIZE__) && \
    !defined(__SANITIZE_ADDRESS__)
// Left to itself, g++ 12 keeps f in memory: every switch of frames then waits for a store.
#define IN_REGISTER(declaration, name) register declaration asm(name)
#else
#define IN_REGISTER(declaration, name) declaration
#endif
#define R (f->registers())
#define SAVE() (f->pc = pc)
#define DISPATCH() goto* kLabels[static_cast<size_t>(pc->op)]
#define NEXT()  \
  do {          \
    ++pc;       \
    DISPATCH(); \
  } while (0)
#define JUMP_TO(index)                               \
  do {                                               \
    pc = f->compiled->instructions.data() + (index); \
    DISPATCH();                                      \
  } while (0)
#define ENTER(frame)     \
  do {                   \
    f = (frame);         \
    machine.current = f; \
    pc = f->pc;          \
  } while (0)

Outcome run(Frame* entry, Resumption resumption) {
  static const void* const kLabels[] = {
#define X(name) &&do_##name,
      COROSPEC_OPCODES(X)
#undef X
  };
  IN_REGISTER(Frame * f, "r13") = entry;
  IN_REGISTER(const Instruction* pc, "r14") = f->pc;
  Value pending;      // owned: the exception that is raised at pc
  Outcome outcome{};  // what a generator answered, on its way to its resumer
  Generator* target = nullptr;
  Value sent;  // owned: what the target is resumed with

  f->entry = Entry::kEntered;
  f->back = machine.current;
  machine.current = f;
  if (!resumption.is_send()) {
    pending = resumption.value;
    const bool is_new = resumption.kind == ResumptionKind::kThrow;
    // [agen.exc.thrown_context] [agen.exc.thrown_no_context] [aflow.exit.thrown_context]
    // [aflow.exit.thrown_no_context]
    // [gen.throw.context] [gen.throw.no_context] [delegate.throw.context]
    // [delegate.throw.no_context] [delegate.throw.context_kept]
    // [gen.throw.caller_context] What other frames handle does not count.
    if (is_new && f->handled && since(9)) set_context(pending, f->handled);
  } else if (f->started) {
    // [agen.yield.keeps_state]
    // [gen.yield.keeps_state] The rest of the frame is as the body left it.
    put(R[pc->a], resumption.value);
    ++pc;
  } else {
    release(resumption.value);
    f->started = true;
  }

  for (;;) {
    try {
      if (pending) goto raise_pending;
      // Native code may call functions for ever that neither jump nor call.
      if (is_attention_wanted()) attend();
      DISPATCH();

    // --- moving values
    do_Move:
      put_copy(R[pc->a], R[pc->b]);
      NEXT();
    do_Take : {
      Value value = R[pc->b];
      R[pc->b] = Value();
      put(R[pc->a], value);
      NEXT();
    }
    do_Clear:
      drop(R[pc->a]);
      NEXT();
    do_ClearRange:
      SAVE();
      clear_registers(f, pc->a, pc->b);
      NEXT();
    do_LoadConst:
      put_copy(R[pc->a], f->compiled->constants[pc->b]);
      NEXT();
    do_LoadSmall:
      put(R[pc->a], Value::small(pc->target));
      NEXT();
    // [flow.names.unbound]
    do_CheckBound:
      if (!R[pc->a]) raise_unbound_local(f->compiled->names[pc->b]);
      NEXT();
    do_DeleteLocal:
      if (!R[pc->a]) raise_unbound_local(f->compiled->names[pc->b]);  // [flow.del.name]
      SAVE();
      drop(R[pc->a]);
      NEXT();
    do_MakeCell : {
      Handle<Cell> cell = make_cell(R[pc->a]);
      put(R[pc->a], Value(cell.take()));
    }
      NEXT();
    do_LoadCell : {
      Value content = R[pc->b].as<Cell>()->content;  // [flow.names.free]
      if (!content) raise_unbound_cell(f, R + pc->b, f->compiled->names[pc->c]);
      put_copy(R[pc->a], content);
      NEXT();
    }
    do_StoreCell:
      SAVE();
      assign(R[pc->a].as<Cell>()->content, R[pc->b]);
      NEXT();
    do_DeleteCell:
      if (!R[pc->a].as<Cell>()->content) {
        raise_unbound_cell(f, R + pc->a, f->compiled->names[pc->b]);
      }
      SAVE();
      assign(R[pc->a].as<Cell>()->content, Value());
      NEXT();
    do_LoadGlobal : {
      Site& site = f->compiled->sites[pc->b];
      Dict* globals = f->function->globals;
      if (site.kind == kSiteGlobal) {
        if (Value value = globals->find_at(site.place, site.name)) {
          put_copy(R[pc->a], value);
          NEXT();
        }
      } else if (site.kind == kSiteBuiltin && site.version == globals->keys_version) {
        if (Value value = machine.builtins->find_at(site.place, site.name)) {
          put_copy(R[pc->a], value);
          NEXT();
        }
      }
      put(R[pc->a], load_global(globals, site));  // [flow.names.global]
      NEXT();
    }
    do_StoreGlobal:
      SAVE();
      dict_set(f->function->globals, f->compiled->sites[pc->a].name, R[pc->b]);
      NEXT();
    do_DeleteGlobal : {
      SAVE();
      Str* name = f->compiled->sites[pc->a].name;
      if (!dict_remove(f->function->globals, Value(name))) raise_name_error(name);
      NEXT();
    }
    do_LoadName : {
      Site& site = f->compiled->sites[pc->b];
      Dict* globals = f->function->globals;
      if (f->name_space == globals) {
        if (site.kind == kSiteGlobal) {
          if (Value value = globals->find_at(site.place, site.name)) {
            put_copy(R[pc->a], value);
            NEXT();
          }
        } else if (site.kind == kSiteBuiltin && site.version == globals->keys_version) {
          if (Value value = machine.builtins->find_at(site.place, site.name)) {
            put_copy(R[pc->a], value);
            NEXT();
          }
        }
      }
      SAVE();
      put(R[pc->a], load_name(f, site));
      NEXT();
    }
    do_StoreName : {
      SAVE();
      Str* name = f->compiled->sites[pc->a].name;
      if (is_exactly(Value(f->name_space), DictType)) {
        dict_set(f->name_space, name, R[pc->b]);
      } else {
        set_item(Value(f->name_space), Value(name), R[pc->b]);
      }
      NEXT();
    }
    do_DeleteName : {
      SAVE();
      Str* name = f->compiled->sites[pc->a].name;
      if (is_exactly(Value(f->name_space), DictType)) {
        if (!dict_remove(f->name_space, Value(name))) raise_name_error(name);
      } else {
        delete_item(Value(f->name_space), Value(name));
      }
      NEXT();
    }
    do_LoadClassCell : {
      SAVE();
      Site& site = f->compiled->sites[pc->c];
      put(R[pc->a], load_class_cell(f, site, R + pc->b));
      NEXT();
    }

    // --- operators
#define SMALL_ARITHMETIC(Name, builtin, slow)                                              \
  do_##Name : {                                                                            \
    Value left = R[pc->b], right = R[pc->c];                                               \
    int64_t result;                                                                        \
    if (both_small(left, right) && !builtin(left.as_small(), right.as_small(), &result) && \
        Value::fits_small(result)) {                                                       \
      put(R[pc->a], Value::small(result));                                                 \
      NEXT();                                                                              \
    }                                                                                      \
    SAVE();                                                                                \
    put(R[pc->a], slow(pc->op, left, right));                                              \
    NEXT();                                                                                \
  }
      SMALL_ARITHMETIC(Add, __builtin_add_overflow, reflected_binary)
      SMALL_ARITHMETIC(Subtract, __builtin_sub_overflow, reflected_binary)
      SMALL_ARITHMETIC(Multiply, __builtin_mul_overflow, reflected_binary)
      SMALL_ARITHMETIC(InPlaceAdd, __builtin_add_overflow, reflected_in_place)
      SMALL_ARITHMETIC(InPlaceSubtract, __builtin_sub_overflow, reflected_in_place)
      SMALL_ARITHMETIC(InPlaceMultiply, __builtin_mul_overflow, reflected_in_place)
#undef SMALL_ARITHMETIC
    do_FloorDivide:
    do_Modulo : {
      Value left = R[pc->b], right = R[pc->c];
      if (both_small(left, right) && left.as_small() >= 0 && right.as_small() > 0) {
        int64_t quotient = left.as_small() / right.as_small();
        int64_t rest = left.as_small() - quotient * right.as_small();
        put(R[pc->a], Value::small(pc->op == Opcode::kModulo ? rest : quotient));
        NEXT();
      }
      SAVE();
      put(R[pc->a], reflected_binary(pc->op, left, right));
      NEXT();
    }
    do_MatMultiply:
    do_TrueDivide:
    do_Power:
    do_LeftShift:
    do_RightShift:
    do_BitAnd:
    do_BitXor:
    do_BitOr:
      SAVE();
      put(R[pc->a], reflected_binary(pc->op, R[pc->b], R[pc->c]));
      NEXT();
    do_InPlaceMatMultiply:
    do_InPlaceTrueDivide:
    do_InPlaceFloorDivide:
    do_InPlaceModulo:
    do_InPlacePower:
    do_InPlaceLeftShift:
    do_InPlaceRightShift:
    do_InPlaceBitAnd:
    do_InPlaceBitXor:
    do_InPlaceBitOr:
      SAVE();
      put(R[pc->a], reflected_in_place(pc->op, R[pc->b], R[pc->c]));
      NEXT();
#define SMALL_STEP(Name, sign, slow, op)                           \
  do_##Name : {                                                    \
    Value left = R[pc->b];                                         \
    if (left.is_small()) {                                         \
      int64_t result = left.as_small() sign immediate(pc->c);      \
      if (Value::fits_small(result)) {                             \
        put(R[pc->a], Value::small(result));                       \
        NEXT();                                                    \
      }                                                            \
    }                                                              \
    SAVE();                                                        \
    put(R[pc->a], slow(op, left, Value::small(immediate(pc->c)))); \
    NEXT();                                                        \
  }
      SMALL_STEP(AddSmall, +, binary, BinaryOp::kAdd)
      SMALL_STEP(SubtractSmall, -, binary, BinaryOp::kSubtract)
      SMALL_STEP(InPlaceAddSmall, +, in_place, BinaryOp::kAdd)
      SMALL_STEP(InPlaceSubtractSmall, -, in_place, BinaryOp::kSubtract)
#undef SMALL_STEP
    do_Negative:
      SAVE();
      put(R[pc->a], unary(UnaryOp::kNegative, R[pc->b]));
      NEXT();
    do_Positive:
      SAVE();
      put(R[pc->a], unary(UnaryOp::kPositive, R[pc->b]));
      NEXT();
    do_Invert:
      SAVE();
      put(R[pc->a], unary(UnaryOp::kInvert, R[pc->b]));
      NEXT();
    do_Not:
      SAVE();
      put_copy(R[pc->a], boolean(!truth(R[pc->b])));
      NEXT();
#define COMPARISON(Name, sign)                                            \
  do_##Name : {                                                           \
    Value left = R[pc->b], right = R[pc->c];                              \
    if (both_small(left, right)) {                                        \
      put_copy(R[pc->a], boolean(left.as_small() sign right.as_small())); \
      NEXT();                                                             \
    }                                                                     \
    SAVE();                                                               \
    put(R[pc->a], compare(CompareOp::k##Name, left, right));              \
    NEXT();                                                               \
  }
      COMPARISON(Lt, <)
      COMPARISON(Le, <=)
      COMPARISON(Eq, ==)
      COMPARISON(Ne, !=)
      COMPARISON(Gt, >)
      COMPARISON(Ge, >=)
#undef COMPARISON
    do_Is:
      put_copy(R[pc->a], boolean(R[pc->b] == R[pc->c]));
      NEXT();
    do_IsNot:
      put_copy(R[pc->a], boolean(!(R[pc->b] == R[pc->c])));
      NEXT();
    do_In:
      SAVE();
      put_copy(R[pc->a], boolean(contains(R[pc->c], R[pc->b])));
      NEXT();
    do_NotIn:
      SAVE();
      put_copy(R[pc->a], boolean(!contains(R[pc->c], R[pc->b])));
      NEXT();

    // --- jumps
    do_Word:
      throw NotSupported("instruction Word");
    do_Jump:
      if (is_attention_wanted()) {
        SAVE();
        attend();
      }
      JUMP_TO(pc->target);
    do_JumpIfTrue : {
      Value value = R[pc->a];
      if (value == boolean(false)) NEXT();
      SAVE();
      if (value == boolean(true) || truth(value)) JUMP_TO(pc->target);
      NEXT();
    }
    do_JumpIfFalse : {
      Value value = R[pc->a];
      if (value == boolean(true)) NEXT();
      SAVE();
      if (value == boolean(false) || !truth(value)) JUMP_TO(pc->target);
      NEXT();
    }
    do_JumpIfNull:
      if (!R[pc->a]) JUMP_TO(pc->target);
      NEXT();
#define COMPARE_AND_JUMP(Name, sign)                           \
  do_JumpUnless##Name : {                                      \
    Value left = R[pc->a], right = R[pc->b];                   \
    bool holds;                                                \
    if (both_small(left, right)) {                             \
      holds = left.as_small() sign right.as_small();           \
    } else {                                                   \
      SAVE();                                                  \
      holds = truth(compare(CompareOp::k##Name, left, right)); \
    }                                                          \
    if (!holds) JUMP_TO(pc[1].target);                         \
    pc += 2;                                                   \
    DISPATCH();                                                \
  }
      COMPARE_AND_JUMP(Lt, <)
      COMPARE_AND_JUMP(Le, <=)
      COMPARE_AND_JUMP(Eq, ==)
      COMPARE_AND_JUMP(Ne, !=)
      COMPARE_AND_JUMP(Gt, >)
      COMPARE_AND_JUMP(Ge, >=)
#undef COMPARE_AND_JUMP
    do_JumpUnlessMatch:
      SAVE();
      if (!exception_matches(R[pc->a], R[pc->b])) JUMP_TO(pc[1].target);
      pc += 2;
      DISPATCH();

    // --- attributes and items
    do_LoadAttr : {
      Value object = R[pc->b];
      Site& site = f->compiled->sites[pc->c];
      if (site.kind == kSiteInstance && object.is_object() &&
          object.object()->type->version == site.version) {
        Dict* dict = dict_of_instance(object.object());
        if (Value value = dict ? dict->find_at(site.place, site.name) : Value()) {
          put_copy(R[pc->a], value);
          NEXT();
        }
      }
      SAVE();
      put(R[pc->a], load_attribute(object, site));
      NEXT();
    }
    do_StoreAttr : {
      Value object = R[pc->a];
      Site& site = f->compiled->sites[pc->c];
      SAVE();
      if (site.kind == kSiteInstance && object.is_object() &&
          object.object()->type->version == site.version) {
        Dict* dict = dict_of_instance(object.object());
        if (dict && dict->find_at(site.place, site.name)) {
          assign(dict->entries[site.place].value, R[pc->b]);
          NEXT();
        }
      }
      store_attribute(object, site, R[pc->b]);
      NEXT();
    }
    do_DeleteAttr:
      SAVE();
      delete_attribute(R[pc->a], f->compiled->sites[pc->b].name);
      NEXT();
    do_GetItem : {
      Value container = R[pc->b], key = R[pc->c];
      if (key.is_small() && is_exactly(container, ListType)) {
        auto* list = container.as<List>();
        int64_t index = key.as_small();
        if (index < 0) index += list->size;
        if (index >= 0 && index < list->size) {
          put_copy(R[pc->a], list->items[index]);
          NEXT();
        }
      }
      SAVE();
      put(R[pc->a], get_item(container, key));
      NEXT();
    }
    do_SetItem:
      SAVE();
      set_item(R[pc->a], R[pc->b], R[pc->c]);
      NEXT();
    do_DeleteItem:
      SAVE();
      delete_item(R[pc->a], R[pc->b]);
      NEXT();
    do_MakeSlice : {
      Handle<Slice> slice = make_slice(R[pc->b], R[pc->b + 1], R[pc->b + 2]);
      clear_registers(f, pc->b, pc->b + 3);
      put(R[pc->a], Value(slice.take()));
    }
      NEXT();

    // --- building
    do_BuildTuple : {
      Handle<Tuple> tuple = make_tuple_of_size(pc->c);
      for (size_t k = 0; k < pc->c; ++k) {
        tuple->items[k] = R[pc->b + k];
        R[pc->b + k] = Value();
      }
      put(R[pc->a], Value(tuple.take()));
    }
      NEXT();
    do_BuildList : {
      Handle<List> list = make_list(pc->c);
      for (size_t k = 0; k < pc->c; ++k) {
        Value item = R[pc->b + k];
        R[pc->b + k] = Value();
        list_append(list.get(), Ref::adopt(item));
      }
      put(R[pc->a], Value(list.take()));
    }
      NEXT();
    do_BuildSet : {
      SAVE();
      Handle<Set> set = make_set();
      for (size_t k = 0; k < pc->c; ++k) set_add(set.get(), R[pc->b + k]);
      clear_registers(f, pc->b, pc->b + pc->c);
      put(R[pc->a], Value(set.take()));
    }
      NEXT();
    do_BuildMap : {
      SAVE();
      Ref map = build_map(R + pc->b, pc->c);
      clear_registers(f, pc->b, pc->b + 2 * pc->c);
      put(R[pc->a], std::move(map));
    }
      NEXT();
    do_BuildString : {
      Ref text = build_string(R + pc->b, pc->c);
      clear_registers(f, pc->b, pc->b + pc->c);
      put(R[pc->a], std::move(text));
    }
      NEXT();
    do_FormatValue : {
      SAVE();
      bool has_spec = (pc->c & 4) != 0;
      Ref text = format_operand(R[pc->b], pc->c & 3, has_spec ? R[pc->b + 1] : Value());
      if (has_spec) drop(R[pc->b + 1]);
      put(R[pc->a], std::move(text));
    }
      NEXT();
    do_ListAppend:
      list_append(R[pc->a].as<List>(), R[pc->b]);
      NEXT();
    do_ListExtend:
      SAVE();
      extend_list(R[pc->a].as<List>(), R[pc->b], pc->c ? R[pc->c - 1] : Value());
      NEXT();
    do_ListToTuple : {
      Handle<Tuple> tuple = to_tuple(R[pc->a]);
      put(R[pc->a], Value(tuple.take()));
    }
      NEXT();
    do_SetAdd:
      SAVE();
      set_add(R[pc->a].as<Set>(), R[pc->b]);
      NEXT();
    do_SetUpdate:
      SAVE();
      update_set(R[pc->a].as<Set>(), R[pc->b]);
      NEXT();
    do_MapSet:
      SAVE();
      dict_set(R[pc->a].as<Dict>(), R[pc->b], R[pc->c]);
      NEXT();
    do_MapUpdate:
      SAVE();
      update_map(R[pc->a].as<Dict>(), R[pc->b]);
      NEXT();
    do_MapMerge:
      SAVE();
      merge_keywords(R[pc->a].as<Dict>(), R[pc->b], R[pc->c]);
      NEXT();
    do_Unpack : {
      Value source = R[pc->b];
      if (is_exactly(source, TupleType) && source.as<Tuple>()->size == pc->c && pc->a != pc->b) {
        for (size_t k = 0; k < pc->c; ++k) put_copy(R[pc->a + k], source.as<Tuple>()->items[k]);
        NEXT();
      }
      SAVE();
      {
        Ref kept(source);
        unpack(kept, R + pc->a, pc->c);
      }
      NEXT();
    }
    do_UnpackEx : {
      SAVE();
      {
        Ref kept(R[pc->b]);
        unpack_with_rest(kept, R + pc->a, pc->c & 255, pc->c >> 8);
      }
      NEXT();
    }

    // --- patterns
    do_JumpUnlessSequence:
      SAVE();
      if (!is_sequence_of(R[pc->a], pc->b, pc->c != 0)) JUMP_TO(pc[1].target);
      pc += 2;
      DISPATCH();
    do_JumpUnlessMapping:
      SAVE();
      if (!is_mapping_of(R[pc->a], pc->b)) JUMP_TO(pc[1].target);
      pc += 2;
      DISPATCH();
    do_JumpUnlessKeys:
      SAVE();
      if (!match_keys(R[pc->b], R[pc->a].as<Tuple>(), R + pc->a + 1)) JUMP_TO(pc[1].target);
      pc += 2;
      DISPATCH();
    do_JumpUnlessClass:
      SAVE();
      if (!match_class(R[pc->b], f->function->code->constants[pc->c].as<Tuple>(), R + pc->a)) {
        JUMP_TO(pc[1].target);
      }
      pc += 2;
      DISPATCH();
    do_ItemFromEnd : {
      SAVE();
      Value sequence = R[pc->b];
      {
        Ref index = make_int(length(sequence) - pc->c);
        put(R[pc->a], get_item(sequence, index));
      }
      NEXT();
    }
    do_RemoveKeys:
      SAVE();
      remove_keys(R[pc->a], R[pc->b].as<Tuple>());
      NEXT();

    // --- calls
    do_Call : {
      Value* window = R + pc->a;
      size_t count = pc->b;
      if (is_exactly(window[0], BoundMethodType) && !window[1]) {
        auto* method = window[0].as<BoundMethod>();
        Value self = method->self, function = method->function;
        retain(self);
        retain(function);
        window[1] = self;
        put(window[0], function);
      }
      Value callee = window[0];
      if (is_exactly(callee, FunctionType) && pc->c == kNone16) {
        auto* function = callee.as<Function>();
        Code* code = function->code;
        Value* first = window[1] ? window + 1 : window + 2;
        size_t given = window[1] ? count + 1 : count;
        if (takes_exactly(*code, given)) {
          if (code->is_generator()) {
            SAVE();
            window[0] = Value();
            // [gen.create.returns] [gen.create.arguments]
            // [agen.create.returns]
            Generator* generator = make_function_generator(function);
            Frame* frame = frame_of(*generator);
            for (size_t k = 0; k < given; ++k) {
              frame->registers()[k] = first[k];
              first[k] = Value();
            }
            if (code->free_count) bind_closure(frame);
            gc_track(generator);
            window[0] = Value(generator);
            if (is_to_be_wrapped(*generator)) put(window[0], wrapped(window[0]));
            NEXT();
          }
          if (!recursion.allows(1)) {
            raise(RecursionErrorType, "maximum recursion depth exceeded");
          }
          SAVE();
          if (is_attention_wanted()) attend();
          window[0] = Value();
          Frame* frame = push_frame(function);
          for (size_t k = 0; k < given; ++k) {
            frame->registers()[k] = first[k];
            first[k] = Value();
          }
          if (code->free_count) bind_closure(frame);
          ++recursion.depth;
          frame->back = f;
          frame->started = true;
          ENTER(frame);
          DISPATCH();
        }
      }
      SAVE();
      if (pc->c == kNone16 && count == 1) {
        if (callee == machine.next_function && !window[1]) {
          target = exact_generator(window[2]);
          if (target && can_switch_to(target)) {
            sent = make_none().take();
            goto resume_target;
          }
        } else if (window[1]) {
          target = resumed_by_send(callee, window[1]);
          if (target && can_switch_to(target) &&
              (target->state == GeneratorState::kSuspended || is_none(window[2]))) {
            sent = window[2];
            window[2] = Value();
            goto resume_target;
          }
        }
      }
      if (is_exactly(callee, FunctionType) && !callee.as<Function>()->code->is_generator()) {
        goto call_with_binding;
      }
      Tuple* names = pc->c == kNone16 ? nullptr : f->compiled->constants[pc->c].as<Tuple>();
      Ref result = call_window(window, count, names);
      put(window[0], std::move(result));
      if (is_attention_wanted()) attend();
    }
      NEXT();
    call_with_binding : {
      // An interpreted function with defaults, keywords, *args: the frame is made here all the
      // same.
      Value* window = R + pc->a;
      Value* first = window[1] ? window + 1 : window + 2;
      size_t given = window[1] ? pc->b + 1 : pc->b;
      Tuple* names = pc->c == kNone16 ? nullptr : f->compiled->constants[pc->c].as<Tuple>();
      size_t keywords = names ? static_cast<size_t>(names->size) : 0;
      if (!recursion.allows(1)) raise(RecursionErrorType, "maximum recursion depth exceeded");
      if (is_attention_wanted()) attend();
      retain(window[0]);
      Frame* frame = push_frame(window[0].as<Function>());
      try {
        bind_arguments(frame, Args(first, given - keywords, names));
      } catch (...) {
        pop_frame(frame);
        throw;
      }
      clear_registers(f, pc->a, pc->a + 2 + pc->b);
      ++recursion.depth;
      frame->back = f;
      frame->started = true;
      ENTER(frame);
      DISPATCH();
    }
    do_CallEx : {
      SAVE();
      Ref result = call_with_sequence(R + pc->a);
      clear_registers(f, pc->a + 1, pc->a + 4);
      put(R[pc->a], std::move(result));
      if (is_attention_wanted()) attend();
    }
      NEXT();
    do_LoadMethod : {
      Value object = R[pc->b];
      Site& site = f->compiled->sites[pc->c];
      if (site.kind == kSiteType && type_of(object)->version == site.version) {
        // generator.send(value): three instructions at once; nothing can be seen in between.
        target = resumed_by_send(site.found, object);
        if (target && is_called_with_one_load(pc)) {
          if (target->state == GeneratorState::kSuspended && can_switch_to(target)) {
            sent = loaded_by(pc[1], f);
            pc += 2;
            SAVE();
            goto resume_target;
          }
        }
        Type* type = type_of(object);
        Dict* dict = type->has(kHasDict) ? dict_of_instance(object.object()) : nullptr;
        if (!dict || dict_find_place(dict, site.name) < 0) {
          retain(site.found);
          retain(object);
          put(R[pc->a + 1], object);
          put(R[pc->a], site.found);
          NEXT();
        }
      }
      SAVE();
      Value window[2];
      load_method(object, site, window);
      put(R[pc->a + 1], window[1]);
      put(R[pc->a], window[0]);
      NEXT();
    }
    do_LoadSpecial : {
      SAVE();
      Value window[2];
      load_special(R[pc->b], static_cast<SpecialMethod>(pc->c), window);
      put(R[pc->a + 1], window[1]);
      put(R[pc->a], window[0]);
      NEXT();
    }
    do_MakeFunction : {
      SAVE();
      auto* code = f->compiled->constants[pc->b].as<Code>();
      Ref function = make_function_from(f, code, R + pc->c);
      clear_registers(f, pc->c, pc->c + 4);
      put(R[pc->a], std::move(function));
    }
      NEXT();
    do_Return : {
      Value value = R[pc->a];
      R[pc->a] = Value();
      SAVE();
      if (f->entry == Entry::kEntered) {
        machine.current = f->back;
        f->back = nullptr;
        return Outcome::returned(Ref::adopt(value));
      }
      if (f->generator) {
        // [gen.return.value] [gen.return.not_caught] No handler is looked for.
        outcome = end(*f->generator, Outcome::returned(Ref::adopt(value)));
        goto generator_ended;
      }
      Frame* ended = f;
      ENTER(f->back);
      --recursion.depth;
      pop_frame(ended);
      put(R[pc->a], value);
      NEXT();
    }

    // --- iteration and suspension
    do_GetIter:
      SAVE();
      put(R[pc->a], iterate(R[pc->b]));
      NEXT();
    do_ForIter : {
      Value iterator = R[pc->b];
      Type* type = iterator.object()->type;
      if (type == &GeneratorType) {
        target = iterator.as<Generator>();
        if (can_switch_to(target)) {
          SAVE();
          sent = make_none().take();
          goto resume_target;
        }
      } else if (type == &RangeIteratorType) {
        auto* range = iterator.as<RangeIterator>();
        if (range->remaining > 0) {
          --range->remaining;
          int64_t item = range->next;
          range->next += range->step;
          put(R[pc->a], Value::small(item));
          pc += 2;
          DISPATCH();
        }
        drop(R[pc->b]);
        JUMP_TO(pc[1].target);
      }
      SAVE();
      // [iter.stop.in_body]
      Outcome item = next(iterator);  // [flow.for.own_end]
      if (item.is_yielded()) {
        put(R[pc->a], item.value);
        pc += 2;
        DISPATCH();
      }
      exhausted(item);
      drop(R[pc->b]);
      JUMP_TO(pc[1].target);
    }
    do_Yield : {  // [gen.yield.value]
      Value value = R[pc->b];
      if (pc->c) {
        R[pc->b] = Value();
      } else {
        retain(value);
      }
      SAVE();
      Frame* resumer = f->back;
      f->back = nullptr;
      if (f->entry != Entry::kNone) {
        machine.current = resumer;
        return Outcome::yielded(Ref::adopt(value));
      }
      Generator* leaf = f->generator;
      leaf->state = GeneratorState::kSuspended;  // [gen.state.suspended]
      leaf->root->state = GeneratorState::kSuspended;
      recursion.depth -= static_cast<int>(leaf->depth) + 1;
      // [flow.active.left] What the body handles stays in its frame.
      ENTER(resumer);  // [delegate.values] [delegate.chain.values]
      if (pc->op == Opcode::kForIter) {
        put(R[pc->a], value);
        pc += 2;
        DISPATCH();
      }
      if (pc->op == Opcode::kYieldFrom) {
        outcome = Outcome::yielded(Ref::adopt(value));
        goto async_step_done;
      }
      drop(R[pc->a + 1]);
      drop(R[pc->a + 2]);
      put(R[pc->a], value);
      NEXT();
    }
    do_GetYieldFromIter:
      SAVE();
      put(R[pc->a], iterator_for_yield_from(R[pc->b], *f->compiled));
      NEXT();
    do_YieldFrom : {
      Value iterator = R[pc->b];
      R[pc->b] = Value();
      SAVE();
      Generator* generator = f->generator;
      Generator* root = generator->root;
      if (Generator* child = new_link(iterator); child && recursion.allows(1)) {
        if (generator != root) generator->state = GeneratorState::kSuspended;
        generator->delegate = iterator;
        child->parent = generator;
        child->depth = generator->depth + 1;
        child->leaf = nullptr;
        child->root = root;
        child->state = GeneratorState::kRunning;
        root->leaf = child;
        ++recursion.depth;
        Frame* frame = frame_of(*child);
        frame->back = f->back;
        f->back = nullptr;
        frame->entry = f->entry == Entry::kNone ? Entry::kNone : Entry::kBelow;
        frame->started = true;  // [delegate.start]
        ENTER(frame);
        DISPATCH();
      }
      if (is_exactly(iterator, AsyncGeneratorSendType)) {
        target = begin_step(*iterator.as<AsyncGeneratorSend>());
        if (target) {
          // The body of an asynchronous generator is executed while this frame stands below it.
          if (generator != root) generator->state = GeneratorState::kSuspended;
          generator->delegate = iterator;
          root->leaf = nullptr;
          recursion.depth -= static_cast<int>(generator->depth) + 1;
          sent = Ref(iterator.as<AsyncGeneratorSend>()->sent).take();
          goto resume_target;
        }
      }
      Frame* resumer = f->back;
      if (f->entry != Entry::kNone) {
        machine.current = resumer;
        f->back = nullptr;
        return Outcome::delegates(Ref::adopt(iterator));
      }
      generator->delegate = iterator;
      recursion.depth -= static_cast<int>(generator->depth) + 1;
      Generator* leaf = find_leaf(generator);
      f->back = nullptr;
      root->leaf = nullptr;
      if (leaf != generator && !leaf->delegate && leaf->interpreted) {
        if (generator != root) generator->state = GeneratorState::kSuspended;
        leaf->state = GeneratorState::kRunning;
        leaf->root = root;
        root->leaf = leaf;
        recursion.depth += static_cast<int>(leaf->depth) + 1;
        Frame* frame = frame_of(*leaf);
        frame->back = resumer;
        frame->entry = Entry::kNone;
        ENTER(frame);
        if (frame->started) {
          put_copy(R[pc->a], none());  // [delegate.start]
          NEXT();
        }
        frame->started = true;
        DISPATCH();
      }
      // The delegate is not the machine's to execute: the kernel resumes the chain.
      if (generator != root) generator->state = GeneratorState::kSuspended;
      machine.current = resumer;
      outcome = run_chain(*root, leaf, Resumption::send(make_none()));
      ENTER(resumer);
      goto deliver;
    }
    do_GetAwaitable:
      // [await.kind.native] One that waits for nothing is awaited by nobody, or is refused when it
      // is resumed.
      if (pc->a == pc->b && is_exactly(R[pc->b], CoroutineType) &&
          !R[pc->b].as<Generator>()->delegate) {
        ++pc;
        if (pc->op == Opcode::kYieldFrom) goto do_YieldFrom;
        DISPATCH();
      }
      SAVE();
      put(R[pc->a], await_iterator(R[pc->b], static_cast<AwaitContext>(pc->c)));
      NEXT();
    do_GetAiter:
      SAVE();
      put(R[pc->a], async_iterator(R[pc->b]));
      NEXT();
    do_GetAnext:
      SAVE();
      put(R[pc->a], next_awaitable(R[pc->b]));
      NEXT();
    do_EndAsyncFor:
      // [acomp.source.stop] [acomp.source.anext_raises] Anything else comes out.
      // [aflow.anext.raises] [aflow.stop.ends] [aflow.stop.subclass] [aflow.stop.thrown]
      // [aflow.stop.iteration]
      if (!exception_is(R[pc->a], StopAsyncIterationType)) {
        pending = R[pc->a];
        R[pc->a] = Value();
        goto unwind_pending;
      }
      SAVE();
      drop(R[pc->a]);
      drop(R[pc->b]);
      NEXT();

    // --- exceptions
    do_Raise : {
      SAVE();
      Ref exception = prepare_raise(R[pc->a], pc->b == kNone16 ? Value() : R[pc->b]);
      // [look.exception.answer]
      // [agen.exc.context] [aflow.mixed.except] [aflow.mixed.for_except]
      // [gen.exc.context] [delegate.context] [flow.context.own_first] [flow.context.resumer]
      set_context(exception, handled_exception());
      pending = exception.take();
      goto raise_pending;
    }
    do_RaiseCurrent : {
      SAVE();
      Value handled = handled_exception();  // [flow.raise.current]
      // [flow.raise.nothing]
      if (!handled) raise(RuntimeErrorType, "No active exception to reraise");
      retain(handled);  // [gen.exc.handled_kept]
      pending = handled;
      if (!since(11)) restore_caught_traceback(pending);
      goto unwind_pending;  // [gen.exc.reraised] [flow.traceback.changed]
    }
    do_Reraise:
      pending = R[pc->a];
      R[pc->a] = Value();
      if (!since(11)) restore_caught_traceback(pending);
      goto unwind_pending;
    do_PushHandled : {
      Value before = f->handled;
      retain(R[pc->b]);
      f->handled = R[pc->b];  // [flow.active.thrown]
      put(R[pc->a], before);
      NEXT();
    }
    do_PopHandled : {
      SAVE();
      Value before = R[pc->a];
      R[pc->a] = Value();
      // [aflow.for.handled]
      put(f->handled, before);  // [flow.active.callee] [flow.active.after_handler]
      NEXT();
    }
    do_TakeFromGroup:
      SAVE();
      take_from_group(f, R + pc->a, R[pc->b]);
      NEXT();
    do_MergeIntoGroup:
      SAVE();
      put(R[pc->a], merge_into_group(R[pc->b], R[pc->c].as<List>()));
      NEXT();
    do_ExceptionTriple : {
      Value exception = R[pc->b];
      // [flow.with.exit_arguments] [aflow.exit.arguments]
      put_copy(R[pc->a], Value(type_of(exception)));
      put_copy(R[pc->a + 1], exception);
      Value traceback = exception.as<Exception>()->traceback;
      put_copy(R[pc->a + 2], traceback ? traceback : none());
      NEXT();
    }
    do_LoadAssertionError:
      put_copy(R[pc->a], Value(&AssertionErrorType));
      NEXT();
    do_WithSuppress:
      SAVE();
      if (!truth(R[pc->a])) {  // [flow.with.suppresses] [aflow.exit.suppresses]
        pending = R[pc->b];
        R[pc->b] = Value();
        if (!since(11)) restore_caught_traceback(pending);
        goto unwind_pending;
      }
      NEXT();

    // --- modules and classes
    do_ImportName:
      SAVE();
      put(R[pc->a], import_name(f, f->compiled->constants[pc->b].as<Tuple>()));
      NEXT();
    do_ImportFrom:
      SAVE();
      put(R[pc->a], import_from(R[pc->b], f->compiled->names[pc->c]));
      NEXT();
    do_ImportStar:
      SAVE();
      import_star(f, R[pc->a]);
      NEXT();
    do_LoadBuildClass:
      put_copy(R[pc->a], dict_find(machine.builtins, intern("__build_class__")));
      NEXT();
    do_SetupAnnotations : {
      SAVE();
      Value name(names::dunder_annotations);
      if (!contains(Value(f->name_space), name)) {
        set_item(Value(f->name_space), name, make_dict());
      }
      NEXT();
    }
    do_LoadNamespace:
      put_copy(R[pc->a], Value(f->name_space));
      NEXT();

    // --- type parameters
    do_UseNamespace:
      SAVE();
      use_namespace(f, R[pc->a].as<Cell>());
      NEXT();
    do_MakeTypeParam:
      SAVE();
      put(R[pc->a], make_type_param(f->compiled->names[pc->b], pc->c, R + pc->a + 1));
      NEXT();
    do_SetTypeParams:
      SAVE();
      set_attribute(R[pc->a], names::dunder_type_params, R[pc->b]);
      drop(R[pc->b]);
      NEXT();
    do_MakeGenericBase:
      SAVE();
      put(R[pc->a], generic_base(R[pc->b]));
      NEXT();
    do_MakeTypeAlias:
      SAVE();
      put(R[pc->a], make_type_alias(f->compiled->names[pc->b], R + pc->c));
      NEXT();
    do_PrintExpr:
      SAVE();
      call(dict_find(machine.builtins, intern("__displayhook__")), {R[pc->a]});
      NEXT();

    // --- switching to a generator: `target` is resumed with `sent` by the instruction at pc
    resume_target : {
      Generator* leaf = target->leaf;
      target->state = GeneratorState::kRunning;  // [gen.state.running] [delegate.state]
      leaf->state = GeneratorState::kRunning;
      recursion.depth += static_cast<int>(leaf->depth) + 1;
      Frame* frame = frame_of(*leaf);
      frame->back = f;
      frame->entry = Entry::kNone;
      ENTER(frame);
      if (frame->started) {
        put(R[pc->a], sent);  // [gen.next.suspended] [gen.send.suspended]
        sent = Value();
        NEXT();
      }
      frame->started = true;  // [gen.next.unstarted] [gen.send.unstarted_none]
      drop(sent);
      DISPATCH();
    }

    // --- the generator of frame f has ended with `outcome`; its registers are empty already
    generator_ended : {
      Generator* ended = f->generator;
      Generator* root = ended->root;
      Frame* resumer = f->back;
      const Entry entered = f->entry;
      f->back = nullptr;
      --recursion.depth;
      if (ended == root) {
        ENTER(resumer);
        goto deliver;
      }
      Generator* parent = ended->parent;
      Frame* frame = frame_of(*parent);
      Resumption next_step =
          outcome.is_returned() ? Resumption::send(outcome.take()) : after_delegate(outcome);
      ended->parent = nullptr;
      frame->back = resumer;
      if (entered == Entry::kNone) frame->entry = Entry::kNone;  // else it has its own part in it
      ENTER(frame);
      parent->state = GeneratorState::kRunning;
      parent->root = root;
      root->leaf = parent;
      drop(parent->delegate);
      if (next_step.is_send()) {  // [delegate.result] [delegate.again] [delegate.empty]
        put(R[pc->a], next_step.value);
        NEXT();
      }
      pending = next_step.value;  // [delegate.chain.raised]
      goto raise_pending;
    }

    // --- `outcome` of a generator goes to the instruction at pc that resumed it
    deliver : {
      if (pc->op == Opcode::kForIter) {
        if (outcome.is_yielded()) {
          put(R[pc->a], outcome.value);
          pc += 2;
          DISPATCH();
        }
        exhausted(outcome);
        drop(R[pc->b]);
        JUMP_TO(pc[1].target);
      }
      if (pc->op == Opcode::kYieldFrom) goto async_step_done;
      drop(R[pc->a + 1]);
      drop(R[pc->a + 2]);
      if (outcome.is_yielded()) {
        put(R[pc->a], outcome.value);
        NEXT();
      }
      throw_outcome(outcome);
    }

    // --- `outcome` of an asynchronous generator's body goes to the awaiting frame f
    async_step_done : {
      Generator* generator = f->generator;
      Generator* root = generator->root;
      outcome = finish_step(*generator->delegate.as<AsyncGeneratorSend>(), outcome);
      if (outcome.is_yielded()) {  // [agen.await.driver] The body itself waits.
        Frame* resumer = f->back;
        f->back = nullptr;
        generator->state = GeneratorState::kSuspended;
        if (f->entry != Entry::kNone) {
          machine.current = resumer;
          return outcome;
        }
        root->state = GeneratorState::kSuspended;
        ENTER(resumer);
        goto deliver;
      }
      recursion.depth += static_cast<int>(generator->depth) + 1;
      generator->state = GeneratorState::kRunning;
      root->leaf = generator;
      drop_delegate(*generator);
      if (outcome.is_returned()) {  // [agen.yield.value]
        put(R[pc->a], outcome.value);
        NEXT();
      }
      pending = outcome.value;
      goto raise_pending;
    }

    // --- `pending` is raised at pc
    raise_pending:
      SAVE();
      add_traceback(pending, f);  // [co.exc.traceback]
    // --- the same, and the traceback has this place already: [gen.exc.reraised]
    unwind_pending : {
      SAVE();
      const Code& code = *f->compiled;
      // [agen.yield.in_try]
      // [gen.yield.in_try] By the place in the code, whether the frame was suspended there or not.
      if (const ExceptionEntry* entry_found = code.handler_at(f->index())) {
        Value exception = pending;
        pending = Value();
        unwind_registers(f, entry_found->clear_from);
        if (!since(11)) note_caught_traceback(exception);
        put(R[entry_found->exception], exception);
        JUMP_TO(entry_found->handler);
      }
      if (f->entry == Entry::kEntered) {
        machine.current = f->back;
        f->back = nullptr;
        return Outcome::raised(Ref::adopt(pending));
      }
      if (f->generator) {
        Value exception = pending;
        pending = Value();
        outcome = end(*f->generator, Outcome::raised(Ref::adopt(exception)));
        goto generator_ended;
      }
      Frame* left = f;
      ENTER(f->back);
      --recursion.depth;
      pop_frame(left);
      goto raise_pending;
    }
    } catch (Raise& error) {
      pending = error.take().take();
    } catch (NotSupported& problem) {
      SAVE();
      if (problem.line() == 0) problem.set_line(f->line());
      finalizers_enabled = false;
      throw;
    }
  }
}

}  // namespace corospec::reference
