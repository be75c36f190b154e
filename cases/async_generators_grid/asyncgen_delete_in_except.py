# title: the last reference deleted of a generator that waits inside a handler
# clauses: agen.final.close
# needs: refcounting
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
del g
print('deleted')

# expect:
# result one
# deleted
