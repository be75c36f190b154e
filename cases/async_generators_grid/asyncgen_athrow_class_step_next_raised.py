# title: next of the awaitable of athrow of a class that has raised an exception
# clauses: agen.step.reuse agen.athrow.closed
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
drive(next, step)
drive(g.__anext__().send, None)

# expect:
# result one
# raised OSError
# raised RuntimeError
# raised StopAsyncIteration

# expect <3.8:
# result one
# raised OSError
# result None
# raised StopAsyncIteration
