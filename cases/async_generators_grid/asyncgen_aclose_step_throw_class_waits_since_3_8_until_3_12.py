# title: a class thrown into the awaitable of aclose that waits, since 3.8, until 3.12
# clauses: agen.step.throw.aclose_blocks
# python: >=3.8 <=3.12
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
step = g.aclose()
drive(step.send, None)
drive(step.throw, KeyError)
drive(g.__anext__().send, None)

# expect:
# result one
# waits for wait
# raised KeyError
# raised RuntimeError
