# title: CPython since 3.12 lets a StopIteration thrown into a new delegator pass
# clauses: gen.stop.thrown_unstarted_passes
# python: >=3.12
def delegator():
    print('not reached')
    yield from [1, 2]

for thrown in (StopIteration, StopIteration('v')):
    g = delegator()
    try:
        g.throw(thrown)
    except StopIteration as error:
        print('StopIteration', error.args, list(g))

# expect:
# StopIteration () []
# StopIteration ('v',) []
