# title: so does a generator that is delegated to
# clauses: ctx.suspend.delegation
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')

def inner():
    yield variable.get()
    variable.set('inner')
    yield variable.get()

def outer():
    yield from inner()
    yield variable.get()

context = Context()
generator = outer()
print(next(generator), context.run(next, generator), next(generator), context[variable])

# expect:
# white inner white inner
