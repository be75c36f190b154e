# title: await of the awaitable of athrow of a class into a generator while another one is under way, until 3.7
# clauses: agen.running.interleave
# python: <=3.7
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
step = g.athrow(KeyError)
drive(waiting().send, None)
drive(first.send, None)

# expect:
# waits for wait
# raised KeyError
# raised StopAsyncIteration
