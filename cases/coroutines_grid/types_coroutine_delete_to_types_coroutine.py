# title: the last reference deleted of a generator-based coroutine that waits for a generator-based coroutine
# clauses: delegate.close delegate.final
# needs: refcounting
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

c = outer(inner())
print('yielded', c.send(None))
del c
print('deleted')

# expect:
# yielded one
# inner left
# deleted
