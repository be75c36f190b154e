# title: map, filter, zip and enumerate take nothing until they are asked
# clauses: iter.lazy
# python: >=3.2
def values():
    print('started')
    yield 1
    print('resumed')
    yield 2

for make in (lambda g: map(str, g), lambda g: filter(None, g), zip, enumerate):
    i = make(values())
    print('made')
    print(next(i))

# expect:
# made
# started
# 1
# made
# started
# 1
# made
# started
# (1,)
# made
# started
# (0, 1)
