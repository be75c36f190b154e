# title: None sent to the outermost of 3 delegators, the innermost of which waits for an iterator with nothing but __next__
# clauses: delegate.chain.values delegate.send.none
import inspect

class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return 'item'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(delegator(delegator(Iterator())))
print('yielded', next(g))
try:
    print('yielded', g.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded item
# yielded item
# GEN_SUSPENDED
