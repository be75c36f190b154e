# title: the last reference deleted to the awaitable of aclose that waits, since 3.13
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
    try:
        print('got', (yield 'one'))
    finally:
        print('heard', await pause('wait'))
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.aclose()
drive(step.send, None)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del step
print('deleted', [each.category.__name__ for each in warned])
drive(g.__anext__().send, None)

# expect:
# result one
# waits for wait
# deleted []
# raised RuntimeError
