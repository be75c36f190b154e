# title: GeneratorExit thrown into the awaitable of athrow of a class into a generator while another one is under way
# clauses: agen.step.throw_instead agen.step.throw.meanwhile agen.step.throw_refused
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
step = g.athrow(KeyError)
drive(step.throw, GeneratorExit)
drive(first.send, None)

# expect:
# waits for wait
# raised RuntimeError
# heard None
# result one

# expect <3.7:
# waits for wait
# raised RuntimeError
# heard None
# result one

# expect 3.7-3.12:
# waits for wait
# raised GeneratorExit
# raised StopAsyncIteration
