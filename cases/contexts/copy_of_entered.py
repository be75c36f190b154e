# title: the copy of an entered context can be entered
# clauses: ctx.copy.entered
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
context = Context()

def inside():
    variable.set('red')
    copy = context.copy()
    copy.run(variable.set, 'blue')
    print(variable.get(), copy[variable])

context.run(inside)

# expect:
# red blue
