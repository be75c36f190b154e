# title: variables and tokens cannot be copied
# clauses: ctx.type.copy
# python: >=3.7
import copy
from contextvars import ContextVar

variable = ContextVar('colour')
for value in (variable, variable.set('red')):
    try:
        copy.copy(value)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
