# title: the default is a keyword argument only
# clauses: ctx.var.arguments
# python: >=3.7
from contextvars import ContextVar

try:
    ContextVar('colour', 'red')
except TypeError:
    print('TypeError')
print(ContextVar('colour', default='red').get())

# expect:
# TypeError
# red
