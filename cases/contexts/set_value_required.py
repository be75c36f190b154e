# title: set takes exactly one value
# clauses: ctx.set.arguments
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
for values in ((), (1, 2)):
    try:
        variable.set(*values)
    except TypeError:
        print('TypeError')
print(variable.get('unset'))

# expect:
# TypeError
# TypeError
# unset
