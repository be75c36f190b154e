# title: await of the awaitable of __anext__ of a generator that executes, until 3.7
# clauses: agen.running.value_error
# python: <=3.7
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
    drive(waiting().send, None)
    yield 'one'
    yield 'two'

g = body()
step = g.__anext__()
drive(g.__anext__().send, None)

# expect:
# raised ValueError
# result one
