# title: close of a delegator that waits for a generator expression
# clauses: delegate.close gen.close.uncaught
import inspect

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# closed None
# GEN_CLOSED
