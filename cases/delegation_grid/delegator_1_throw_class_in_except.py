# title: a class thrown into a delegator that waits inside a handler
# clauses: delegate.throw.forwarded gen.throw.class delegate.throw.raises
import inspect

def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

def delegator(sub):
    try:
        raise OSError
    except OSError:
        print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyError))
except KeyError as error:
    print('raised KeyError', error.args)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# inner left
# raised KeyError ()
# GEN_CLOSED
