# title: the last reference deleted of a coroutine that waits for an iterator with nothing but __next__
# clauses: await.close.missing co.final.close co.never.started
# needs: refcounting warnings
import warnings

class Awaitable:
    def __await__(self):
        return self
    def __next__(self):
        return 'item'

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
# yielded item
# deleted []
