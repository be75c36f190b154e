// if, while, for, break, continue.
#include <cassert>

#include "reference/language/unit.h"
#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference::compiling {

void Unit::if_statement(const ast::If& node) {
  Label otherwise, end;
  // [flow.if.order] An `elif` is an `if` in the part behind the jump.
  jump_if(*node.test, false, otherwise);
  statements(node.body);
  if (!node.otherwise.empty()) emitter_.jump(end);
  emitter_.bind(otherwise);
  statements(node.otherwise);
  emitter_.bind(end);
}

void Unit::while_loop(const ast::While& node) {
  Label head, otherwise, end;
  emitter_.bind(head);
  // [flow.while.test] `continue` comes here too; `break` goes past the `else` block.
  jump_if(*node.test, false, otherwise);
  Block loop(Block::kLoop);
  loop.break_label = &end;
  loop.continue_label = &head;
  loop.base = emitter_.top();
  begin_block(std::move(loop));
  statements(node.body);
  end_block();
  emitter_.set_line(node.at.line);
  emitter_.jump(head);
  emitter_.bind(otherwise);
  statements(node.otherwise);
  emitter_.bind(end);
}

void Unit::for_loop(const ast::For& node) {
  if (node.is_async) return async_for_loop(node);
  Label head, exhausted, end;
  push_iterator(*node.iter);  // [flow.for.iterable]
  auto iterator = static_cast<Register>(emitter_.top() - 1);
  emitter_.bind(head);
  // [flow.for.target] [flow.for.target_after] Without an item ForIter leaves the target alone.
  Register variable = plain_variable(*node.target);
  if (variable != kNothing) {
    emitter_.jump_word(Opcode::kForIter, variable, iterator, exhausted);
    mark_bound(variable, mangled(ast::as<ast::Name>(*node.target).id));
  } else {
    Register item = emitter_.push();
    emitter_.jump_word(Opcode::kForIter, item, iterator, exhausted);
    store(*node.target, {item, Operand::kTemporary}, true);
    emitter_.pop();
  }
  Block loop(Block::kLoop);
  loop.break_label = &end;
  loop.continue_label = &head;
  loop.iterator = iterator;
  loop.base = emitter_.top();
  begin_block(std::move(loop));
  statements(node.body);
  end_block();
  emitter_.set_line(node.at.line);
  emitter_.jump(head);
  // [flow.for.else] Nobody else comes here.
  emitter_.bind(exhausted);
  statements(node.otherwise);
  emitter_.bind(end);
  emitter_.pop();
}

// PEP 492, the expansion of `async for`. Only StopAsyncIteration of the awaited `__anext__()` ends
// the loop: [aflow.stop.own_end]. Until 3.7 the assignment to the target is protected by the same
// handler.
void Unit::async_for_loop(const ast::For& node) {
  Label head, end;
  push_iterator(*node.iter, true);  // [aflow.for.order] [aflow.for.once]
  auto iterator = static_cast<Register>(emitter_.top() - 1);
  emitter_.bind(head);
  Protected range(emitter_.top(), emitter_.top());
  next_async_item(*node.target, iterator, range);
  Block loop(Block::kLoop);
  loop.break_label = &end;
  loop.continue_label = &head;
  loop.iterator = iterator;
  loop.base = emitter_.top();
  begin_block(std::move(loop));
  statements(node.body);
  end_block();
  emitter_.set_line(node.at.line);
  emitter_.jump(head);
  async_loop_end(range, iterator);
  statements(node.otherwise);  // [aflow.for.else] [aflow.stop.no_trace] [aflow.stop.once]
  emitter_.bind(end);
  emitter_.pop();
}

// Awaits the next item and assigns it.
void Unit::next_async_item(const ast::Expr& target, Register iterator, Protected& range) {
  emitter_.open(range);
  Register item = emitter_.push();
  emitter_.emit(Opcode::kGetAnext, item, iterator);
  // [acomp.suspends] What the awaitable yields suspends the function around.
  // [agen.compose] Whatever that is: a coroutine or another asynchronous generator.
  // [aflow.anext.value] [aflow.anext.suspends] [aflow.anext.closed] [aflow.anext.ended]
  // [aflow.steps.traceback]
  emitter_.emit(Opcode::kYieldFrom, item, item);
  if (since(8)) emitter_.close(range);  // [aflow.stop.target_passes]
  // [acomp.target] [aflow.for.target] [aflow.for.target_waits] [aflow.for.target_after]
  // [aflow.for.target_fails]
  store(target, {item, Operand::kTemporary}, true);
  emitter_.pop();
  if (!since(8)) emitter_.close(range);  // [aflow.stop.target]
  emitter_.commit(range);
}

// The handler of next_async_item: the iterator is let go, and control goes on behind the loop.
void Unit::async_loop_end(Protected& range, Register iterator) {
  emitter_.handle(range);
  Register exception = emitter_.push();
  emitter_.emit(Opcode::kEndAsyncFor, exception, iterator);
  emitter_.pop();
}

void Unit::break_or_continue(bool is_break) {
  size_t loop = blocks_.size();  // [flow.for.break] [aflow.for.break]
  while (blocks_[--loop].kind != Block::kLoop) {
  }
  Label& target = *(is_break ? blocks_[loop].break_label : blocks_[loop].continue_label);
  Register from =
      is_break && blocks_[loop].iterator != kNothing ? blocks_[loop].iterator : blocks_[loop].base;
  leave_blocks(loop + 1, [&] {  // [flow.finally.leaving]
    // [agen.final.break] [aflow.for.left] [aflow.for.closed] [aflow.for.dropped]
    // [gen.iter.break] The iterator is let go; it is not closed.
    // [flow.finally.break_replaces_return] [flow.finally.continue_replaces_return] The temporaries
    // of the body are dropped, the value of a `return` that led here among them.
    emitter_.clear_range(from, emitter_.top());
    emitter_.jump(target);
  });
}

void Unit::push_iterator(const ast::Expr& iterable, bool is_async) {
  AtLine line(*this, iterable.at.line);
  // [acomp.for.plain] Each kind of loop asks for its own kind of iterable.
  // [aflow.aiter.plain_statement]
  const Opcode op = is_async ? Opcode::kGetAiter : Opcode::kGetIter;
  Operand iterator = apply(op, kTemporary, expression(iterable));
  assert(iterator.temporary());
  // [aflow.aiter.awaitable] Until 3.6 what __aiter__ returns is awaited.
  if (is_async && !since(7)) emitter_.emit(Opcode::kYieldFrom, iterator.reg, iterator.reg);
  (void)iterator;
}

}  // namespace corospec::reference::compiling
