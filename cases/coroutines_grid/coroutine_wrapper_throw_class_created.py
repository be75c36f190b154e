# title: a class thrown into the iterator of a coroutine that has not started
# clauses: await.wrapper.throw
import inspect

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
try:
    print('yielded', w.throw(KeyError))
except KeyError as error:
    print('raised KeyError', error.args)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised KeyError ()
# CORO_CLOSED
