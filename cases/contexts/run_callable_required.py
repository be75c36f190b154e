# title: run needs something to call
# clauses: ctx.run.callable
# python: >=3.7
from contextvars import Context

context = Context()
for arguments in ((), (1,)):
    try:
        context.run(*arguments)
    except TypeError:
        print('TypeError')
print(context.run(list))

# expect:
# TypeError
# TypeError
# []
