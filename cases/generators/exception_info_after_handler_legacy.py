# title: before 3.7 a body sees behind its handler what was handled when the handler began
# clauses: gen.exc.restored
# python: >=3.2 <3.7
import sys

def name():
    kind = sys.exc_info()[0]
    return kind and kind.__name__

def body():
    try:
        yield 'waiting'
    except KeyError:
        yield 'in the handler'
    yield name()

g = body()
next(g)
try:
    raise OSError
except OSError:
    print(g.throw(KeyError))
print(next(g))

g = body()
next(g)
print(g.throw(KeyError))
try:
    raise OSError
except OSError:
    print(next(g))

# expect:
# in the handler
# OSError
# in the handler
# None
