# title: a token knows its variable
# clauses: ctx.token.var
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
token = variable.set('red')
print(token.var is variable)
try:
    token.var = None
except AttributeError:
    print('AttributeError')

# expect:
# True
# AttributeError
