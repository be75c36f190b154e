# title: what a generator is not: no container, nothing sized, nothing reversible, no coroutine; it can be hashed
# clauses: iter.abc.other
# python: >=3.6
from collections.abc import (Awaitable, Callable, Collection, Container, Coroutine, Hashable, Reversible,
                             Sequence, Sized)

g = (x for x in ())
for cls in (Awaitable, Callable, Collection, Container, Coroutine, Hashable, Reversible, Sequence, Sized):
    print(cls.__name__, isinstance(g, cls))

# expect:
# Awaitable False
# Callable False
# Collection False
# Container False
# Coroutine False
# Hashable True
# Reversible False
# Sequence False
# Sized False
