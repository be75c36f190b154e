# title: set returns a new token each time
# clauses: ctx.set.token
# python: >=3.7
from contextvars import ContextVar, Token

variable = ContextVar('colour')
first = variable.set('red')
second = variable.set('red')
print(type(first) is Token, first is second)

# expect:
# True False
