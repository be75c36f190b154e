# title: a reset inside run works on the context that is run
# clauses: ctx.run.contained ctx.reset.old
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('colour')
variable.set('red')
context = copy_context()

def inside():
    token = variable.set('blue')
    variable.reset(token)
    return variable.get()

print(context.run(inside), variable.get(), context[variable])

# expect:
# red red red
