# title: to run a generator function only makes the generator
# clauses: ctx.suspend.run_creates
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')

def colours():
    yield variable.get()

context = Context()
context.run(variable.set, 'red')
generator = context.run(colours)
print(next(generator))

# expect:
# white
