# title: athrow of a class with a tuple into a generator that has not started
# clauses: agen.athrow.forms.deprecated agen.athrow.forms.old agen.athrow.unstarted
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
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    step = g.athrow(KeyError, ('key', 'lock'))
print('warnings', len(warned))
try:
    step.send(None)
except KeyError as error:
    print('raised KeyError', error.args)
drive(g.__anext__().send, None)

# expect:
# warnings 1
# raised KeyError ('key', 'lock')
# raised StopAsyncIteration

# expect <3.12:
# warnings 0
# raised KeyError ('key', 'lock')
# raised StopAsyncIteration
