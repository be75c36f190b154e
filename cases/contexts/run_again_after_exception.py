# title: so can one that was left by an exception
# clauses: ctx.run.again
# python: >=3.7
from contextvars import Context

context = Context()

def fail():
    raise KeyError

for round in range(2):
    try:
        context.run(fail)
    except KeyError:
        print('KeyError')

# expect:
# KeyError
# KeyError
