# title: athrow of a class with a value and a traceback into a generator that was closed
# clauses: agen.athrow.closed
# needs: tracebacks warnings
import warnings

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

def innermost(error):
    traceback = error.__traceback__
    while traceback.tb_next:
        traceback = traceback.tb_next
    return traceback

try:
    raise OSError
except OSError as error:
    given = error.__traceback__

async def body():
    yield 'one'

g = body()
drive(g.__anext__().send, None)
drive(g.aclose().send, None)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    step = g.athrow(KeyError, 'key', given)
print('warnings', len(warned))
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# result None
# warnings 1
# result None
# raised StopAsyncIteration

# expect <3.12:
# result one
# result None
# warnings 0
# result None
# raised StopAsyncIteration
