# title: athrow of a class with None into a generator that executes, since 3.10
# clauses: agen.athrow.forms.deprecated agen.athrow.running_itself
# python: >=3.10
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
    drive(step.send, None)
    yield 'one'
    yield 'two'

g = body()
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    step = g.athrow(KeyError, None)
print('warnings', len(warned))
drive(g.__anext__().send, None)

# expect:
# warnings 1
# raised RuntimeError
# result one

# expect 3.10-3.11:
# warnings 0
# raised RuntimeError
# result one
