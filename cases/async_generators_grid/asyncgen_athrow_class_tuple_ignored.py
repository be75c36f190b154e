# title: athrow of a class with a tuple into a generator that has answered aclose with a yield
# clauses: agen.aclose.again agen.aclose.again_nothing
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
    try:
        yield 'one'
    except GeneratorExit:
        print('ignored')
    yield 'two'
    yield 'three'

g = body()
drive(g.__anext__().send, None)
drive(g.aclose().send, None)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    step = g.athrow(KeyError, ('key', 'lock'))
print('warnings', len(warned))
drive(step.send, None)

# expect:
# result one
# ignored
# raised RuntimeError
# warnings 1
# raised StopAsyncIteration

# expect <3.8:
# result one
# ignored
# raised RuntimeError
# warnings 0
# result None

# expect 3.8-3.11:
# result one
# ignored
# raised RuntimeError
# warnings 0
# raised StopAsyncIteration
