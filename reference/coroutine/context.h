// Contexts (PEP 567): what the variables of `contextvars` are set to, and which context is current.
//
// Bodies have no context of their own: they read and set in the current one, which is that of
// whoever resumes them. The event loop enters a context around every callback and every step of a
// task. What Python sees of contexts, variables and tokens is in context_type.cc.
//
// Invariant: `values` may be shared by contexts that are copies of each other; who changes it asks
// own_values() first. So a copy costs the same however many variables are set.
#pragma once

#include "reference/object/dict.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Context : Object {
  Dict* values;      // by variable; owned, never null, may be shared
  Context* outside;  // owned: the context that was current when this one was entered
  bool entered;
};
extern Type ContextType, ContextVarType, TokenType;

// The context that the program runs in; made when first asked for. Borrowed.
Context* current_context();
Handle<Context> make_context();
Handle<Context> copy_of(const Context* context);
// The values, for changing them.
Dict* own_values(Context* context);

// Makes the context the current one as long as it lives; the caller has checked that it is not
// entered already.
class EnteredContext {
 public:
  explicit EnteredContext(Context* context);
  ~EnteredContext();
  EnteredContext(const EnteredContext&) = delete;
  EnteredContext& operator=(const EnteredContext&) = delete;

 private:
  Context* context_;
};

void begin_contexts();  // before the first is asked for
void initialize_context();

}  // namespace corospec::reference
