# title: so does a generator expression
# clauses: ctx.suspend.generator
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')
generator = (variable.get() for number in range(2))
context = Context()
context.run(variable.set, 'red')
print(context.run(next, generator), next(generator))

# expect:
# red white
