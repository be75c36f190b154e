# title: close of the awaitable of __anext__ of a generator that has returned
# clauses: agen.step.close.created_throws agen.step.throw.over agen.step.close.created
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
drive(g.__anext__().send, None)
step = g.__anext__()
try:
    print('closed', step.close())
except BaseException as error:
    print('raised', type(error).__name__)
drive(g.__anext__().send, None)

# expect:
# result one
# raised StopAsyncIteration
# closed None
# raised StopAsyncIteration
