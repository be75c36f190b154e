# title: all of them yield the same objects
# clauses: tools.tee.values tools.tee.once
# python: >=3.3
import itertools

def source():
    yield []
    yield []

a, b, c = itertools.tee(source(), 3)
next(a).append('changed')
second = next(a)
print(next(b), next(b) is second, next(c), next(c) is second)

# expect:
# ['changed'] True ['changed'] True
