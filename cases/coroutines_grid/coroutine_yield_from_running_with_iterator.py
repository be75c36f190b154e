# title: delegation by a plain generator to a coroutine that executes what it waits for, an iterator
# clauses: delegate.coroutine
import inspect

def delegating():
    print('result', (yield from c))

delegator = delegating()

class Awaitable:
    def __await__(self):
        return self
    def __next__(self):
        try:
            print('yielded', next(delegator))
        except BaseException as error:
            print('raised', type(error).__name__)
        print(inspect.getcoroutinestate(c))
        return 'one'

async def outer(awaited):
    return await awaited

c = outer(Awaitable())
print('yielded', c.send(None))

# expect:
# raised TypeError
# CORO_RUNNING
# yielded one
