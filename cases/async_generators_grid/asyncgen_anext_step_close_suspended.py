# title: close of the awaitable of __anext__ of a generator that waits
# clauses: agen.step.close.created_throws agen.step.close.created
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.__anext__()
try:
    print('closed', step.close())
except BaseException as error:
    print('raised', type(error).__name__)
drive(g.__anext__().send, None)

# expect:
# result one
# closed None
# raised StopAsyncIteration

# expect <3.13:
# result one
# closed None
# got None
# result two
