# title: a generator expression that list exhausts in a context sees that context
# clauses: ctx.suspend.generator
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')
context = Context()
context.run(variable.set, 'red')
print(context.run(list, (variable.get() for number in range(2))))

# expect:
# ['red', 'red']
