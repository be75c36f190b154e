# title: inside run the copy is one of the context that is run
# clauses: ctx.copy_context.inside
# python: >=3.7
from contextvars import Context, ContextVar, copy_context

variable = ContextVar('colour')
context = Context()

def inside():
    variable.set('red')
    copy = copy_context()
    variable.set('blue')
    return copy

copy = context.run(inside)
print(copy is context, copy[variable], context[variable])

# expect:
# False red blue
