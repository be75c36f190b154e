# title: a generator can be built from the values of another one as arguments
# clauses: gen.create.arguments gen.iter.consumers
# python: >=3.2
def values():
    print('first generator runs')
    yield 1
    yield 2

def pair(a, b):
    print('second generator runs')
    yield a + b

g = pair(*values())
print('called')
print(next(g))

# expect:
# first generator runs
# called
# second generator runs
# 3
