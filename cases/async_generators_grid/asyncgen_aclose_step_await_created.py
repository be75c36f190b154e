# title: await of the awaitable of aclose of a generator that has not started
# clauses: agen.aclose.unstarted agen.athrow.unstarted
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
    print('got', (yield 'one'))
    yield 'two'

g = body()
step = g.aclose()
drive(waiting().send, None)
drive(g.__anext__().send, None)

# expect:
# awaited None
# result None
# raised StopAsyncIteration
