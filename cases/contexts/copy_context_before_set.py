# title: what is set afterwards is not in the copy
# clauses: ctx.copy_context.independent
# python: >=3.7
from contextvars import ContextVar, copy_context

variable = ContextVar('colour')
variable.set('red')
context = copy_context()
token = variable.set('blue')
print(context[variable], variable.get())
variable.reset(token)
variable.set('green')
print(context[variable])

# expect:
# red blue
# red
