# title: iteration gives the variables that are set
# clauses: ctx.mapping.iterate
# python: >=3.7
from contextvars import Context, ContextVar

variables = [ContextVar('v%d' % number) for number in range(4)]
context = Context()
for variable in variables[:3]:
    context.run(variable.set, 0)
print(sorted(variable.name for variable in context))

# expect:
# ['v0', 'v1', 'v2']
