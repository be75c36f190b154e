// try statements, and leaving blocks early.
//
// A handler begins with the exception in a temporary E, and keeps what the frame handled before in
// the next one, S:
//
//     PushHandled S, E     ...     PopHandled S; Reraise E
//
// Everything between is protected by an entry whose handler is that same ending, with the new
// exception in E. finally statements are compiled once for every way into them.
#include "reference/language/unit.h"

namespace corospec::reference::compiling {

// --- blocks

void Unit::begin_block(Block block) {
  blocks_.push_back(std::move(block));
  if (blocks_.back().range) emitter_.open(*blocks_.back().range);
}

Block Unit::end_block() {
  Block block = std::move(blocks_.back());
  blocks_.pop_back();
  if (block.range) {
    emitter_.close(*block.range);
    emitter_.commit(*block.range);
  }
  return block;
}

// What happens when control leaves a block by return, break or continue.
void Unit::leave(const Block& block) {
  switch (block.kind) {
    case Block::kLoop:
      if (block.iterator != kNothing) emitter_.emit(Opcode::kClear, block.iterator);
      return;
    case Block::kTryBody:
    case Block::kNamed:
      return;
    case Block::kFinally:
      return statements(*block.finally);  // [gen.return.finally] [flow.finally.leaving]
    case Block::kHandling:
      // [flow.finally.discards]
      emitter_.emit(Opcode::kClear, block.exception);
      return end_handling(block.saved, block.named);
    case Block::kWith: {  // [aflow.exit.ways] [aflow.exit.return_value] [aflow.mixed.order]
      AtLine line(*this, block.line);
      return exit_context_normally(block.exit, block.is_async);
    }
  }
}

bool Unit::leaving_runs_code() const {
  for (const Block& block : blocks_) {
    if (block.kind == Block::kFinally || block.kind == Block::kHandling ||
        block.kind == Block::kWith) {
      return true;
    }
  }
  return false;
}

void Unit::end_handling(Register saved, const ast::ExceptHandler* named) {
  emitter_.emit(Opcode::kPopHandled, saved);
  // [flow.except.name] Also by return, break and continue (leave).
  if (named) unbind(named->name);
}

// --- try

void Unit::try_statement(const ast::Try& node) {
  if (!node.finally.empty()) return try_finally(node);
  if (node.is_star) return try_except_star(node);
  try_except(node);
}

void Unit::try_finally(const ast::Try& node) {
  Register base = emitter_.top();
  Block body(Block::kFinally);
  body.range.emplace(base, base);
  body.finally = &node.finally;
  begin_block(std::move(body));
  if (node.handlers.empty()) {
    statements(node.body);
  } else if (node.is_star) {
    try_except_star(node);
  } else {
    try_except(node);
  }
  body = end_block();
  statements(node.finally);  // [flow.finally.leaving]
  Label end;
  emitter_.jump(end);

  emitter_.handle(*body.range);
  Block handling(Block::kHandling);
  // [flow.finally.saved] [aflow.mixed.finally] [aflow.mixed.for_finally]
  handling.exception = emitter_.push();
  handling.saved = emitter_.push();
  // [look.exception.finally]
  // [flow.finally.info] [flow.finally.context] It is handled while the statements run.
  emitter_.emit(Opcode::kPushHandled, handling.saved, handling.exception);
  handling.range.emplace(emitter_.top(), handling.exception);
  begin_block(std::move(handling));
  statements(node.finally);
  handling = end_block();
  emitter_.handle(*handling.range);
  end_handling(handling.saved, nullptr);
  emitter_.emit(Opcode::kReraise, handling.exception);
  emitter_.finish_path();
  emitter_.pop(2);
  emitter_.bind(end);
}

void Unit::try_except(const ast::Try& node) {
  Register base = emitter_.top();
  Block body(Block::kTryBody);
  body.range.emplace(base, base);
  begin_block(std::move(body));
  statements(node.body);
  body = end_block();
  // [flow.try.else] [flow.except.siblings] Neither these nor the handlers are protected by them.
  statements(node.otherwise);
  Label end, cleanup;
  emitter_.jump(end);

  emitter_.handle(*body.range);
  Block handling(Block::kHandling);
  handling.exception = emitter_.push();
  handling.saved = emitter_.push();
  emitter_.emit(Opcode::kPushHandled, handling.saved, handling.exception);
  handling.range.emplace(emitter_.top(), handling.exception);
  begin_block(std::move(handling));
  for (const ast::ExceptHandler* each : node.handlers) handler(*each, cleanup, end);
  handling = end_block();
  // [flow.except.header_raises] Raised behind `except` or in a handler's body.
  emitter_.handle(*handling.range);
  emitter_.bind(cleanup);
  end_handling(handling.saved, nullptr);
  emitter_.emit(Opcode::kReraise, handling.exception);
  emitter_.finish_path();
  emitter_.pop(2);
  emitter_.bind(end);
}

void Unit::handler(const ast::ExceptHandler& node, Label& cleanup, Label& end) {
  size_t handling = blocks_.size() - 1;
  Register exception = blocks_[handling].exception;
  Register saved = blocks_[handling].saved;
  emitter_.set_line(node.at.line);
  Label next;
  if (node.type) {  // [flow.except.header]
    Register base = emitter_.top();
    Operand type = expression(*node.type);
    emitter_.jump_word(Opcode::kJumpUnlessMatch, exception, type.reg, next);
    emitter_.leaves_filled(next, base);
    emitter_.drop(type);
  }
  std::optional<Block> named;
  if (node.name) {
    store_name(node.name, {exception, Operand::kTemporary}, true);
    blocks_[handling].named = &node;
    named.emplace(Block::kNamed);
    named->range.emplace(emitter_.top(), exception);
    begin_block(*named);
  } else {
    emitter_.emit(Opcode::kClear, exception);
  }
  statements(node.body);
  if (node.name) named = end_block();
  blocks_[handling].named = nullptr;

  emitter_.close(*blocks_[handling].range);
  if (emitter_.reachable()) {
    end_handling(saved, node.name ? &node : nullptr);
    emitter_.jump(end);
  }
  if (node.name) {
    emitter_.handle(*named->range);
    if (emitter_.reachable()) {
      unbind(node.name);  // [flow.except.name]
      emitter_.jump(cleanup);
    }
  }
  emitter_.open(*blocks_[handling].range);
  emitter_.bind(next);
}

}  // namespace corospec::reference::compiling
