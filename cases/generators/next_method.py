# title: the method __next__ does what the built-in next does
# clauses: gen.next.unstarted gen.next.suspended gen.next.finished
# python: >=3.2
def two():
    print('got', (yield 1))
    yield 2

g = two()
print(g.__next__())
print(g.__next__())
try:
    g.__next__()
except StopIteration:
    print('StopIteration')

# expect:
# 1
# got None
# 2
# StopIteration
