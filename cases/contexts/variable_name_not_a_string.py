# title: the name has to be a string
# clauses: ctx.var.name_type
# python: >=3.7
from contextvars import ContextVar

for name in (1, None, b'colour'):
    try:
        ContextVar(name)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
