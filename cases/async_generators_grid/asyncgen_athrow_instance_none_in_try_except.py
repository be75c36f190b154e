# title: athrow of an instance with None into a generator that waits in front of a handler
# clauses: agen.athrow.forms.deprecated agen.athrow.forms.old agen.athrow.suspended agen.athrow.caught
# needs: warnings
import warnings

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

mine = KeyError('key')

async def body():
    try:
        print('got', (yield 'one'))
    except BaseException as error:
        print('caught', type(error).__name__)
    yield 'two'

g = body()
drive(g.__anext__().send, None)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    step = g.athrow(mine, None)
print('warnings', len(warned))
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# warnings 1
# caught KeyError
# result two
# raised StopAsyncIteration

# expect <3.12:
# result one
# warnings 0
# caught KeyError
# result two
# raised StopAsyncIteration
