# title: a context can be referred to weakly
# clauses: ctx.context.weakref
# python: >=3.7
import weakref
from contextvars import Context

context = Context()
reference = weakref.ref(context)
print(reference() is context)
del context
print(reference())

# expect:
# True
# None
