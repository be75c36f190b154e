# title: close of the awaitable of __anext__ of a generator that executes
# clauses: agen.step.close.created_throws agen.step.close.created
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    try:
        print('closed', step.close())
    except BaseException as error:
        print('raised', type(error).__name__)
    yield 'one'
    yield 'two'

g = body()
step = g.__anext__()
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# result one

# expect <3.13:
# closed None
# result one
