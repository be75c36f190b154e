# title: an exception of the function leaves run as it is
# clauses: ctx.run.exception
# python: >=3.7
from contextvars import Context

error = KeyError('key')

def fail():
    raise error

try:
    Context().run(fail)
except KeyError as caught:
    print(caught is error)

# expect:
# True
