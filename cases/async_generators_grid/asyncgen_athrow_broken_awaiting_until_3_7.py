# title: athrow of a class whose constructor fails into a generator while another one is under way, until 3.7
# clauses: agen.running.interleave agen.athrow.forms.constructor_fails
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
    print('heard', await pause('wait'))
    print('got', (yield 'one'))
    yield 'two'

g = body()
first = g.__anext__()
drive(first.send, None)
step = g.athrow(Broken)
drive(step.send, None)
drive(first.send, None)

# expect:
# waits for wait
# raised OSError
# raised StopAsyncIteration
