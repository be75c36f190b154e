# title: a class and a value are thrown into a generator-based coroutine that has returned
# clauses: look.coroutine.still_generator gen.throw.closed
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    yield 'paused'
    return 'result'

c = work()
next(c)
try:
    next(c)
except StopIteration as stop:
    print(stop.value)
try:
    c.throw(KeyError, 'detail')
except KeyError as caught:
    print('KeyError', caught.args)
print(inspect.getgeneratorstate(c))

# expect:
# result
# KeyError ('detail',)
# GEN_CLOSED
