# title: close of the awaitable of __anext__ that waits
# clauses: agen.step.close.suspended_throws agen.step.close.suspended_blocks agen.step.close.suspended
import types

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    try:
        print('got', (yield 'one'))
    finally:
        print('heard', await pause('wait'))
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.__anext__()
drive(step.send, None)
try:
    print('closed', step.close())
except BaseException as error:
    print('raised', type(error).__name__)
drive(g.__anext__().send, None)

# expect:
# result one
# got None
# waits for wait
# closed None
# raised StopAsyncIteration

# expect <3.8:
# result one
# got None
# waits for wait
# closed None
# heard None
# result two

# expect 3.8-3.12:
# result one
# got None
# waits for wait
# closed None
# raised RuntimeError
