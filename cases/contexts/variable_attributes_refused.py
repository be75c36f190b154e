# title: a variable takes no attributes of its own
# clauses: ctx.var.attributes
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
try:
    variable.kind = 'name'
except AttributeError:
    print('AttributeError')
print(hasattr(variable, 'default'), hasattr(variable, '__dict__'))

# expect:
# AttributeError
# False False
