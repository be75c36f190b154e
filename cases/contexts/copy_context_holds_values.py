# title: a copy of the current context has its values
# clauses: ctx.copy_context.values
# python: >=3.7
from contextvars import Context, ContextVar, copy_context

first, second = ContextVar('first'), ContextVar('second', default=2)
first.set(1)
context = copy_context()
print(type(context) is Context, context[first], second in context)

# expect:
# True 1 False
