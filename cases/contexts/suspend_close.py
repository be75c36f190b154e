# title: close executes finally blocks in the context of its caller
# clauses: ctx.suspend.close
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')

def colours():
    try:
        yield
    finally:
        print(variable.get())

context = Context()
context.run(variable.set, 'red')
generator = colours()
next(generator)
context.run(generator.close)

# expect:
# red
