// with and async with statements.
//
// __exit__ and its self wait in the temporaries X and X+1, where its call's window will be.
#include "reference/language/unit.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

void Unit::with_statement(const ast::With& node) {
  return compilation_.older_grammar.makes_tuple(node) ? enter_tuple(node) : with_item(node, 0);
}

// [aflow.items.parentheses_tuple] A tuple is no manager: entering it raises, and what follows is
// never reached.
void Unit::enter_tuple(const ast::With& node) {
  AtLine at(*this, node.at.line);
  ast::Exprs elements;
  for (const ast::WithItem* item : node.items) elements.push_back(item->context);
  enter_context(tuple_display(elements, kAnywhere), node.is_async);
  emitter_.pop(2);
}

void Unit::with_item(const ast::With& node, size_t index) {
  if (index == node.items.size()) return statements(node.body);
  const ast::WithItem& item = *node.items[index];
  int line = item.context->at.line;
  Register exit = emitter_.top();
  {
    // [flow.with.enter_raises] [aflow.enter.raises] [aflow.enter.closed] Outside the protected
    // block.
    AtLine at(*this, line);
    enter_context(expression(*item.context), node.is_async);
  }
  Block body(Block::kWith);
  auto result = static_cast<Register>(exit + 2);
  body.range.emplace(result, result);
  body.exit = exit;  // [aflow.with.kept] Bound to the manager.
  body.is_async = node.is_async;
  body.line = line;
  begin_block(std::move(body));
  emitter_.push();
  // [flow.with.order] [flow.with.target_error] [aflow.with.order] [aflow.target.error]
  // [aflow.target.waits] The assignment is part of the block.
  if (item.target) {
    store(*item.target, {result, Operand::kTemporary}, true);  // [aflow.target.forms]
  } else {
    emitter_.emit(Opcode::kClear, result);  // [aflow.enter.dropped]
  }
  emitter_.pop();
  // [flow.with.several] [aflow.items.nested] [aflow.items.exceptions]
  with_item(node, index + 1);
  body = end_block();

  Label end;
  {
    // [aflow.steps.traceback_exit] [aflow.steps.traceback_block]
    AtLine at(*this, since(10) ? line : emitter_.last_line());
    // [gen.yield.in_with] At every way out of the block; a `yield` is none.
    // [aflow.target.kept] The target is left alone.
    exit_context_normally(exit, node.is_async);
    emitter_.jump(end);
  }
  AtLine at(*this, line);
  emitter_.handle(*body.range);
  exit_context_with_exception(exit, node.is_async);
  emitter_.pop(2);
  emitter_.bind(end);
}

// Leaves the window of __exit__ on the stack, and the result of __enter__ in the register above it.
// [aflow.with.shared] Nothing is kept in the manager.
void Unit::enter_context(Operand manager, bool is_async) {
  emitter_.give_back(manager);
  Register exit = emitter_.push();
  emitter_.push();
  Register enter = emitter_.push();
  emitter_.push();
  Register from = manager.reg;
  auto load = [&](Register into, SpecialMethod method) {
    emitter_.emit(Opcode::kLoadSpecial, into, from, static_cast<uint16_t>(method));
  };
  // [aflow.with.plain_manager] [aflow.with.plain_statement]
  const SpecialMethod to_enter = is_async ? SpecialMethod::kAenter : SpecialMethod::kEnter;
  const SpecialMethod to_exit = is_async ? SpecialMethod::kAexit : SpecialMethod::kExit;
  // [flow.with.loaded] [aflow.with.loaded]
  if (since(14) || (is_async && !since(9))) {
    // [aflow.with.exit_first] A temporary is where __exit__ will be.
    if (from == exit) {
      emitter_.emit(Opcode::kTake, enter, exit);
      from = enter;
    }
    load(exit, to_exit);
    load(enter, to_enter);
  } else {  // [aflow.with.enter_first]
    load(enter, to_enter);
    load(exit, to_exit);
  }
  emit_call(enter, 0);  // [aflow.enter.call] [aflow.with.none]
  // [aflow.enter.awaitable] [aflow.enter.awaited] [aflow.enter.suspends] [aflow.steps.cr_await]
  if (is_async) await_in_place(enter, AwaitContext::kAenter);
  emitter_.pop();
}

void Unit::exit_context_normally(Register exit, bool is_async) {
  auto arguments = static_cast<Register>(exit + 2);
  Register base = exit;
  bool elsewhere = emitter_.top() != arguments;  // a return value lies between
  if (elsewhere) {
    base = emitter_.push();
    Register self = emitter_.push();
    emitter_.emit(Opcode::kTake, base, exit);
    emitter_.emit(Opcode::kTake, self, static_cast<Register>(exit + 1));
  }
  // [flow.with.exit_arguments] [aflow.exit.arguments]
  for (int i = 0; i < 3; ++i) push_constant(make_none());
  emitter_.emit(Opcode::kCall, base, 3, kNothing);
  // [aflow.exit.raises_normally] Outside the protected block.
  if (is_async) await_in_place(base, AwaitContext::kAexit);
  // [flow.with.answer_ignored] [aflow.exit.answer_ignored]
  emitter_.emit(Opcode::kClear, base);
  emitter_.pop(elsewhere ? 5 : 3);
}

// Whatever brought the exception: [aflow.block.thrown] [aflow.block.closed] [aflow.block.destroyed]
void Unit::exit_context_with_exception(Register exit, bool is_async) {
  Register exception = emitter_.push();
  Register saved = emitter_.push();
  // [manager.throw.yielded_context] [flow.with.exit_raises] [aflow.exit.raises]
  // [aflow.exit.handled]
  emitter_.emit(Opcode::kPushHandled, saved, exception);
  Protected range(emitter_.top(), exception);
  emitter_.open(range);
  Register call = emitter_.push();
  Register self = emitter_.push();
  emitter_.emit(Opcode::kMove, call, exit);
  emitter_.emit(Opcode::kMove, self, static_cast<Register>(exit + 1));
  Register triple = emitter_.push();
  emitter_.push();
  emitter_.push();
  emitter_.emit(Opcode::kExceptionTriple, triple, exception);
  emit_call(call, 3);
  // [aflow.exit.awaitable] [aflow.exit.suspends] [aflow.exit.closed] [aflow.block.closed_waits]
  if (is_async) await_in_place(call, AwaitContext::kAexit);
  emitter_.emit(Opcode::kWithSuppress, call, exception);
  emitter_.emit(Opcode::kClear, call);
  emitter_.pop();
  emitter_.close(range);
  emitter_.commit(range);
  // Suppressed: [flow.with.suppresses] [aflow.exit.suppresses]
  emitter_.emit(Opcode::kPopHandled, saved);
  emitter_.emit(Opcode::kClear, exception);
  emitter_.clear_range(exit, exception);
  Label end;
  emitter_.jump(end);
  emitter_.handle(range);
  emitter_.emit(Opcode::kPopHandled, saved);
  // [aflow.exit.passes] [aflow.exit.raises_same]
  emitter_.emit(Opcode::kReraise, exception);
  emitter_.finish_path();
  emitter_.pop(2);
  emitter_.bind(end);
}

}  // namespace corospec::reference::compiling
