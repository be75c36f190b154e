# title: a class whose constructor fails thrown into the awaitable of asend with a value that has raised an exception
# clauses: agen.step.reuse agen.step.reuse_stops
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
        yield 'one'
    finally:
        raise OSError

g = body()
drive(g.__anext__().send, None)
step = g.asend('arg')
drive(step.send, None)
drive(step.throw, Broken)
drive(g.__anext__().send, None)

# expect:
# result one
# raised OSError
# raised RuntimeError
# raised StopAsyncIteration

# expect <3.7:
# result one
# raised OSError
# result None
# raised StopAsyncIteration
