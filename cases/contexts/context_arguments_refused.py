# title: a context is made without arguments
# clauses: ctx.context.arguments
# python: >=3.7
from contextvars import Context

for make in (lambda: Context({}), lambda: Context(a=1)):
    try:
        make()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
