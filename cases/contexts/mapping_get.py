# title: get returns the value, the argument, or None
# clauses: ctx.mapping.get
# python: >=3.7
from contextvars import Context, ContextVar

first, second = ContextVar('first'), ContextVar('second', default=2)
context = Context()
context.run(first.set, 1)
print(context.get(first), context.get(first, 'argument'))
print(context.get(second), context.get(second, 'argument'))

# expect:
# 1 1
# None argument
