# title: close of the awaitable of athrow of a class into a generator while another one is under way
# clauses: agen.step.close.created_throws agen.step.throw_instead agen.step.close.created
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
try:
    print('closed', step.close())
except BaseException as error:
    print('raised', type(error).__name__)
drive(first.send, None)

# expect:
# waits for wait
# raised RuntimeError
# heard None
# result one

# expect <3.13:
# waits for wait
# closed None
# heard None
# result one
