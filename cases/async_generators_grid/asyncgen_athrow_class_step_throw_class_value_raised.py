# title: a class with a value thrown into the awaitable of athrow of a class that has raised an exception
# clauses: agen.step.reuse agen.step.throw.over
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
    finally:
        raise OSError

g = body()
drive(g.__anext__().send, None)
step = g.athrow(KeyError)
drive(step.send, None)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    drive(step.throw, KeyError, 'key')
print('warnings', len(warned))
drive(g.__anext__().send, None)

# expect:
# result one
# raised OSError
# raised RuntimeError
# warnings 0
# raised StopAsyncIteration

# expect <3.8:
# result one
# raised OSError
# raised KeyError
# warnings 0
# raised StopAsyncIteration
