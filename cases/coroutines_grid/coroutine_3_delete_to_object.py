# title: the last reference deleted of the outermost of a chain of 3, a coroutine that waits for an object whose __await__ is a generator function
# clauses: await.close.inner co.final.close co.never.started
# needs: refcounting warnings
import warnings

class Awaitable:
    def __await__(self):
        try:
            print('got', (yield 'one'))
        finally:
            print('inner left')
        yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(outer(outer(Awaitable())))
print('yielded', c.send(None))
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del c
print('deleted', [each.category.__name__ for each in warned])

# expect:
# yielded one
# inner left
# deleted []
