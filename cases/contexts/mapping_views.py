# title: keys, values and items give variables, values and pairs
# clauses: ctx.mapping.views
# python: >=3.7
from contextvars import Context, ContextVar

variables = [ContextVar('v%d' % number) for number in range(3)]
context = Context()
for number, variable in enumerate(variables):
    context.run(variable.set, number * 10)
print(sorted(variable.name for variable in context.keys()))
print(sorted(context.values()))
print(sorted((variable.name, value) for variable, value in context.items()))

# expect:
# ['v0', 'v1', 'v2']
# [0, 10, 20]
# [('v0', 0), ('v1', 10), ('v2', 20)]
