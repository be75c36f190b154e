# title: an iteration is not disturbed by what is set meanwhile
# clauses: ctx.mapping.snapshot
# python: >=3.7
from contextvars import Context, ContextVar

context = Context()
first, second = ContextVar('first'), ContextVar('second')
context.run(first.set, 1)
names = []
for variable in context:
    context.run(second.set, 2)
    names.append(variable.name)
print(names, len(context))

# expect:
# ['first'] 2
