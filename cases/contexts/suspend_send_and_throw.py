# title: send and throw resume in the context of their caller too
# clauses: ctx.suspend.generator
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')

def colours():
    value = yield
    while True:
        try:
            value = yield value, variable.get()
        except KeyError:
            value = 'thrown'

context = Context()
context.run(variable.set, 'red')
generator = colours()
next(generator)
print(context.run(generator.send, 'sent'), generator.send('sent'))
print(context.run(generator.throw, KeyError()), generator.throw(KeyError()))

# expect:
# ('sent', 'red') ('sent', 'white')
# ('thrown', 'red') ('thrown', 'white')
