# title: athrow of a class with a value into a generator that executes, until 3.9
# clauses: agen.running.throwers_nothing
# python: <=3.9
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
    step = g.athrow(KeyError, 'key')
print('warnings', len(warned))
drive(g.__anext__().send, None)

# expect:
# warnings 0
# result None
# result one
