# title: a variable can be annotated with the type of its values
# clauses: ctx.type.annotation
# python: >=3.7
from contextvars import ContextVar

variable: ContextVar[int] = ContextVar('count', default=42)
print(variable.get())

# expect:
# 42
