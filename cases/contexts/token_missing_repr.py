# title: the marker shows as Token.MISSING
# clauses: ctx.token.missing_repr
# python: >=3.7
from contextvars import Token

print(repr(Token.MISSING))

# expect:
# <Token.MISSING>
