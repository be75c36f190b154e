# title: a context cannot be changed as a dictionary is
# clauses: ctx.mapping.read_only
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
context = Context()
try:
    context[variable] = 'red'
except TypeError:
    print('TypeError')
context.run(variable.set, 'red')
try:
    del context[variable]
except TypeError:
    print('TypeError')
print(hasattr(context, 'update'), hasattr(context, 'pop'), context[variable])

# expect:
# TypeError
# TypeError
# False False red
