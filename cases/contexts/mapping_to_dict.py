# title: dict makes a dictionary of a context
# clauses: ctx.mapping.item ctx.mapping.iterate
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
context = Context()
context.run(variable.set, 'red')
print(dict(context) == {variable: 'red'})

# expect:
# True
