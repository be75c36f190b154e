# title: the last reference deleted to the awaitable of asend with a value of a generator while another one is under way
# clauses: agen.step.never_awaited agen.step.never_awaited_silent
# needs: refcounting warnings
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
step = g.asend('arg')
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del step
print('deleted', [each.category.__name__ for each in warned])
drive(first.send, None)

# expect:
# waits for wait
# deleted ['RuntimeWarning']
# heard None
# result one

# expect <3.13:
# waits for wait
# deleted []
# heard None
# result one
