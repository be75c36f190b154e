# title: a new context is empty whatever is set where it is made
# clauses: ctx.context.empty
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour', default='white')
variable.set('red')
context = Context()
print(len(context), list(context), variable in context)
print(context.run(variable.get))

# expect:
# 0 [] False
# white
