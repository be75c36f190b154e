# title: CPython refuses it with RuntimeError
# clauses: ctx.token.create_error
# python: >=3.7
from contextvars import Token

try:
    Token()
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError
