# title: where a generator was made does not matter
# clauses: ctx.suspend.created
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour', default='white')

def colour():
    yield variable.get()

token = variable.set('red')
generator = colour()
variable.reset(token)
print(next(generator))

# expect:
# white
