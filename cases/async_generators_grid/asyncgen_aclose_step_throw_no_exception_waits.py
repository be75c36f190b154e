# title: a class that is no exception thrown into the awaitable of aclose that waits
# clauses: delegate.throw.refused agen.step.throw.aclose_blocks
import types

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

class NoException:
    pass

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
step = g.aclose()
drive(step.send, None)
drive(step.throw, NoException)
drive(g.__anext__().send, None)

# expect:
# result one
# waits for wait
# raised TypeError
# raised StopAsyncIteration

# expect <3.8:
# result one
# waits for wait
# raised TypeError
# raised StopAsyncIteration

# expect 3.8-3.12:
# result one
# waits for wait
# raised TypeError
# raised RuntimeError
