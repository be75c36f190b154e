# title: await of the awaitable of aclose that was refused because another one was under way, since 3.8
# clauses: agen.step.reuse
# python: >=3.8
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

async def waiting():
    print('awaited', await step)

async def body():
    print('heard', await pause('wait'))
    print('got', (yield 'one'))
    yield 'two'

g = body()
first = g.__anext__()
drive(first.send, None)
step = g.aclose()
drive(step.send, None)
drive(first.send, None)
drive(waiting().send, None)
drive(g.__anext__().send, None)

# expect:
# waits for wait
# raised RuntimeError
# heard None
# result one
# raised RuntimeError
# got None
# result two
