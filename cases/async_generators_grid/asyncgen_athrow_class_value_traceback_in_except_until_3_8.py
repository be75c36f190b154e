# title: athrow of a class with a value and a traceback into a generator that waits inside a handler, until 3.8
# clauses: agen.athrow.forms.old agen.athrow.suspended
# python: <=3.8
# needs: tracebacks warnings
import sys
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
    try:
        raise OSError
    except OSError:
        print('got', (yield 'one'), 'handling', sys.exc_info()[0].__name__)
    yield 'two'

g = body()
drive(g.__anext__().send, None)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    step = g.athrow(KeyError, 'key', given)
print('warnings', len(warned))
try:
    step.send(None)
except KeyError as error:
    print('raised KeyError', error.args, innermost(error) is given)
drive(g.__anext__().send, None)

# expect:
# result one
# warnings 0
# raised KeyError ('key',) True
# raised StopAsyncIteration
