# title: KeyboardInterrupt thrown into a delegator that waits for an iterator with nothing but __next__
# clauses: delegate.throw.missing
import inspect

class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return 'item'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(Iterator())
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyboardInterrupt))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded item
# raised KeyboardInterrupt
# GEN_CLOSED
