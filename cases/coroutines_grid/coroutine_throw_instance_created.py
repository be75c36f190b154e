# title: an instance thrown into a coroutine that has not started
# clauses: co.throw.unstarted co.throw.instance
import inspect

mine = KeyError('key')

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised KeyError True
# CORO_CLOSED
