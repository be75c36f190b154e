# title: without a value and without a default get raises LookupError
# clauses: ctx.get.missing
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
try:
    variable.get()
except LookupError as error:
    print(type(error).__name__, error.args[0] is variable)

# expect:
# LookupError True
