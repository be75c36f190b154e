# title: a context that was left can be entered again and has its values still
# clauses: ctx.run.again
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('count', default=0)
context = Context()

def increment():
    variable.set(variable.get() + 1)
    return variable.get()

print([context.run(increment) for round in range(3)], variable.get())

# expect:
# [1, 2, 3] 0
