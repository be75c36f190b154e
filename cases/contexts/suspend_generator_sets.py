# title: what a generator sets is set for whoever resumed it
# clauses: ctx.suspend.generator_sets
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour', default='white')

def colours():
    variable.set('red')
    yield
    variable.set('blue')

generator = colours()
print(variable.get())
next(generator)
print(variable.get())
next(generator, None)
print(variable.get())

# expect:
# white
# red
# blue
