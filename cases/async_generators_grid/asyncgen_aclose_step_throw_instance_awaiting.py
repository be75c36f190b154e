# title: an instance thrown into the awaitable of aclose of a generator while another one is under way
# clauses: agen.step.throw_instead agen.step.throw.meanwhile agen.step.throw.aclose_blocks agen.step.throw_refused
import types

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

mine = KeyError('key')

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
drive(step.throw, mine)
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
# raised KeyError
# raised StopAsyncIteration
