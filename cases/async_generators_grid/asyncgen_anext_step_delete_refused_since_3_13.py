# title: the last reference deleted to the awaitable of __anext__ that was refused because another one was under way, since 3.13
# clauses: agen.step.never_awaited_closed
# python: >=3.13
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
step = g.__anext__()
drive(step.send, None)
drive(first.send, None)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del step
print('deleted', [each.category.__name__ for each in warned])
drive(g.__anext__().send, None)

# expect:
# waits for wait
# raised RuntimeError
# heard None
# result one
# deleted []
# got None
# result two
