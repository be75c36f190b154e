# title: athrow of a class whose constructor fails into a generator that waits inside a handler
# clauses: agen.athrow.forms.constructor_fails
import sys

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

class Broken(Exception):
    def __init__(self):
        raise OSError

async def body():
    try:
        raise OSError
    except OSError:
        print('got', (yield 'one'), 'handling', sys.exc_info()[0].__name__)
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.athrow(Broken)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# raised OSError
# raised StopAsyncIteration
