# title: cycle of nothing ends
# clauses: tools.cycle.empty
# python: >=3.3
import itertools

def empty():
    print('started')
    return
    yield

tool = itertools.cycle(empty())
print(next(tool, 'ended'), next(tool, 'ended'))

# expect:
# started
# ended ended
