# title: one suppress serves again and inside itself
# clauses: manager.suppress.reentrant
# python: >=3.4
from contextlib import suppress

ignored = suppress(KeyError)
with ignored:
    with ignored:
        raise KeyError
    print('behind the inner block')
    raise KeyError
print('behind the outer block')

def body():
    with ignored:
        yield 1
    yield 2

with ignored:
    g, h = body(), body()
    next(g), next(h)
    print(g.throw(KeyError()), h.throw(KeyError()))
    raise KeyError

# expect:
# behind the inner block
# behind the outer block
# 2 2
