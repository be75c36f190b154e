# title: ContextVar[int] is ContextVar, and Token[int] is refused
# clauses: ctx.type.class_getitem ctx.type.token_item
# python: >=3.7 <3.9
from contextvars import ContextVar, Token

print(ContextVar[int] is ContextVar)
for call in (lambda: ContextVar.__class_getitem__(int, str), lambda: Token[int]):
    try:
        call()
    except TypeError:
        print('TypeError')

# expect:
# True
# TypeError
# TypeError
