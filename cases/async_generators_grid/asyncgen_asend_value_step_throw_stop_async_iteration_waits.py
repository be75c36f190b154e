# title: StopAsyncIteration thrown into the awaitable of asend with a value that waits
# clauses: agen.step.throw.suspended agen.stop.thrown
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
step = g.asend('arg')
drive(step.send, None)
drive(step.throw, StopAsyncIteration)
drive(g.__anext__().send, None)

# expect:
# result one
# got arg
# waits for wait
# raised RuntimeError
# raised StopAsyncIteration
