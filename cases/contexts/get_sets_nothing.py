# title: to get a default sets nothing
# clauses: ctx.get.sets_nothing
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('colour', default='white')
variable.get()
variable.get('argument')
print(variable in copy_context())
print(variable.get())

# expect:
# False
# white
