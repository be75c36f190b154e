# title: None sent to the outermost of a chain of 3, a generator-based coroutine that waits for a generator-based coroutine
# clauses: delegate.send.none
import inspect
import types

@types.coroutine
def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

@types.coroutine
def outer(awaited):
    print('result', (yield from awaited))
    return 'three'

c = outer(outer(outer(inner())))
print('yielded', c.send(None))
try:
    print('yielded', c.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# got None
# inner left
# yielded two
# GEN_SUSPENDED
