# title: await of the awaitable of athrow of a class into a generator that has returned
# clauses: agen.athrow.closed
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def waiting():
    print('awaited', await step)

async def body():
    yield 'one'

g = body()
drive(g.__anext__().send, None)
drive(g.__anext__().send, None)
step = g.athrow(KeyError)
drive(waiting().send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# raised StopAsyncIteration
# awaited None
# result None
# raised StopAsyncIteration
