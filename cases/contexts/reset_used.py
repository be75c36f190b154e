# title: a token resets once
# clauses: ctx.reset.used
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
token = variable.set('red')
variable.reset(token)
variable.set('blue')
try:
    variable.reset(token)
except RuntimeError:
    print('RuntimeError')
print(variable.get())

# expect:
# RuntimeError
# blue
