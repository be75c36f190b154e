# title: a class with a value thrown into the awaitable of __anext__ of a generator that waits
# clauses: agen.step.throw
# needs: warnings
import warnings

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.__anext__()
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    drive(step.throw, KeyError, 'key')
print('warnings', len(warned))
drive(g.__anext__().send, None)

# expect:
# result one
# raised KeyError
# warnings 1
# raised StopAsyncIteration

# expect <3.12:
# result one
# raised KeyError
# warnings 0
# raised StopAsyncIteration
