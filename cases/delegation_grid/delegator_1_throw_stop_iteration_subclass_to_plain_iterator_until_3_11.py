# title: a subclass of StopIteration thrown into a delegator that waits for an iterator with nothing but __next__, until 3.11
# clauses: delegate.throw.missing_stop gen.stop.raised gen.stop.legacy
# python: <=3.11
import inspect

class Finished(StopIteration):
    pass

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
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded item
# raised RuntimeError
# GEN_CLOSED

# expect <3.7:
# yielded item
# raised Finished
# GEN_CLOSED
