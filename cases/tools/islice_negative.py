# title: negative bounds and a step of zero are refused at the call
# clauses: tools.islice.negative
# python: >=3.3
import itertools

def source():
    yield 1

for bounds in ((-1,), (-1, 5), (0, -1), (0, 5, -1), (0, 5, 0), ('a',)):
    try:
        itertools.islice(source(), *bounds)
        print('made')
    except ValueError:
        print('ValueError')

# expect:
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
# ValueError
