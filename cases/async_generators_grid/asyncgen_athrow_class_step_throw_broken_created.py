# title: a class whose constructor fails thrown into the awaitable of athrow of a class into a generator that has not started
# clauses: agen.step.throw_instead agen.step.throw_refused
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
step = g.athrow(KeyError)
drive(step.throw, Broken)
drive(g.__anext__().send, None)

# expect:
# raised OSError
# raised StopAsyncIteration

# expect <3.7:
# raised RuntimeError
# result one
