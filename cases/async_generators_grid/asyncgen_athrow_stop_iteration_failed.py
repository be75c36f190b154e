# title: athrow of StopIteration into a generator that an exception ended
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
    raise OSError

g = body()
drive(g.__anext__().send, None)
drive(g.__anext__().send, None)
step = g.athrow(StopIteration)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# raised OSError
# result None
# raised StopAsyncIteration
