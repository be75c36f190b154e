# title: athrow of a class with a value and a traceback into a generator that executes, until 3.9
# clauses: agen.running.throwers_nothing
# python: <=3.9
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
    drive(step.send, None)
    yield 'one'
    yield 'two'

g = body()
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    step = g.athrow(KeyError, 'key', given)
print('warnings', len(warned))
drive(g.__anext__().send, None)

# expect:
# warnings 0
# result None
# result one
