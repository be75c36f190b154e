# title: a class with a value thrown into the awaitable of __anext__ of a generator while another one is under way, until 3.12
# clauses: agen.step.throw.meanwhile
# python: <=3.12
# needs: warnings
import types
import warnings

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
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    drive(step.throw, KeyError, 'key')
print('warnings', len(warned))
drive(first.send, None)

# expect:
# waits for wait
# raised KeyError
# warnings 1
# raised StopAsyncIteration

# expect <3.12:
# waits for wait
# raised KeyError
# warnings 0
# raised StopAsyncIteration
