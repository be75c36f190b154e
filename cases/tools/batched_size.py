# title: a batch has at least one item
# clauses: tools.batched.size
# python: >=3.12
import itertools

def source():
    yield 1

for size in (0, -1):
    try:
        itertools.batched(source(), size)
    except ValueError:
        print('ValueError')
try:
    itertools.batched(source())
except TypeError:
    print('TypeError')

# expect:
# ValueError
# ValueError
# TypeError
