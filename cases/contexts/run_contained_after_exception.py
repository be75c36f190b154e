# title: what was set before an exception stays in the context too
# clauses: ctx.run.contained ctx.run.exception
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
context = Context()

def fail():
    variable.set('red')
    raise KeyError

try:
    context.run(fail)
except KeyError:
    print(variable.get('unset'), context[variable])

# expect:
# unset red
