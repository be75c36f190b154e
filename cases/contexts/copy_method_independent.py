# title: original and copy do not disturb each other
# clauses: ctx.copy.independent
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
context = Context()
copy = context.copy()
copy.run(variable.set, 'red')
print(len(context), len(copy))
context.run(variable.set, 'blue')
print(context[variable], copy[variable])

# expect:
# 0 1
# blue red
