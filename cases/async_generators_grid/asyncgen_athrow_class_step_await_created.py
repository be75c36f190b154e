# title: await of the awaitable of athrow of a class into a generator that has not started
# clauses: agen.athrow.forms agen.athrow.unstarted
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
step = g.athrow(KeyError)
drive(waiting().send, None)
drive(g.__anext__().send, None)

# expect:
# raised KeyError
# raised StopAsyncIteration
