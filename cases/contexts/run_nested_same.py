# title: a context that is entered cannot be entered again
# clauses: ctx.run.nested
# python: >=3.7
from contextvars import Context

context = Context()

def inside():
    try:
        context.run(print, 'called')
    except RuntimeError:
        print('RuntimeError')

context.run(inside)
context.run(print, 'again')

# expect:
# RuntimeError
# again
