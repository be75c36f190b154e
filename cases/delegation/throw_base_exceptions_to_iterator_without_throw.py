# title: KeyboardInterrupt and SystemExit for an iterator without throw are raised at the yield from
# clauses: delegate.throw.missing
# python: >=3.3
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def close(self):
        print('not reached')

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else Plain()
    except BaseException as error:
        yield depth, type(error).__name__

for depth in (1, 3):
    for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave):
        g = delegator(depth)
        next(g)
        print(g.throw(kind))

# expect:
# (1, 'KeyboardInterrupt')
# (1, 'Interrupt')
# (1, 'SystemExit')
# (1, 'Leave')
# (1, 'KeyboardInterrupt')
# (1, 'Interrupt')
# (1, 'SystemExit')
# (1, 'Leave')
