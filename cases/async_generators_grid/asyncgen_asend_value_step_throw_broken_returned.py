# title: a class whose constructor fails thrown into the awaitable of asend with a value of a generator that has returned
# clauses: agen.step.throw.over
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
    yield 'one'

g = body()
drive(g.__anext__().send, None)
drive(g.__anext__().send, None)
step = g.asend('arg')
drive(step.throw, Broken)
drive(g.__anext__().send, None)

# expect:
# result one
# raised StopAsyncIteration
# raised OSError
# raised StopAsyncIteration
