# title: the last reference deleted of a coroutine that waits for an iterator with all methods
# clauses: await.close.inner co.final.close co.never.started
# needs: refcounting warnings
import warnings

class Awaitable:
    def __await__(self):
        return self
    def __next__(self):
        print('__next__')
        return 'item'
    def send(self, value):
        print('send', value)
        return 'item'
    def throw(self, kind, value=None, traceback=None):
        print('throw')
        return 'item'
    def close(self):
        print('close')

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
# __next__
# yielded item
# close
# deleted []
