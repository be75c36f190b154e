# title: an exception of the source comes out of pairwise, which is then at its end
# clauses: tools.raised tools.raised_ends tools.pairwise.values
# python: >=3.10
import itertools

def source(end):
    yield from range(end)
    raise KeyError

for end in (0, 1, 2):
    tool = itertools.pairwise(source(end))
    try:
        while True:
            print(next(tool))
    except KeyError:
        print('KeyError', next(tool, 'ended'))

# expect:
# KeyError ended
# KeyError ended
# (0, 1)
# KeyError ended
