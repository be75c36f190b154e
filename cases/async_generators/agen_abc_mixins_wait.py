# title: __anext__ and aclose of AsyncGenerator are coroutines and pass on what asend and athrow wait for
# clauses: agen.abc.mixins_wait
# python: >=3.6
from collections.abc import AsyncGenerator
import inspect
import types

@types.coroutine
def pause(value):
    return (yield value)

class Mine(AsyncGenerator):
    async def asend(self, value):
        return await pause('asend waits')

    async def athrow(self, kind, value=None, traceback=None):
        await pause('athrow waits')
        raise kind

m = Mine()
for step in m.__anext__(), m.aclose():
    print(inspect.iscoroutine(step), step.send(None))
    try:
        step.send('answer')
    except StopIteration as stop:
        print(stop.value)

# expect:
# True asend waits
# answer
# True athrow waits
# None
