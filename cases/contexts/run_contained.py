# title: what the function sets stays in the context that is run
# clauses: ctx.run.contained
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('colour')
variable.set('red')
context = copy_context()

def inside():
    print(variable.get(), context[variable])
    variable.set('blue')
    print(variable.get(), context[variable])

context.run(inside)
print(variable.get(), context[variable])

# expect:
# red red
# blue blue
# red blue
