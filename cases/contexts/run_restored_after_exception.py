# title: the former context is current again after an exception
# clauses: ctx.run.restored
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
variable.set('here')

def fail():
    print(variable.get('unset'))
    raise KeyError

try:
    Context().run(fail)
except KeyError:
    print(variable.get())

# expect:
# unset
# here
