# title: a token knows the value from before
# clauses: ctx.token.old_value
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour', default='white')
variable.set('red')
token = variable.set('blue')
print(token.old_value)
try:
    token.old_value = 'green'
except AttributeError:
    print('AttributeError')
variable.reset(token)
print(token.old_value)

# expect:
# red
# AttributeError
# red
