# title: await of the awaitable of __anext__ of a generator that has not started
# clauses: agen.anext.unstarted
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
step = g.__anext__()
drive(waiting().send, None)
drive(g.__anext__().send, None)

# expect:
# awaited one
# result None
# got None
# result two
