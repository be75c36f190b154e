# title: set changes the value in the current context
# clauses: ctx.set.value
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('colour')
variable.set('red')
print(variable.get(), copy_context()[variable])

# expect:
# red red
