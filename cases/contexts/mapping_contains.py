# title: in tells whether a variable is set
# clauses: ctx.mapping.contains
# python: >=3.7
from contextvars import Context, ContextVar

first, second = ContextVar('first'), ContextVar('second', default=2)
context = Context()
context.run(first.set, None)
print(first in context, second in context, second not in context)

# expect:
# True False True
