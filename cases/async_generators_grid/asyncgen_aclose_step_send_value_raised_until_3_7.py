# title: a value sent to the awaitable of aclose that has raised an exception, until 3.7
# clauses: agen.aclose.closed
# python: <=3.7
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
step = g.aclose()
drive(step.send, None)
drive(step.send, 'value')
drive(g.__anext__().send, None)

# expect:
# result one
# raised OSError
# result None
# raised StopAsyncIteration
