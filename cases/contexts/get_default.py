# title: without a value get returns the default of the variable
# clauses: ctx.get.default
# python: >=3.7
from contextvars import ContextVar

palette = []
variable = ContextVar('palette', default=palette)
print(variable.get() is palette)
print(ContextVar('colour', default=None).get())

# expect:
# True
# None
