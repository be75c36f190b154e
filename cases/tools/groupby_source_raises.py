# title: an exception of the source comes out of the group or of groupby, whichever asked
# clauses: tools.raised tools.groupby.shared
# python: >=3.3
import itertools

def source():
    yield 1
    yield 1
    raise KeyError

for drain in (True, False):
    groups = itertools.groupby(source())
    key, group = next(groups)
    print(key, next(group))
    try:
        if drain:
            list(group)
        else:
            next(groups)
    except KeyError:
        print('KeyError', next(groups, 'ended'))

# expect:
# 1 1
# KeyError ended
# 1 1
# KeyError ended
