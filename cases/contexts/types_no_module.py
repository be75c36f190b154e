# title: the classes name no module of their own
# clauses: ctx.type.no_module
# python: >=3.7 <3.10
from contextvars import Context, ContextVar, Token

print(*(each.__module__ for each in (Context, ContextVar, Token)))
print(Context, ContextVar, Token)

# expect:
# builtins builtins builtins
# <class 'Context'> <class 'ContextVar'> <class 'Token'>
