# title: indexing a context gives the value of a variable
# clauses: ctx.mapping.item
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
context = Context()
context.run(variable.set, 'red')
print(context[variable])

# expect:
# red
