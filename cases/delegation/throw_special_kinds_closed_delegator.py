# title: a closed delegator gives every kind of exception back and reaches no sub-iterator
# clauses: gen.throw.closed delegate.close.finished
# python: >=3.3
class Interrupt(KeyboardInterrupt):
    pass

class Leave(SystemExit):
    pass

class MyExit(GeneratorExit):
    pass

class Enough(StopIteration):
    pass

class Both:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        print('not reached')

    def close(self):
        print('closed')

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else Both()

g = delegator(3)
next(g)
g.close()
for kind in (KeyboardInterrupt, Interrupt, SystemExit, Leave, GeneratorExit, MyExit, StopIteration, Enough):
    try:
        g.throw(kind)
    except BaseException as error:
        print(type(error).__name__)

# expect:
# closed
# KeyboardInterrupt
# Interrupt
# SystemExit
# Leave
# GeneratorExit
# MyExit
# StopIteration
# Enough
