# title: a subclass of GeneratorExit thrown into a delegator that waits in front of a handler
# clauses: delegate.exit.close
import inspect

class Leaving(GeneratorExit):
    pass

def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

def delegator(sub):
    try:
        print('result', (yield from sub))
    except BaseException as error:
        print('caught', type(error).__name__)
    yield 'three'

g = delegator(inner())
print('yielded', next(g))
try:
    print('yielded', g.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# inner left
# caught Leaving
# yielded three
# GEN_SUSPENDED
