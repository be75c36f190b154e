# title: Context and Token are not Hashable, ContextVar is
# clauses: ctx.type.hashable ctx.var.identity
# python: >=3.7
from collections.abc import Hashable
from contextvars import Context, ContextVar, Token

for kind in Context, Token, ContextVar:
    print(kind.__name__, kind.__hash__ is None, issubclass(kind, Hashable))

# expect:
# Context True False
# Token True False
# ContextVar False True
