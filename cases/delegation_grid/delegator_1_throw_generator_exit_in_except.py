# title: GeneratorExit thrown into a delegator that waits inside a handler
# clauses: delegate.exit.close
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
    print('yielded', g.throw(GeneratorExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# inner left
# raised GeneratorExit
# GEN_CLOSED
