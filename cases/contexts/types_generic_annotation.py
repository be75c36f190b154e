# title: a variable can be annotated with its type
# clauses: ctx.type.generic
# python: >=3.9
from contextvars import ContextVar, Token

variable: ContextVar[int] = ContextVar('count', default=42)
token: Token[int] = variable.set(43)
print(variable.get())

# expect:
# 43
