# title: copy makes a context with the same values
# clauses: ctx.copy.shallow
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('palette')
context = Context()
context.run(variable.set, ['red'])
copy = context.copy()
print(type(copy) is Context, copy is context, copy[variable] is context[variable])

# expect:
# True False True
