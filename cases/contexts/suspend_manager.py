# title: a manager made of a generator sets for the block and resets behind it
# clauses: ctx.suspend.manager
# python: >=3.7
from contextlib import contextmanager
from contextvars import ContextVar

variable = ContextVar('colour', default='white')

@contextmanager
def coloured(colour):
    token = variable.set(colour)
    try:
        yield
    finally:
        variable.reset(token)

with coloured('red'):
    print(variable.get())
    with coloured('blue'):
        print(variable.get())
    print(variable.get())
print(variable.get())

# expect:
# red
# blue
# red
# white
