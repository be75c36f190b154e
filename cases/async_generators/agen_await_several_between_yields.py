# title: several awaits between two yields are several stops of one awaitable
# clauses: agen.await.driver
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    await pause('a')
    await pause('b')
    yield 'item'

step = body().__anext__()
print(step.send(None), step.send(None))
try:
    step.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# a b
# item
