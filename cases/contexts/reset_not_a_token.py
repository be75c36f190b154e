# title: only a token can be reset
# clauses: ctx.reset.not_token
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
for value in (None, 'red', variable):
    try:
        variable.reset(value)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
