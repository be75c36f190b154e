# title: around a yield suppress swallows what is thrown in, and the body goes on behind its block
# clauses: manager.suppress.in_generator gen.throw.caught
# python: >=3.4
from contextlib import suppress

def body():
    with suppress(KeyError):
        yield 'inside'
        print('not here')
    yield 'behind'

g = body()
print(next(g))
print(g.throw(KeyError()))
g = body()
next(g)
try:
    g.throw(OSError())
except OSError:
    print('OSError')

# expect:
# inside
# behind
# OSError
