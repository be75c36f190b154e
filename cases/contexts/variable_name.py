# title: the name of a context variable can be read and not be changed
# clauses: ctx.var.name
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
print(variable.name)
try:
    variable.name = 'other'
except AttributeError:
    print('AttributeError')
print(variable.name)

# expect:
# colour
# AttributeError
# colour
