# title: a class thrown into a coroutine that has not started
# clauses: co.throw.unstarted co.throw.class
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(KeyError))
except KeyError as error:
    print('raised KeyError', error.args)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised KeyError ()
# CORO_CLOSED
