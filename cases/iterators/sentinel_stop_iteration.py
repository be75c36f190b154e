# title: StopIteration from the function ends an iterator with a sentinel
# clauses: iter.sentinel.stop
# python: >=3.2
def body():
    yield 1
    yield 2

g = body()
i = iter(g.__next__, 'never')
print(list(i), list(i))
def delegator():
    result = yield from iter(body().__next__, 'never')
    yield result
print(list(delegator()))

# expect:
# [1, 2] []
# [1, 2, None]
