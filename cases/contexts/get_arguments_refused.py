# title: the argument of get is positional, and there is one only
# clauses: ctx.get.arguments
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
for call in (lambda: variable.get(default=1), lambda: variable.get(1, 2)):
    try:
        call()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
