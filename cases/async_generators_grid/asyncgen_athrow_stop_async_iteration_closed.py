# title: athrow of StopAsyncIteration into a generator that was closed
# clauses: agen.athrow.closed
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    yield 'one'

g = body()
drive(g.__anext__().send, None)
drive(g.aclose().send, None)
step = g.athrow(StopAsyncIteration)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# result None
# result None
# raised StopAsyncIteration
