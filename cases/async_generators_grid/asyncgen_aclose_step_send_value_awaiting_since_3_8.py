# title: a value sent to the awaitable of aclose of a generator while another one is under way, since 3.8
# clauses: agen.aclose.running
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

async def body():
    print('heard', await pause('wait'))
    print('got', (yield 'one'))
    yield 'two'

g = body()
first = g.__anext__()
drive(first.send, None)
step = g.aclose()
drive(step.send, 'value')
drive(first.send, None)

# expect:
# waits for wait
# raised RuntimeError
# heard None
# result one
