# title: tokens cannot be made by hand
# clauses: ctx.token.create
# python: >=3.7
from contextvars import Token

try:
    Token()
except Exception:
    print('refused')

# expect:
# refused
