# title: the length is the number of variables that are set
# clauses: ctx.mapping.length
# python: >=3.7
from contextvars import Context, ContextVar

variables = [ContextVar('v%d' % number) for number in range(20)]
context = Context()
for number, variable in enumerate(variables):
    context.run(variable.set, number)
    context.run(variable.set, -number)
print(len(context), bool(context), bool(Context()))

# expect:
# 20 True False
