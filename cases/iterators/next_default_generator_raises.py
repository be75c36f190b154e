# title: a default does not hide the StopIteration that a generator's body raises
# clauses: gen.stop.raised iter.next.default
# python: >=3.7
def body():
    yield 1
    raise StopIteration('inside')

g = body()
print(next(g, 'default'))
try:
    next(g, 'default')
except RuntimeError as e:
    print('RuntimeError', repr(e.__cause__.value))
print(next(g, 'default'))

# expect:
# 1
# RuntimeError 'inside'
# default
