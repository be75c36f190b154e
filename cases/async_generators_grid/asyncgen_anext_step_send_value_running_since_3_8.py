# title: a value sent to the awaitable of __anext__ of a generator that executes, since 3.8
# clauses: agen.anext.running
# python: >=3.8
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    drive(step.send, 'value')
    yield 'one'
    yield 'two'

g = body()
step = g.__anext__()
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# result one
