# title: contexts nest, and each is current again as the inner one is left
# clauses: ctx.run.restored
# python: >=3.7
from contextvars import Context, ContextVar

variable = ContextVar('colour')
outer, inner = Context(), Context()

def inside():
    variable.set('outer')
    inner.run(variable.set, 'inner')
    print(variable.get())
    print(inner.run(variable.get))
    print(variable.get())

variable.set('here')
outer.run(inside)
print(variable.get())

# expect:
# outer
# inner
# outer
# here
