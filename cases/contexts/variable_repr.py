# title: the representation of a variable tells its name and its default
# clauses: ctx.var.repr
# python: >=3.7
from contextvars import ContextVar

print(repr(ContextVar('colour')).startswith("<ContextVar name='colour' at 0x"))
print(repr(ContextVar('size', default=3)).startswith("<ContextVar name='size' default=3 at 0x"))

# expect:
# True
# True
