# title: KeyboardInterrupt thrown into the iterator of a coroutine that has not started
# clauses: await.wrapper.throw
import inspect

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
try:
    print('yielded', w.throw(KeyboardInterrupt))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised KeyboardInterrupt
# CORO_CLOSED
