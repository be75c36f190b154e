// try statements with `except*` (PEP 654).
//
// What was raised is in a temporary E, and what the frame handled before in S, as for `except`
// (compile_try.cc). Behind them lie L, the list of what the blocks raised, R, what no block has
// taken yet, and M, the part that the present block takes:
//
//     PushHandled S, E     L = []     R = E
//     for each block:   TakeFromGroup R, type     (M; the frame handles it)
//                       the statements; what they raise is appended to L
//     append R to L     M = MergeIntoGroup E, L     PopHandled S     Reraise M, if any
//
// No block is left by return, break or continue: the language forbids them there.
#include "reference/language/unit.h"

namespace corospec::reference::compiling {

void Unit::try_except_star(const ast::Try& node) {
  Register base = emitter_.top();
  Block body(Block::kTryBody);
  body.range.emplace(base, base);
  begin_block(std::move(body));
  statements(node.body);
  body = end_block();
  statements(node.otherwise);  // [group.star.else]
  Label end, nothing, cleanup;
  emitter_.jump(end);

  // [group.suspend.thrown_in] [group.suspend.delegation] Whatever was raised, in here, below or
  // above.
  emitter_.handle(*body.range);
  Block handling(Block::kHandling);
  Register exception = handling.exception = emitter_.push();
  Register saved = handling.saved = emitter_.push();
  emitter_.emit(Opcode::kPushHandled, saved, exception);
  handling.range.emplace(emitter_.top(), exception);
  begin_block(std::move(handling));
  Register list = emitter_.push();
  Register rest = emitter_.push();
  emitter_.emit(Opcode::kBuildList, list, list, 0);
  emitter_.emit(Opcode::kMove, rest, exception);
  // [group.star.first] Each after the one before it took its part.
  for (const ast::ExceptHandler* each : node.handlers) star_handler(*each, list);
  emitter_.emit(Opcode::kListAppend, list, rest);
  emitter_.emit(Opcode::kClear, rest);
  emitter_.emit(Opcode::kMergeIntoGroup, rest, exception, list);
  emitter_.emit(Opcode::kClear, list);
  emitter_.jump(Opcode::kJumpIfNull, rest, nothing);
  emitter_.emit(Opcode::kTake, exception, rest);
  emitter_.jump(cleanup);
  emitter_.bind(nothing);
  emitter_.pop(2);
  emitter_.emit(Opcode::kClear, exception);
  handling = end_block();
  end_handling(saved, nullptr);
  emitter_.jump(end);

  emitter_.handle(*handling.range);  // [group.star.header_raises]
  emitter_.bind(cleanup);
  // [group.raise.traceback] [group.raise.again_traceback] No entry is added here.
  end_handling(saved, nullptr);
  emitter_.emit(Opcode::kReraise, exception);
  emitter_.finish_path();
  emitter_.pop(2);
  emitter_.bind(end);
}

void Unit::star_handler(const ast::ExceptHandler& node, Register list) {
  emitter_.set_line(node.at.line);
  Label next;
  auto rest = static_cast<Register>(emitter_.top() - 1);
  Register match = emitter_.push();
  // [group.star.headers] [group.star.headers_behind] Also when the rest is None.
  Operand type = expression(*node.type);
  emitter_.emit(Opcode::kTakeFromGroup, rest, type.reg);
  emitter_.drop(type);
  emitter_.jump(Opcode::kJumpIfNull, match, next);
  if (node.name) {
    store_name(node.name, {match, Operand::kTemporary}, true);
  } else {
    emitter_.emit(Opcode::kClear, match);
  }
  Block body(Block::kTryBody);
  body.range.emplace(emitter_.top(), match);
  begin_block(std::move(body));
  // [group.star.parts] [flow.group.handlers] [group.star.loops_inside] It may wait, as any
  // statements may: [group.suspend.yield] [group.suspend.await] [group.suspend.async_generator]
  // [group.suspend.delegation_in_block]
  statements(node.body);
  body = end_block();
  if (node.name && emitter_.reachable()) unbind(node.name);
  emitter_.jump(next);

  // [group.raise.siblings] [group.suspend.throw_in_block] [group.suspend.close_goes_on]
  emitter_.handle(*body.range);
  if (node.name && emitter_.reachable()) unbind(node.name);  // [group.star.name]
  emitter_.emit(Opcode::kListAppend, list, match);
  emitter_.emit(Opcode::kClear, match);
  emitter_.bind(next);
  emitter_.pop();
}

}  // namespace corospec::reference::compiling
