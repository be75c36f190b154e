# title: a reset goes back to its own set, whatever was set since
# clauses: ctx.reset.order
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('depth')
tokens = [variable.set(depth) for depth in range(3)]
variable.reset(tokens[1])
print(variable.get())
variable.reset(tokens[2])
print(variable.get())
variable.reset(tokens[0])
print(variable.get('unset'))

# expect:
# 0
# 1
# unset
