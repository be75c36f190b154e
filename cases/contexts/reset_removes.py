# title: reset removes a variable that had no value before
# clauses: ctx.reset.removed
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('colour', default='white')
token = variable.set('red')
variable.reset(token)
print(variable.get(), variable.get('argument'), variable in copy_context())

# expect:
# white argument False
