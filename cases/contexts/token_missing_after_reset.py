# title: after a reset that removed the variable the next token has the marker
# clauses: ctx.token.missing
# python: >=3.7
from contextvars import ContextVar, Token

variable = ContextVar('colour')
variable.reset(variable.set('red'))
print(variable.set('blue').old_value is Token.MISSING)

# expect:
# True
