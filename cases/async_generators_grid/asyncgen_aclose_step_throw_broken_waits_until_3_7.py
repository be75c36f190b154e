# title: a class whose constructor fails thrown into the awaitable of aclose that waits, until 3.7
# clauses: agen.step.throw.suspended
# python: <=3.7
import types

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

class Broken(Exception):
    def __init__(self):
        raise OSError

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
drive(step.throw, Broken)
drive(g.__anext__().send, None)

# expect:
# result one
# waits for wait
# raised OSError
# raised StopAsyncIteration
