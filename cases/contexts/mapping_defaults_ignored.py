# title: the default of a variable is not in any context
# clauses: ctx.mapping.defaults
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('colour', default='white')
context = copy_context()
print(variable in context, context.get(variable), len(context), list(context.items()))
print(context.run(variable.get))

# expect:
# False None 0 []
# white
