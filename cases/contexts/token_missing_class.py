# title: the class of the marker has a name and makes no second marker
# clauses: ctx.token.missing_class
# python: >=3.7
from contextvars import Token

kind = type(Token.MISSING)
print(kind.__module__, kind.__name__)
try:
    kind()
except TypeError:
    print('TypeError')

# expect:
# Token MISSING
# TypeError
