# title: in the same context it works across the suspension
# clauses: ctx.suspend.token
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour', default='white')

def colours():
    token = variable.set('red')
    yield
    variable.reset(token)
    yield

generator = colours()
next(generator)
print(variable.get())
next(generator)
print(variable.get())

# expect:
# red
# white
