# title: not even with another context entered in between
# clauses: ctx.run.nested
# python: >=3.7
from contextvars import Context

outer, inner = Context(), Context()

def inside():
    try:
        outer.run(print, 'called')
    except RuntimeError:
        print('RuntimeError')

outer.run(inner.run, inside)

# expect:
# RuntimeError
