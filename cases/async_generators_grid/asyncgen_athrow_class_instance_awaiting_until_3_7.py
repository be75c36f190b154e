# title: athrow of a class with an instance of a subclass into a generator while another one is under way, until 3.7
# clauses: agen.running.interleave
# python: <=3.7
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
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    step = g.athrow(LookupError, mine)
print('warnings', len(warned))
drive(step.send, None)
drive(first.send, None)

# expect:
# waits for wait
# warnings 0
# raised KeyError
# raised StopAsyncIteration
