# title: a StopIteration from the function of map or filter looks like the end of the values
# clauses: iter.stop.map
# python: >=3.7
def stopping(value):
    if value == 2:
        raise StopIteration
    return value

def numbers():
    yield 1
    yield 2
    yield 3

for make in (map, filter):
    g = numbers()
    i = make(stopping, g)
    print(list(i), list(i))
try:
    list(stopping(x) for x in numbers())
except RuntimeError:
    print('RuntimeError')

# expect:
# [1] [3]
# [1] [3]
# RuntimeError
