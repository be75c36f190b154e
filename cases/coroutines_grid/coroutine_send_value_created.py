# title: a value sent to a coroutine that has not started
# clauses: co.send.unstarted
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# raised TypeError
# CORO_CREATED
