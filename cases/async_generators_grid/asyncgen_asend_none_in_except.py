# title: asend with None of a generator that waits inside a handler
# clauses: agen.asend.suspended agen.exc.kept
import sys

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
step = g.asend(None)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# got None handling OSError
# result two
# raised StopAsyncIteration
