# title: the types cannot be derived from
# clauses: ctx.type.final
# python: >=3.7
from contextvars import Context, ContextVar, Token

for base in (Context, ContextVar, Token):
    try:
        type('Derived', (base,), {})
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
