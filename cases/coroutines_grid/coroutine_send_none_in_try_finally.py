# title: None sent to a coroutine that waits in front of a finally block
# clauses: co.send.suspended
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('got', await pause('one'))
    finally:
        print('cleanup')
    await pause('two')

c = body()
print('yielded', c.send(None))
try:
    print('yielded', c.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# got None
# cleanup
# yielded two
# CORO_SUSPENDED
