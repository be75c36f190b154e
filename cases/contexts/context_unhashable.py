# title: contexts cannot be hashed
# clauses: ctx.context.hash
# python: >=3.7
from contextvars import Context

try:
    hash(Context())
except TypeError:
    print('TypeError')

# expect:
# TypeError
