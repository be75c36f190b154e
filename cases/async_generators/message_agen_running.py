# title: CPython's words for an awaitable that is refused because another one is under way
# clauses: agen.message.running
# python: >=3.8
import types

@types.coroutine
def pause(value):
    return (yield value)

async def body():
    await pause('waiting')
    yield 1

g = body()
first = g.__anext__()
print(first.send(None))
for step in g.__anext__(), g.asend(1), g.athrow(ValueError), g.aclose():
    try:
        step.send(None)
    except RuntimeError as error:
        print(error)

# expect:
# waiting
# anext(): asynchronous generator is already running
# anext(): asynchronous generator is already running
# athrow(): asynchronous generator is already running
# aclose(): asynchronous generator is already running
