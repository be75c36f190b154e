# title: a class with a value thrown into the awaitable of asend with a value of a generator that has returned
# clauses: agen.step.throw.over
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
    yield 'one'

g = body()
drive(g.__anext__().send, None)
drive(g.__anext__().send, None)
step = g.asend('arg')
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    drive(step.throw, KeyError, 'key')
print('warnings', len(warned))
drive(g.__anext__().send, None)

# expect:
# result one
# raised StopAsyncIteration
# raised KeyError
# warnings 1
# raised StopAsyncIteration

# expect <3.12:
# result one
# raised StopAsyncIteration
# raised KeyError
# warnings 0
# raised StopAsyncIteration
