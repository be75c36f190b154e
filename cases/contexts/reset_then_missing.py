# title: after such a reset get raises LookupError again
# clauses: ctx.reset.removed
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
token = variable.set('red')
variable.reset(token)
try:
    variable.get()
except LookupError:
    print('LookupError')

# expect:
# LookupError
