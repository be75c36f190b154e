# title: so is the token of a context that was left
# clauses: ctx.reset.other_context
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
context = Context()
token = context.run(variable.set, 'red')
try:
    variable.reset(token)
except ValueError:
    print('ValueError')
context.run(variable.reset, token)
print(variable in context)

# expect:
# ValueError
# False
