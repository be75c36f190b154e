# title: since 3.13 close of an awaitable that waits takes a yield of the body for its end, and lets the value go
# clauses: agen.step.close.yielded agen.final.nothing_kept
# python: >=3.13
# needs: refcounting
import types

@types.coroutine
def pause(value):
    return (yield value)
class Marked:
    def __del__(self):
        print('let go')

async def body():
    try:
        await pause('waiting')
    except GeneratorExit:
        yield Marked()
    print('end of body')

g = body()
step = g.__anext__()
print(step.send(None))
print(step.close())
try:
    g.__anext__().send(None)
except StopAsyncIteration:
    print('StopAsyncIteration')

# expect:
# waiting
# let go
# None
# end of body
# StopAsyncIteration
