# title: keys, values and items come in the same order
# clauses: ctx.mapping.order
# python: >=3.7
from contextvars import Context, ContextVar

context = Context()
for number in range(10):
    context.run(ContextVar('v').set, number)
print(list(context.keys()) == list(context))
print(list(zip(context.keys(), context.values())) == list(context.items()))

# expect:
# True
# True
