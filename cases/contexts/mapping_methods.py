# title: a context has the methods of a mapping
# clauses: ctx.mapping.abc
# python: >=3.7
from collections.abc import Mapping
from contextvars import Context

methods = [name for name in dir(Mapping) if not name.startswith('_')]
print(methods)
print(all(hasattr(Context, name) for name in methods))
print(all(hasattr(Context, '__%s__' % name) for name in 'getitem iter len contains eq ne'.split()))

# expect:
# ['get', 'items', 'keys', 'values']
# True
# True
