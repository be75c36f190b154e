# title: a generator sees the context of whoever resumes it
# clauses: ctx.suspend.generator
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')

def colours():
    while True:
        yield variable.get()

first, second = Context(), Context()
first.run(variable.set, 'red')
second.run(variable.set, 'blue')
generator = colours()
print(first.run(next, generator), second.run(next, generator), next(generator))

# expect:
# red blue white
