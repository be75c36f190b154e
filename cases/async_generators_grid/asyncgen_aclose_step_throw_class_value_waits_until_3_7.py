# title: a class with a value thrown into the awaitable of aclose that waits, until 3.7
# clauses: agen.step.throw.suspended
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
    drive(step.throw, KeyError, 'key')
print('warnings', len(warned))
drive(g.__anext__().send, None)

# expect:
# result one
# waits for wait
# raised KeyError
# warnings 0
# raised StopAsyncIteration
