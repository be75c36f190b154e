# title: reset brings back the value from before the set
# clauses: ctx.reset.old
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
variable.set('red')
token = variable.set('blue')
print(variable.reset(token))
print(variable.get())

# expect:
# None
# red
