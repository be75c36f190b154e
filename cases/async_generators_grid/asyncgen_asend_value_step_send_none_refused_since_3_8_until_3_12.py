# title: None sent to the awaitable of asend with a value that was refused because another one was under way, since 3.8, until 3.12
# clauses: agen.asend.suspended
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
    print('heard', await pause('wait'))
    print('got', (yield 'one'))
    yield 'two'

g = body()
first = g.__anext__()
drive(first.send, None)
step = g.asend('arg')
drive(step.send, None)
drive(first.send, None)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# waits for wait
# raised RuntimeError
# heard None
# result one
# got arg
# result two
# raised StopAsyncIteration
