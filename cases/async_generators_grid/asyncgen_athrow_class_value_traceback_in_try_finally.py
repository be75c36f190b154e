# title: athrow of a class with a value and a traceback into a generator that waits in front of a finally block
# clauses: agen.athrow.forms.deprecated agen.athrow.forms.old agen.athrow.suspended
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
    try:
        print('got', (yield 'one'))
    finally:
        print('cleanup')
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
# warnings 1
# cleanup
# raised KeyError ('key',) True
# raised StopAsyncIteration

# expect <3.12:
# result one
# warnings 0
# cleanup
# raised KeyError ('key',) True
# raised StopAsyncIteration
