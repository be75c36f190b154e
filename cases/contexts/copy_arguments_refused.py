# title: the method copy takes no argument
# clauses: ctx.copy.arguments
# python: >=3.7
from contextvars import Context

try:
    Context().copy(Context())
except TypeError:
    print('TypeError')

# expect:
# TypeError
