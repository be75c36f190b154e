# title: athrow of a class with None into a generator that has returned
# clauses: agen.athrow.closed
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
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    step = g.athrow(KeyError, None)
print('warnings', len(warned))
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# raised StopAsyncIteration
# warnings 1
# result None
# raised StopAsyncIteration

# expect <3.12:
# result one
# raised StopAsyncIteration
# warnings 0
# result None
# raised StopAsyncIteration
