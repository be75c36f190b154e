# title: the last reference deleted to the awaitable of __anext__ that has raised an exception, since 3.13
# clauses: agen.step.never_awaited_closed
# python: >=3.13
# needs: refcounting warnings
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
step = g.__anext__()
drive(step.send, None)
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del step
print('deleted', [each.category.__name__ for each in warned])
drive(g.__anext__().send, None)

# expect:
# result one
# raised OSError
# deleted []
# raised StopAsyncIteration
