// Compiles the code of one scope: a module, class body, function, lambda or comprehension.
//
// The methods lie in compile_*.cc, a file an idea. All of them keep to these rules.
//
// - expression() says where the value is: in a variable's register, in a scratch register, or in a
//   temporary, which then is the one that was on top when it was called. Whoever receives an
//   Operand drops it (Emitter::drop) or gives it to an instruction that takes it.
// - A variable's register is used in place. That is wrong when an assignment expression further
// right
//   rebinds it, so operands that wait for another expression go through hold().
// - `destination`: kAnywhere, or kTemporary (a temporary, not scratch), or a variable's register.
// It
//   is a wish but for kTemporary with a fresh value: the result may be in the destination only if
//   it is written by the last instruction and no operand was a temporary; so operands are released
//   before the variable's old value, as Python does.
// - Statements leave the temporaries as they found them.
#pragma once

#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reference/coroutine/coroutine.h"
#include "reference/language/ast.h"
#include "reference/language/emitter.h"
#include "reference/language/older_grammar.h"
#include "reference/language/parser.h"
#include "reference/language/scope.h"

namespace corospec::reference::compiling {

// What all units of one compilation share.
struct Compilation {
  Str* filename;
  ParseMode mode;
  uint32_t flags;  // kGeneratorStop
  bool annotations_are_text;
  ScopeTable scopes;
  OlderGrammar older_grammar;
};

inline constexpr Register kAnywhere = 0xFFFD;
inline constexpr Register kTemporary = 0xFFFE;

// What must be done when control leaves a statement before its end.
struct Block {
  enum Kind : uint8_t {
    kLoop,      // `for`: clear the iterator
    kTryBody,   // the body of try/except: nothing, but its handler no longer applies
    kFinally,   // run the finally statements
    kHandling,  // an except body, or finally statements under an exception: restore what was
                // handled
    kNamed,     // inside kHandling: the exception has a name
    kWith,      // call __exit__, or await __aexit__
  };
  explicit Block(Kind kind) : kind(kind) {}

  Kind kind;
  std::optional<Protected> range;
  // kLoop
  Label* break_label = nullptr;
  Label* continue_label = nullptr;
  Register base = 0;  // temporaries from here on are the body's
  Register iterator = kNothing;
  // kFinally
  const ast::Stmts* finally = nullptr;
  // kHandling
  Register exception = kNothing;
  Register saved = kNothing;
  const ast::ExceptHandler* named = nullptr;
  // kWith
  Register exit = kNothing;  // the window of __exit__
  bool is_async = false;
  int line = 0;
};

class Unit {
 public:
  Unit(Compilation& compilation, Scope& scope, Unit* parent, Str* name, int first_line);

  // Each compiles everything and returns the code.
  Handle<Code> module(const ast::Tree& tree);
  Handle<Code> function(const ast::Arguments& arguments, const ast::Stmts& body);
  Handle<Code> lambda(const ast::Lambda& node);
  Handle<Code> class_body(const ast::ClassDef& node);
  Handle<Code> generic_function_scope(const ast::FunctionDef& node);
  Handle<Code> generic_class_scope(const ast::ClassDef& node);
  Handle<Code> generic_alias_scope(const ast::TypeAlias& node);
  Handle<Code> deferred(const ast::Deferred& node);
  Handle<Code> deferred_annotations(const ast::Arguments& arguments, const ast::Expr* returns);
  Handle<Code> comprehension_function(const ast::ComprehensionExpr& node);

 private:
  // --- the code (compile_code.cc)
  void lay_out(const ast::Arguments* arguments);
  void assign_registers();
  void make_cells();
  Handle<Code> finish();
  void return_none();
  Str* qualified_name() const;
  const Unit* outer_definition() const;
  Str* child_prefix() const;
  Value docstring(const ast::Stmts& body, Ref* holder) const;

  // --- statements (compile_statement.cc, compile_control.cc)
  void statements(const ast::Stmts& body);
  void statement(const ast::Stmt& node);
  void expression_statement(const ast::ExprStmt& node);
  void return_statement(const ast::Return& node);
  void raise_statement(const ast::RaiseStmt& node);
  void assert_statement(const ast::Assert& node);
  void import_statement(const ast::Import& node);
  void import_alias(const ast::Alias& alias);
  void import_from(const ast::ImportFrom& node);
  Operand import_module(Str* module, Value from_list, int level);
  void if_statement(const ast::If& node);
  void while_loop(const ast::While& node);
  void for_loop(const ast::For& node);
  void async_for_loop(const ast::For& node);
  void async_loop_end(Protected& range, Register iterator);
  void break_or_continue(bool is_break);

  // --- try and with (compile_try.cc, compile_try_star.cc, compile_with.cc)
  void try_statement(const ast::Try& node);
  void try_finally(const ast::Try& node);
  void try_except(const ast::Try& node);
  void handler(const ast::ExceptHandler& node, Label& cleanup, Label& end);
  void try_except_star(const ast::Try& node);
  void star_handler(const ast::ExceptHandler& node, Register list);
  void end_handling(Register saved, const ast::ExceptHandler* named);
  void unbind(Str* name);
  void with_statement(const ast::With& node);
  void with_item(const ast::With& node, size_t index);
  void enter_tuple(const ast::With& node);
  void enter_context(Operand manager, bool is_async);
  void exit_context_normally(Register exit, bool is_async);
  void exit_context_with_exception(Register exit, bool is_async);

  // --- leaving blocks (compile_try.cc)
  void begin_block(Block block);
  Block end_block();
  void leave(const Block& block);
  bool leaving_runs_code() const;
  template <class Last>
  void leave_blocks(size_t down_to, Last last) {
    std::vector<Block> left;
    while (blocks_.size() > down_to) {
      Block block = std::move(blocks_.back());
      blocks_.pop_back();
      if (block.range) emitter_.close(*block.range);
      leave(block);
      left.push_back(std::move(block));
    }
    last();
    while (!left.empty()) {
      if (left.back().range) emitter_.open(*left.back().range);
      blocks_.push_back(std::move(left.back()));
      left.pop_back();
    }
  }

  // --- match (compile_match.cc)
  struct Matching;
  void match_statement(const ast::Match& node);
  void match_case(const ast::MatchCase& node, Operand subject, Label& end);
  // Each falls through when the subject matches. A temporary subject is empty then; any other one
  // stays where it is.
  void pattern(const ast::Pattern& node, Operand subject, Matching& matching);
  void value_pattern(const ast::Pattern& node, Operand subject, Matching& matching);
  void singleton_pattern(const ast::Pattern& node, Operand subject, Matching& matching);
  void sequence_pattern(const ast::Pattern& node, Operand subject, Matching& matching);
  void mapping_pattern(const ast::Pattern& node, Operand subject, Matching& matching);
  void class_pattern(const ast::Pattern& node, Operand subject, Matching& matching);
  void as_pattern(const ast::Pattern& node, Operand subject, Matching& matching);
  void or_pattern(const ast::Pattern& node, Operand subject, Matching& matching);
  void items_by_unpacking(const ast::Pattern& node, Operand subject, Matching& matching);
  void items_by_index(const ast::Pattern& node, Operand subject, Matching& matching);
  void capture(Str* name, Operand subject, Matching& matching);
  void done_with(Operand subject);
  Register push_many(size_t count);

  // --- assignment (compile_assign.cc)
  void assignment(const ast::Assign& node);
  bool assign_pairwise(const ast::Expr& target, const ast::Expr& value);
  void annotated_assignment(const ast::AnnAssign& node);
  void check_annotated_target(const ast::Expr& target);
  void augmented_assignment(const ast::AugAssign& node);
  Operand augment(const ast::AugAssign& node, Operand old, Register destination);
  void augment_attribute(const ast::AugAssign& node, const ast::Attribute& target);
  void augment_item(const ast::AugAssign& node, const ast::Subscript& target);
  void delete_target(const ast::Expr& target);
  // Stores and, with `take`, empties the operand's register; the stack is left to the caller.
  void store(const ast::Expr& target, Operand value, bool take);
  void store_name(Str* name, Operand value, bool take);
  void delete_name(Str* name);
  void unpack(const ast::Exprs& targets, Operand value, bool take);
  bool unpack_into_variables(const ast::Exprs& targets, Operand value, bool take);
  void evaluate_into(const ast::Expr& value, Register variable);
  // The register of a name that is a plain local variable, else kNothing.
  Register plain_variable(const ast::Expr& target);

  // --- names (compile_name.cc)
  struct Variable {
    Place place;
    Register reg;  // kLocal: the value; kCell, kFree: the cell
  };
  Variable resolve(Str* mangled_name);
  Register cell_register(Str* name) const;
  Str* mangled(Str* name) const { return scope_.mangled(name); }
  Operand load_name(Str* name, Register destination);
  void mark_bound(Register variable, Str* name);

  // --- expressions (compile_expression.cc)
  Operand expression(const ast::Expr& node, Register destination = kAnywhere);
  Operand dispatch(const ast::Expr& node, Register destination);
  Register push(const ast::Expr& node);  // onto the stack of temporaries
  void push_constant(Ref value);
  void evaluate_and_drop(const ast::Expr& node);
  Operand constant(Ref value, Register destination);
  Operand bool_operation(const ast::BoolOpExpr& node);
  Operand binary(const ast::BinOp& node, Register destination);
  Operand unary(const ast::UnaryOpExpr& node, Register destination);
  Operand if_expression(const ast::IfExp& node, Register destination);
  Operand named_expression(const ast::NamedExpr& node);
  Operand attribute(const ast::Attribute& node, Register destination);
  Operand subscript(const ast::Subscript& node, Register destination);
  Operand slice(const ast::SliceExpr& node);
  Operand yield(const ast::Yield& node, Register destination);
  Operand yield_from(const ast::YieldFrom& node, Register destination);
  Operand await(const ast::Await& node, Register destination);
  // Awaits what is in a temporary, and leaves the result there.
  void await_in_place(Register reg, AwaitContext context);
  Operand lambda_expression(const ast::Lambda& node);
  Operand hold(Operand operand, const ast::Expr& later);
  Ref folded(const ast::Expr& node) const;  // the value of a constant expression; null: none

  // --- displays and f-strings (compile_display.cc)
  Operand tuple_display(const ast::Exprs& elements, Register destination);
  Operand list_display(const ast::Exprs& elements);
  Operand set_display(const ast::Exprs& elements);
  Operand dict_display(const ast::DictExpr& node);
  void sequence(const ast::Exprs& elements, Opcode build, Opcode add, Opcode extend,
                size_t prefix = 0, uint16_t extend_extra = 0);
  void add_afterwards(std::span<ast::Expr* const> elements, Register container, Opcode add,
                      Opcode extend, uint16_t extend_extra);
  void map_items(const ast::DictExpr& node);
  Operand joined_string(const ast::JoinedStr& node, Register destination);
  Operand formatted_value(const ast::FormattedValue& node, Register destination);
  Operand string_part(const ast::Expr& node, Register destination);

  // --- comparisons and conditions (compile_condition.cc)
  Operand compare(const ast::Compare& node, Register destination);
  Operand compare_chain(const ast::Compare& node);
  void compare_or_jump(const ast::Compare& node, Label& unless);
  // Jumps to `target` when the condition's truth is `sense`, else falls through.
  void jump_if(const ast::Expr& node, bool sense, Label& target);
  void jump_if_value(const ast::Expr& node, bool sense, Label& target);
  void jump_if_bool_operation(const ast::BoolOpExpr& node, bool sense, Label& target);

  // --- calls (compile_call.cc)
  Operand call(const ast::Call& node);
  bool method_call(const ast::Call& node);
  // The window at `base` holds callable, self and `given` arguments already.
  void call_with(Register base, int given, const ast::Exprs& args,
                 const std::vector<ast::Keyword*>& keywords);
  void call_extended(Register base, int given, const ast::Exprs& args,
                     const std::vector<ast::Keyword*>& keywords);
  void push_keyword_dict(Register base, const std::vector<ast::Keyword*>& keywords);
  void emit_call(Register base, int arguments, uint16_t names = kNothing);

  // --- functions and classes (compile_function.cc, compile_class.cc)
  void function_definition(const ast::FunctionDef& node);
  void class_definition(const ast::ClassDef& node);
  std::vector<Register> push_decorators(const ast::Exprs& decorators);
  void call_decorators(const ast::Exprs& decorators, const std::vector<Register>& windows);
  Operand plain_function(const ast::FunctionDef& node);
  Operand plain_class(const ast::ClassDef& node);
  const Code& function_code(const ast::FunctionDef& node);
  // Pushes the new function.
  Operand make_function(const ast::Arguments* arguments, const ast::Expr* returns,
                        const Code& code);
  // The parts from `base` on are there, but for the closure.
  Operand finish_function(Register base, const Code& code);
  void push_empty_up_to(Register next);
  void push_defaults(const ast::Arguments& arguments);
  void push_keyword_defaults(const ast::Arguments& arguments);
  void push_annotations(const ast::Arguments& arguments, const ast::Expr* returns);
  void push_annotation_map(const ast::Arguments& arguments, const ast::Expr* returns);
  void push_annotation(const ast::Expr& annotation);
  void push_unpacked(const ast::Starred& node);  // the one item of the unpacked value
  void push_closure(const Code& code);
  // Compiles a nested code once, however often its node is met (finally bodies are).
  template <class Build>
  const Code& nested_code(const ast::Node& node, Build build) {
    Handle<Code>& code = nested_[&node];
    if (!code) code = build();
    return *code;
  }

  // --- type parameters (compile_generic.cc)
  Operand generic_function(const ast::FunctionDef& node);
  Operand generic_class(const ast::ClassDef& node);
  void type_alias(const ast::TypeAlias& node);
  template <class Compile>
  Register push_scope_function(const ast::TypeParams& params, Str* name, int line, Compile compile);
  void begin_annotation_scope();
  Register push_type_params(const ast::TypeParams& params);
  void push_deferred(const ast::Deferred* node, Str* name);
  Operand make_alias(const ast::TypeAlias& node, Register params);
  Handle<Code> return_from_scope(Operand result);

  // --- comprehensions (compile_comprehension.cc)
  Operand comprehension(const ast::ComprehensionExpr& node);
  Operand inlined_comprehension(const ast::ComprehensionExpr& node, Scope& scope);
  void push_inlined_variables(const Scope& scope);
  Operand called_comprehension(const ast::ComprehensionExpr& node, Scope& scope);
  void comprehension_loop(const ast::ComprehensionExpr& node, size_t index, Register iterator,
                          Register result);
  void comprehension_element(const ast::ComprehensionExpr& node, Register result);
  void async_comprehension_loop(const ast::ComprehensionExpr& node, size_t index, Register iterator,
                                Register result);
  void next_async_item(const ast::Expr& target, Register iterator, Protected& range);
  void push_iterator(const ast::Expr& iterable, bool is_async = false);

  // --- instructions
  Operand fresh(Register destination);  // where a new value goes
  // Emits `op`, releases the operands and says where the result is. `plain`: a bool or the like.
  Operand apply(Opcode op, Register destination, Operand operand, uint16_t c = 0,
                bool plain = false);
  Operand apply(Opcode op, Register destination, Operand left, Operand right, bool plain = false);
  void drop_both(Operand left, Operand right);  // the left one's object first
  Operand give_temporary(Operand operand);      // moves it onto the stack unless it is there
  void clear_consumed(Operand operand, Register result);

  class AtLine;

  Compilation& compilation_;
  Scope& scope_;
  Unit* parent_;
  Handle<Code> code_;
  Emitter emitter_;
  std::vector<Block> blocks_;
  std::unordered_map<Str*, Register> variables_;  // plain locals
  std::unordered_map<Str*, Register> cells_;      // cells and free variables
  // Variables of the inlined comprehensions that we are in, the innermost last.
  std::vector<std::pair<const Scope*, std::unordered_map<Str*, Variable>>> inlined_;
  std::unordered_map<const ast::Node*, Handle<Code>> nested_;
};

// Sets the line of the instructions to a node's for as long as it lives.
class Unit::AtLine {
 public:
  AtLine(Unit& unit, int line) : emitter_(unit.emitter_), saved_(emitter_.line()) {
    if (line > 0) emitter_.set_line(line);
  }
  ~AtLine() { emitter_.set_line(saved_); }
  AtLine(const AtLine&) = delete;
  AtLine& operator=(const AtLine&) = delete;

 private:
  Emitter& emitter_;
  int saved_;
};

}  // namespace corospec::reference::compiling
