# title: reset takes one token and nothing else
# clauses: ctx.reset.arguments
# python: >=3.7
from contextvars import ContextVar

variable = ContextVar('colour')
token = variable.set('red')
for call in (lambda: variable.reset(), lambda: variable.reset(token, token)):
    try:
        call()
    except TypeError:
        print('TypeError')
print(variable.get())

# expect:
# TypeError
# TypeError
# red
