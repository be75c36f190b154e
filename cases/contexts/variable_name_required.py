# title: a context variable has to have a name, which CPython takes by position only
# clauses: ctx.var.name_positional
# python: >=3.7
from contextvars import ContextVar

try:
    ContextVar()
except TypeError:
    print('TypeError')
try:
    ContextVar(name='colour')
except TypeError:
    print('TypeError')

# expect:
# TypeError
# TypeError
