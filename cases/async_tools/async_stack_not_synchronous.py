# title: an AsyncExitStack has no close and serves no plain with statement
# clauses: atools.stack.no_close
# python: >=3.7
from contextlib import AsyncExitStack

stack = AsyncExitStack()
for name in 'close', '__enter__', '__exit__', 'aclose', '__aenter__', '__aexit__':
    print(name, hasattr(stack, name))

# expect:
# close False
# __enter__ False
# __exit__ False
# aclose True
# __aenter__ True
# __aexit__ True
