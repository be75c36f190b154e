# title: the last reference deleted of the outermost of a chain of 3, a generator-based coroutine that waits for a coroutine
# clauses: delegate.close delegate.final
# needs: refcounting
import types

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('got', await pause('one'))
    finally:
        print('inner left')
    await pause('two')

@types.coroutine
def outer(awaited):
    print('result', (yield from awaited))
    return 'three'

c = outer(outer(outer(inner())))
print('yielded', c.send(None))
del c
print('deleted')

# expect:
# yielded one
# inner left
# deleted
