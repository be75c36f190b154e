# title: tokens cannot be hashed
# clauses: ctx.token.hash
# python: >=3.7
from contextvars import ContextVar

try:
    hash(ContextVar('colour').set('red'))
except TypeError:
    print('TypeError')

# expect:
# TypeError
