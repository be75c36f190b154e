# title: athrow of a class with None into a generator that waits inside a handler
# clauses: agen.athrow.forms.deprecated agen.athrow.forms.old agen.athrow.suspended
# needs: warnings
import sys
import warnings

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

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
    step = g.athrow(KeyError, None)
print('warnings', len(warned))
try:
    step.send(None)
except KeyError as error:
    print('raised KeyError', error.args)
drive(g.__anext__().send, None)

# expect:
# result one
# warnings 1
# raised KeyError ()
# raised StopAsyncIteration

# expect <3.12:
# result one
# warnings 0
# raised KeyError ()
# raised StopAsyncIteration
