# title: a StopIteration that is returned is a value like any other
# clauses: gen.return.value
# python: >=3.3
def body():
    return StopIteration('returned')
    yield

try:
    next(body())
except StopIteration as e:
    print(repr(e.value).rstrip(',)') + ')')

def delegator():
    value = yield from body()
    yield type(value).__name__, value.args

print(next(delegator()))

# expect:
# StopIteration('returned')
# ('StopIteration', ('returned',))
