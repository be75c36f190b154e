# title: athrow of a class with a tuple into a generator while another one is under way, since 3.8
# clauses: agen.athrow.forms.deprecated agen.athrow.running
# python: >=3.8
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
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    step = g.athrow(KeyError, ('key', 'lock'))
print('warnings', len(warned))
drive(step.send, None)
drive(first.send, None)

# expect:
# waits for wait
# warnings 1
# raised RuntimeError
# heard None
# result one

# expect 3.8-3.11:
# waits for wait
# warnings 0
# raised RuntimeError
# heard None
# result one
