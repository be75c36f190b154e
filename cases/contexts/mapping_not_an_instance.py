# title: CPython does not count a context among the mappings
# clauses: ctx.mapping.not_instance
# python: >=3.7 <3.14
from collections.abc import Mapping
from contextvars import Context

print(isinstance(Context(), Mapping))

# expect:
# False
