# title: equal objects awaited and yielded are kept apart
# clauses: agen.await.driver
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    await pause(1)
    yield 1

step = body().__anext__()
print('driver', step.send(None))
try:
    step.send(None)
except StopIteration as stop:
    print('item', stop.value)

# expect:
# driver 1
# item 1
