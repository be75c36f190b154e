# title: a class whose constructor fails thrown into the awaitable of __anext__ of a generator that waits
# clauses: agen.step.throw
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
    print('got', (yield 'one'))
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.__anext__()
drive(step.throw, Broken)
drive(g.__anext__().send, None)

# expect:
# result one
# raised OSError
# raised StopAsyncIteration
