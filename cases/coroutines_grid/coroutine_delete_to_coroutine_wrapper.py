# title: the last reference deleted of a coroutine that waits for an object whose __await__ gives the iterator of a coroutine
# clauses: await.close.inner co.final.close co.never.started
# needs: refcounting warnings
import types
import warnings

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('got', await pause('one'))
    finally:
        print('inner left')
    await pause('two')

class Awaitable:
    def __await__(self):
        return inner().__await__()

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(Awaitable())
print('yielded', c.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del c
print('deleted', [each.category.__name__ for each in warned])

# expect:
# yielded one
# inner left
# deleted []
