# title: StopIteration raised in a body comes out as RuntimeError since 3.7
# clauses: gen.stop.raised gen.stop.legacy
# python: >=3.3
def body():
    yield 1
    raise StopIteration('value')

g = body()
next(g)
try:
    next(g)
except StopIteration as stop:
    print('StopIteration', stop.value)
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError

# expect <3.7:
# StopIteration value
