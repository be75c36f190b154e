# title: an instance thrown into the iterator of a coroutine that has not started
# clauses: await.wrapper.throw
import inspect

mine = KeyError('key')

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
try:
    print('yielded', w.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised KeyError True
# CORO_CLOSED
