# title: a token has no methods of a context manager
# clauses: ctx.token.no_manager
# python: >=3.7 <3.14
from contextvars import ContextVar

token = ContextVar('colour').set('red')
print(hasattr(token, '__enter__'), hasattr(token, '__exit__'))

# expect:
# False False
