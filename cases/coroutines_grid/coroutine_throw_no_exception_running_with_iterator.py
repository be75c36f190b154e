# title: a class that is no exception thrown into a coroutine that executes what it waits for, an iterator
# clauses: co.state.running co.throw.not_exception co.throw.refused_untouched
import inspect

class NoException:
    pass

class Awaitable:
    def __await__(self):
        return self
    def __next__(self):
        try:
            print('yielded', c.throw(NoException))
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
