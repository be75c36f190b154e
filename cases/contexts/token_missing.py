# title: where there was no value before the old value is the marker
# clauses: ctx.token.missing
# python: >=3.7
from contextvars import ContextVar, Token

variable = ContextVar('colour', default='white')
token = variable.set('red')
print(token.old_value is Token.MISSING, token.MISSING is Token.MISSING)

# expect:
# True True
