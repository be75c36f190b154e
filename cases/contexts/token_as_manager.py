# title: a token in a with statement resets its variable at the end
# clauses: ctx.token.manager
# python: >=3.14
from contextvars import ContextVar

variable = ContextVar('colour', default='white')
with variable.set('red') as entered:
    print(variable.get(), entered.old_value is entered.MISSING)
print(variable.get())
try:
    with variable.set('blue'):
        raise KeyError
except KeyError:
    print('KeyError', variable.get())

# expect:
# red True
# white
# KeyError white
