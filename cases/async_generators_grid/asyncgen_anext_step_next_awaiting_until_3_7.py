# title: next of the awaitable of __anext__ of a generator while another one is under way, until 3.7
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

async def body():
    print('heard', await pause('wait'))
    print('got', (yield 'one'))
    yield 'two'

g = body()
first = g.__anext__()
drive(first.send, None)
step = g.__anext__()
drive(next, step)
drive(first.send, None)

# expect:
# waits for wait
# heard None
# result one
# got None
# result two
