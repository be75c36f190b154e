# title: each call makes a new context
# clauses: ctx.copy_context.independent
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('colour')
first, second = copy_context(), copy_context()
print(first is second)
first.run(variable.set, 'red')
print(variable in first, variable in second, variable.get('unset'))

# expect:
# False
# True False unset
