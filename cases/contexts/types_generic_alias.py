# title: ContextVar and Token take type arguments
# clauses: ctx.type.generic
# python: >=3.9
import types
from contextvars import ContextVar, Token

for base in (ContextVar, Token):
    alias = base[int]
    print(type(alias) is types.GenericAlias, alias.__origin__ is base, alias.__args__)

# expect:
# True True (<class 'int'>,)
# True True (<class 'int'>,)
