# title: the classes name the module that they are written in
# clauses: ctx.type.module
# python: >=3.10
from contextvars import Context, ContextVar, Token

print(*(each.__module__ for each in (Context, ContextVar, Token)))
print(Context, ContextVar, Token)

# expect:
# _contextvars _contextvars _contextvars
# <class '_contextvars.Context'> <class '_contextvars.ContextVar'> <class '_contextvars.Token'>
