# title: closing calls close of any object, found on the instance
# clauses: manager.closing.closed manager.closing.value
# python: >=3.2
from contextlib import closing

class Thing:
    pass

thing = Thing()
thing.close = lambda: print('closed')
with closing(thing) as target:
    print(target is thing)
try:
    with closing([]):
        print('block')
except AttributeError:
    print('AttributeError')

# expect:
# True
# closed
# block
# AttributeError
